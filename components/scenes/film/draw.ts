/** What is drawn around a film: its frame, a rail that shows its progress, rings at spots, words. */
import { measure } from '../../../story/layout/measure.ts';
import { clamp, dot, hline, mark, type Mark, rect, stroked } from '../kit/marks.ts';
import { drawingOf, type Picture } from '../kit/picture.ts';
import type { Box, Pair, PictureLabel } from '../kit/plate.ts';
import { besideRing, largestFrame, ringAt } from '../kit/spots.ts';
import { stopMarks, type StopImage } from '../kit/stop-image.ts';
import { credits, emphasisOpacity, label, together } from '../kit/text.ts';
import { clockOf } from './clock.ts';
import type { Context, Film, Params } from './params.ts';

/** Space for the rail and the credit below. */
const FOOTER = 44;
/** Width of its pictures in pixels, if the film is at least that wide. */
const WIDEST = 1600;
/** Used until the file's size is known. */
const UNKNOWN: Film = { width: 16, height: 9, seconds: 0, sound: false, digest: '' };
export const filmOf = ({ film = UNKNOWN }: Params): Film => film;

export const frameOf = ({ aspect, params }: Pick<Context, 'aspect' | 'params'>): Box =>
  largestFrame(aspect, params.area, filmOf(params).width / filmOf(params).height, {
    below: FOOTER,
  });

/** The same film at the same time gives the same picture, whatever the aspect. */
export const stopImage = ({ params, state, aspect }: Context): StopImage => ({
  key: `${filmOf(params).digest} ${state.at}`,
  box: frameOf({ params, aspect }),
  width: Math.min(WIDEST, filmOf(params).width),
});

/** Its progress: a line as wide as the frame, and a stronger one up to the present time. */
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

/** Rings at the spots with a label: over the film; in the still they are under its picture. */
export const rings = (context: Context): readonly Mark[] =>
  spotted(context, frameOf(context)).flatMap(({ anchor, at, opacity }) =>
    ringAt(anchor, at, opacity * emphasisOpacity(context, 0.35, anchor), context.palette),
  );

const spotLabels = (context: Context, frame: Box): readonly PictureLabel[] =>
  spotted(context, frame).map((spotLabel) => besideRing(context, frame, spotLabel, spotLabel.at));

/** The credit, and at the other end the present time. */
function footerLabels(context: Context, frame: Box): readonly PictureLabel[] {
  const { params, state, type } = context;
  const { seconds } = filmOf(params);
  const { axis } = type;
  const time = `${clockOf(seconds * clamp(state.at))} / ${clockOf(seconds)}`;
  const { x, y, width, height } = frame;
  const level = y + height + 33;
  const credit = together([params.credit, params.licence]);
  // As wide as the longest time of this film, so that the words before it do not move.
  const space = width - measure(`${clockOf(seconds)} / ${clockOf(seconds)}`, axis) - 16;
  return [
    label('credit', [x, level], credits(credit, space, context), 'axis'),
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
        // Plain paper until the picture has loaded.
        rect('paper', frame, { fill: palette.paper }),
        rect('edge', frame, { fill: 'none', stroke: palette.edge, 'stroke-width': 1.35 }),
        ...rail(context, frame),
        mark('g', 'rings', {}, rings(context)),
      ],
      labels: [...spotLabels(context, frame), ...footerLabels(context, frame)],
    };
  },
);

/**
 * What a page lays over the still: the picture of this stop, and the rings that are under it in the
 * still.
 */
export const pictures = (context: Context): readonly Mark[] => [
  ...stopMarks(context, stopImage(context)),
  ...rings(context),
];
