/** The drawing of a scroll: the table around the cloth, two bands, the roller. */
import { mixColours } from '../../../story/timeline/colour.ts';
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import { BEYOND, boxOn, layoutOf, type Layout } from './layout.ts';
import type { Moment } from './params.ts';

export type { Params, State } from './params.ts';
export { placeLabels } from './labels.ts';

type Rect = (id: string, box: Box, attrs: Mark['attrs']) => Mark;
const rect: Rect = (id, { x, y, width, height }, attrs) =>
  mark('rect', id, {
    x: round1(x),
    y: round1(y),
    width: round1(Math.max(0, width)),
    height: round1(Math.max(0, height)),
    ...attrs,
  });

/** Light across the roller, lit from where the scroll comes: [how far round, towards ink]. */
const ROUND = [
  [0, 0.3],
  [0.16, 0.12],
  [0.34, 0.0],
  [0.66, 0.07],
  [0.82, 0.2],
  [0.93, 0.36],
] as const;
/** Inner turns of the rolled cloth, seen at its edge. */
const TURNS = [0.08, 0.115, 0.155, 0.215, 0.29] as const;

function rollerMarks(moment: Moment, at: Layout): Mark[] {
  const { aspect, palette } = moment;
  const { edge, thickness, band } = at;
  const [low, high] = [at.first - band * 0.5, at.last + band * 0.5];
  const box = (from: number, to: number, a: number, b: number) =>
    boxOn(aspect, edge + from * thickness, edge + to * thickness, a, b);
  const tone = (dark: number) =>
    palette.contrast ? palette.paper : mixColours(palette.ground, palette.inkSecond, dark);
  const cap = thickness * (aspect === 'wide' ? 0.42 : 0.4);
  const knob = { fill: palette.ink };
  const round = palette.contrast ? ROUND.slice(0, 1) : ROUND;
  return [
    rect('knob-a', box(0.22, 0.78, low - cap, low), knob),
    rect('knob-b', box(0.22, 0.78, high, high + cap), knob),
    rect('cap-a', box(0.1, 0.9, low - cap, low - cap + 6), knob),
    rect('cap-b', box(0.1, 0.9, high + cap - 6, high + cap), knob),
    ...round.map(([from, dark], i) =>
      rect(`turn-${i}`, box(from, ROUND[i + 1]?.[0] ?? 1, low, high), { fill: tone(dark) }),
    ),
    ...TURNS.map((share, i) =>
      rect(`edge-${i}`, box(share, share + 0.012, low, high), {
        fill: palette.ink,
        opacity: 0.55 - i * 0.08,
      }),
    ),
    rect('end-a', box(0, 1, low, low + band * 1.5), { fill: bandColour(moment) }),
    rect('end-b', box(0, 1, high - band * 1.5, high), { fill: bandColour(moment) }),
    rect('ink', box(0, 1, low, high), {
      fill: 'none',
      stroke: palette.edge,
      'stroke-width': 1.5,
    }),
  ];
}

/** Structure and never data: a blue-green darker than any paint. */
function bandColour({ palette }: Moment): string {
  if (palette.contrast) return palette.ground;
  return mixColours(mixColours(palette.azurite, palette.malachite, 0.5), palette.ink, 0.38);
}

/** The shadow that the roller casts on the cloth, in flat strips. */
function shadow({ aspect, palette }: Moment, at: Layout): Mark[] {
  if (palette.contrast) return [];
  const inner = [at.first + at.band, at.last - at.band] as const;
  return [30, 21, 13, 6].map((reach, i) =>
    rect(`shade-${i}`, boxOn(aspect, at.edge - reach, at.edge, ...inner), {
      fill: palette.ink,
      opacity: 0.055,
    }),
  );
}

/** Back to front. What is open stays clear: scenes before this one are the painting. */
export function marks(moment: Moment): readonly Mark[] {
  const { aspect, palette } = moment;
  const at = layoutOf(moment);
  const table = { fill: palette.contrast ? palette.ground : palette.slip };
  const start = -BEYOND;
  const opacity = 0.4 + 0.6 * emphasis(moment, 'roller');
  const bandAt = (id: string, low: number) => [
    rect(id, boxOn(aspect, start, at.edge, low, low + at.band), {
      fill: bandColour(moment),
      ...(palette.contrast && { stroke: palette.edge, 'stroke-width': 1.5 }),
    }),
  ];
  const below = palette.contrast
    ? []
    : [22, 14, 7].map((drop, i) =>
        rect(`drop-${i}`, boxOn(aspect, start, at.edge, at.last, at.last + drop), {
          fill: palette.ink,
          opacity: 0.03,
        }),
      );
  return [
    mark('g', 'table', {}, [
      rect('before', boxOn(aspect, start, BEYOND, -BEYOND, at.first), table),
      rect('after', boxOn(aspect, start, BEYOND, at.last, BEYOND), table),
      rect('beyond', boxOn(aspect, at.edge, BEYOND, at.first, at.last), table),
      ...below,
    ]),
    mark('g', 'cloth', {}, [
      ...shadow(moment, at),
      ...bandAt('band-a', at.first),
      ...bandAt('band-b', at.last - at.band),
    ]),
    mark('g', 'roller', { opacity }, rollerMarks(moment, at)),
  ];
}
