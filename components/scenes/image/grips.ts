/** The camera, and the handle between two pictures. */
import { flatCamera, shareGrip, type Grip, type Side } from '../kit/grip.ts';
import { words } from '../kit/grip-words.en.ts';
import { frameOf, LARGEST, normalise, revealOf, viewOf } from './frame.ts';
import type { Context } from './spec.ts';

export function grips(context: Context): readonly Grip[] {
  const { params, state, aspect } = context;
  const { picture, spots, over } = params;
  const frame = frameOf(context);
  const { x, y, share } = viewOf(state);
  const hold = (view: unknown) =>
    normalise(params, { ...state, view: view as never }, undefined, aspect).view;
  const named = Object.keys(spots).map((name) => {
    const seen = viewOf({ ...state, view: hold(name) });
    return [name, { x: seen.x, y: seen.y, zoom: 1 / seen.share }] as const;
  });
  const scale = frame.width / frame.seen.width;
  const size = { width: picture.width * scale, height: picture.height * scale };
  const reveal = revealOf(context);
  const middle = [frame.x + frame.width * reveal, frame.y + frame.height * 0.7] as const;
  return [
    flatCamera({ x, y, zoom: 1 / share }, size, frame, LARGEST, named, hold as Grip['hold'] & {}),
    ...(over
      ? [
          shareGrip(
            { id: 'reveal', name: words.reveal, path: ['reveal'], place: middle },
            'x',
            reveal,
            frame.width,
          ),
        ]
      : []),
  ];
}

/** Words at a region stand on any of its sides, at a place beside its ring. */
export const sides = ({ params }: Context, anchor: string): readonly Side[] =>
  params.spots[anchor]?.width === undefined
    ? ['left', 'right']
    : ['left', 'right', 'above', 'below'];
