/** The camera, the handle between two pictures, places and regions. */
import { flatCamera, percent, rounded, shareGrip, type Grip, type Side } from '../kit/grip.ts';
import { words } from '../kit/grip-words.en.ts';
import { frameOf, LARGEST, normalise, onFrame, revealOf, viewOf, type Frame } from './frame.ts';
import type { Context, Spot } from './spec.ts';

function spotGrip(context: Context, frame: Frame, [id, spot]: readonly [string, Spot]): Grip[] {
  const { picture } = context.params;
  const scale = frame.width / frame.seen.width;
  const { x, y, width = 0, height = 0 } = spot;
  const place = onFrame(context, frame, x, y);
  const isSeen =
    place[0] >= frame.x - 1 &&
    place[0] <= frame.x + frame.width + 1 &&
    place[1] >= frame.y - 1 &&
    place[1] <= frame.y + frame.height + 1;
  if (!isSeen) return [];
  const most = { x: 1 - width, y: 1 - height };
  const moves = (by: 'x' | 'y', length: number) => ({
    ...{ by, value: spot[by], min: 0, max: most[by], step: 0.01, rate: 1 / (length * scale) },
    text: (value: number) => words[by === 'x' ? 'across' : 'down'](percent(value)),
  });
  return [
    {
      ...{
        id: `spots/${id}`,
        name: words.spot(spot.name),
        path: ['spots', id],
        of: 'params',
        place,
      },
      dials: [moves('x', picture.width), moves('y', picture.height)],
      write: ([toX = x, toY = y]) => ({ x: rounded(toX, 3), y: rounded(toY, 3) }),
      hold: (written) => ({ ...(spot as object), ...(written as object) }),
    },
  ];
}

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
    ...Object.entries(spots).flatMap((spot) => spotGrip(context, frame, spot)),
  ];
}

/** Words at a region stand on any of its sides, at a place beside its ring. */
export const sides = ({ params }: Context, anchor: string): readonly Side[] =>
  params.spots[anchor]?.width === undefined
    ? ['left', 'right']
    : ['left', 'right', 'above', 'below'];
