/** Round a film what is drawn by us: its frame, a rail that says how much of it has run, rings at spots, words. */
import { measure } from '../../../story/layout/measure.ts';
import { clamp, dot, hline, mark, type Mark, rect, stroked } from '../kit/marks.ts';
import { drawingOf, type Picture } from '../kit/picture.ts';
import type { Box, Pair, PictureLabel } from '../kit/plate.ts';
import { besideRing, largestFrame, ringAt } from '../kit/spots.ts';
import { stopMarks, type StopImage } from '../kit/stop-image.ts';
import { emphasisOpacity, label, together, wrap } from '../kit/text.ts';
import { clockOf } from './clock.ts';
import type { Context, Film, Params } from './params.ts';

/** Room for the rail and the credit below. */
const FOOT = 44;
/** Pixels across of its pictures, where the film has as many. */
const WIDEST = 1600;
/** Before a file has said how large it is. */
const UNKNOWN: Film = { width: 16, height: 9, seconds: 0, sound: false, digest: '' };
export const filmOf = ({ film = UNKNOWN }: Params): Film => film;

export const frameOf = ({ aspect, params }: Pick<Context, 'aspect' | 'params'>): Box =>
  largestFrame(aspect, params.area, filmOf(params).width / filmOf(params).height, { foot: FOOT });

/** The same film at the same place, however wide the window is. */
export const stopImage = ({ params, state, aspect }: Context): StopImage => ({
  key: `${filmOf(params).digest} ${state.at}`,
  box: frameOf({ params, aspect }),
  width: Math.min(WIDEST, filmOf(params).width),
});

/** How much of it has run: a line of its width, and a stronger one up to there. */
function rail({ params, state, palette }: Context, { x, y, width, height }: Box): readonly Mark[] {
  if (filmOf(params).seconds === 0) return [];
  const [level, run] = [y + height + 12, width * clamp(state.at)];
  return [
    stroked('rail', hline(x, level, width), palette.edge, 1.35),
    stroked('run', hline(x, level, run), palette.ink, 2.4),
    dot('now', [x + run, level], 4.5, { fill: palette.ink }),
  ];
}

/** The script's labels on spots, with their places. */
const spotted = ({ labels, params }: Context, { x, y, width, height }: Box) =>
  labels.flatMap((one) => {
    const spot = params.spots[one.anchor];
    return spot ? [{ ...one, at: [x + spot.x * width, y + spot.y * height] as Pair }] : [];
  });

/** Rings at the spots that have a label: over the film, where the still has them under its picture. */
export const rings = (context: Context): readonly Mark[] =>
  spotted(context, frameOf(context)).flatMap(({ anchor, at, opacity }) =>
    ringAt(anchor, at, opacity * emphasisOpacity(context, 0.35, anchor), context.palette),
  );

const spotLabels = (context: Context, frame: Box): readonly PictureLabel[] =>
  spotted(context, frame).map((said) => besideRing(context, frame, said, said.at));

/** Who made it, and at its other end where it stands. */
function footLabels({ params, state, type }: Context, frame: Box): readonly PictureLabel[] {
  const { seconds } = filmOf(params);
  const { axis } = type;
  const time = `${clockOf(seconds * clamp(state.at))} / ${clockOf(seconds)}`;
  const { x, y, width, height } = frame;
  const level = y + height + 33;
  const credit = together([params.credit, params.licence]);
  // As wide as the longest time of this film: the words before it do not jump.
  const room = width - measure(`${clockOf(seconds)} / ${clockOf(seconds)}`, axis) - 16;
  return [
    label('credit', [x, level], wrap([credit], room, axis), 'axis'),
    ...(seconds > 0 ? [label('time', [x + width, level], [time], 'axis', { align: 'end' })] : []),
  ];
}

export const drawing = drawingOf(
  () => undefined,
  (_, context: Context): Picture => {
    const { palette } = context;
    const frame = frameOf(context);
    return {
      marks: [
        // Bare paper until the picture is there.
        rect('paper', frame, { fill: palette.paper }),
        rect('edge', frame, { fill: 'none', stroke: palette.edge, 'stroke-width': 1.35 }),
        ...rail(context, frame),
        mark('g', 'rings', {}, rings(context)),
      ],
      labels: [...spotLabels(context, frame), ...footLabels(context, frame)],
    };
  },
);

/** What a page lays over the still: the picture of this stop, and the rings that the still has under it. */
export const pictures = (context: Context): readonly Mark[] => [
  ...stopMarks(context, stopImage(context)),
  ...rings(context),
];
