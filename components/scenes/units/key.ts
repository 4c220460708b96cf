/** The key: a mark and what it stands for, beside the chart. */
import { bodyOf, darkOf, ratioOf, stamp } from '../kit/glyphs.ts';
import { measure } from '../kit/measure.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Pair, Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import type { Plan } from './plan.ts';

/** How much of the tea is laid on what the count leaves over: so little that without colour it is lighter than any paint. */
export const REST = 0.34;

type Entry = 'key' | 'promised' | 'rest' | 'rule';
interface Placed {
  readonly entry: Entry;
  readonly text: string;
  /** Where its mark stands; words without one stand here themselves. */
  readonly at: Pair;
}

const sampleOf = ({ params }: Moment, plan: Plan) => {
  const width = Math.min(24, Math.max(12, plan.size.width));
  return { width, height: width / ratioOf(params.shape) };
};

/** Lines under each other, or side by side under fields on a wide stage. */
function placed(moment: Moment, plan: Plan): readonly Placed[] {
  const { params, aspect } = moment;
  const said: readonly (readonly [Entry, string | undefined])[] = [
    ['key', params.key],
    ['promised', params.promised],
    ['rest', params.rest],
    ['rule', params.rule],
  ];
  const beside = params.layout === 'fields' && aspect === 'wide';
  let [x, y] = [plan.area.x, plan.keyAt];
  return said.flatMap(([entry, text]) => {
    if (text === undefined) return [];
    const at: Pair = [x, y];
    if (beside) x += sampleOf(moment, plan).width + 12 + measure(text, 14.5) + 30;
    else y += plan.keyStep;
    return [{ entry, text, at }];
  });
}

export function keyMarks(moment: Moment, plan: Plan, hatch: string): readonly Mark[] {
  const { params, palette } = moment;
  const { width, height } = sampleOf(moment, plan);
  const body = bodyOf(params.shape, width, height);
  return placed(moment, plan).flatMap(({ entry, at: [x, y] }) => {
    const at: Pair = [x, y - 5 + height / 2];
    const d = stamp(body, [at]);
    const edge = { 'stroke-width': 1.1, 'stroke-linejoin': 'round' } as const;
    if (entry === 'key')
      return [
        mark('path', 'key', {
          d,
          fill: palette.contrast ? hatch : colourAt(palette, 0.55),
          stroke: palette.edge,
          ...edge,
        }),
        mark('path', 'key-dark', {
          d: stamp(darkOf(params.shape, width, height), [at]),
          fill: palette.edge,
        }),
      ];
    if (entry === 'promised')
      return [mark('path', 'key-promised', { d, fill: 'none', stroke: palette.outline, ...edge })];
    if (entry === 'rest')
      return [
        mark('path', 'key-rest', {
          d,
          fill: palette.tea,
          'fill-opacity': palette.contrast ? 1 : REST,
          stroke: palette.teaLine,
          ...edge,
        }),
        mark('path', 'key-line', {
          d: `M${x + width * 0.12},${at[1] - height * 0.32}h${width * 0.76}`,
          stroke: palette.teaLine,
          ...edge,
        }),
      ];
    return [];
  });
}

export function keyWords(moment: Moment, plan: Plan): readonly Words[] {
  const { width } = sampleOf(moment, plan);
  return placed(moment, plan).map(({ entry, text, at: [x, y] }) => ({
    id: entry === 'key' ? 'key' : `key-${entry}`,
    x: entry === 'rule' ? x : x + width + 10,
    y,
    lines: [text],
    align: 'start',
    role: entry === 'rule' ? 'axis' : 'label',
    opacity: 1,
  }));
}
