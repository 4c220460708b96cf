/** The drawing: pictures where files can be fetched, and round them what is drawn by us. */
import { fileAddress } from '../../../story/file-address.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { frameOf, onFrame, revealOf, type Frame } from './frame.ts';
import type { Moment, PictureParam } from './params.ts';

export { placeLabels } from './labels.ts';

/** Part of a picture in part of the frame: an inner drawing whose own units are the picture's. */
function pane(id: string, home: string, picture: PictureParam, frame: Frame, until: number): Mark {
  const { seen } = frame;
  return mark(
    'svg',
    id,
    {
      x: round1(frame.x),
      y: round1(frame.y),
      width: round1(frame.width * until),
      height: round1(frame.height),
      viewBox: [seen.x, seen.y, seen.width * until, seen.height].map(round1).join(' '),
      preserveAspectRatio: 'none',
    },
    [
      mark('image', 'file', {
        href: fileAddress(home, picture.file),
        width: picture.width,
        height: picture.height,
        preserveAspectRatio: 'none',
      }),
    ],
  );
}

/** The pictures themselves. A still is a file that may fetch nothing: there the page lays them over it. */
export function pictures(moment: Moment): readonly Mark[] {
  const { home, params } = moment;
  if (home === undefined) return [];
  const frame = frameOf(moment);
  const reveal = revealOf(moment);
  return [
    pane('under', home, params.picture, frame, 1),
    ...(params.over && reveal > 0 ? [pane('over', home, params.over, frame, reveal)] : []),
  ];
}

const HANDLE = 15;

/** An upright rule where the two meet, with a grip of two strokes. */
function handle(moment: Moment, frame: Frame): readonly Mark[] {
  const { palette, params } = moment;
  if (!params.over) return [];
  const reveal = revealOf(moment);
  // At either end there is one picture, and nothing to hold.
  const opacity = round1(Math.min(1, Math.min(reveal, 1 - reveal) * 12));
  if (opacity <= 0) return [];
  const x = frame.x + frame.width * reveal;
  const y = frame.y + frame.height / 2;
  const [left, right] = [round1(x - 3), round1(x + 3)];
  const grip = `M${left},${round1(y - 6)}v12M${right},${round1(y - 6)}v12`;
  const rule = `M${round1(x)},${round1(frame.y - 8)}V${round1(frame.y + frame.height + 8)}`;
  const ink = { stroke: palette.ink, fill: 'none' };
  const drawn = [
    mark('path', 'rule-casing', { d: rule, stroke: palette.slip, 'stroke-width': 5 }),
    mark('path', 'rule', { d: rule, 'stroke-width': 1.6, ...ink }),
    mark('circle', 'grip', {
      cx: round1(x),
      cy: round1(y),
      r: HANDLE,
      fill: palette.slip,
      stroke: palette.ink,
      'stroke-width': 1.6,
    }),
    mark('path', 'grip-lines', { d: grip, 'stroke-width': 1.6, ...ink }),
  ];
  return [mark('g', 'handle', { opacity: opacity }, drawn)];
}

function spots(moment: Moment, frame: Frame): readonly Mark[] {
  const { palette, params, labels } = moment;
  return labels.flatMap(({ anchor, opacity }) => {
    const spot = params.spots[anchor];
    if (!spot || opacity <= 0) return [];
    const [cx, cy] = onFrame(moment, frame, spot.x, spot.y);
    const inside =
      cx >= frame.x && cx <= frame.x + frame.width && cy >= frame.y && cy <= frame.y + frame.height;
    if (!inside) return [];
    const at = { cx: round1(cx), cy: round1(cy), fill: 'none', opacity: round1(opacity) };
    return [
      mark('circle', `${anchor}-casing`, { ...at, r: 7, stroke: palette.slip, 'stroke-width': 4 }),
      mark('circle', anchor, { ...at, r: 7, stroke: palette.ink, 'stroke-width': 1.8 }),
    ];
  });
}

/** What a page lays over the still: the pictures, and on them what the still draws below. */
export const laidOver = (moment: Moment): readonly Mark[] => [
  ...pictures(moment),
  ...spots(moment, frameOf(moment)),
];

/** Everything at a moment, back to front. */
export function marks(moment: Moment): readonly Mark[] {
  const { palette } = moment;
  const frame = frameOf(moment);
  const edge = {
    x: round1(frame.x),
    y: round1(frame.y),
    width: round1(frame.width),
    height: round1(frame.height),
  };
  return [
    // Bare paper until the picture is there.
    mark('rect', 'paper', { ...edge, fill: palette.paper }),
    mark('g', 'pictures', {}, pictures(moment)),
    mark('rect', 'edge', { ...edge, fill: 'none', stroke: palette.edge, 'stroke-width': 1.35 }),
    ...spots(moment, frame),
    ...handle(moment, frame),
  ];
}
