/** What a script may say to `slope`, and what its frames say without being seen. */
import { z } from 'zod';
import type { SceneTable } from '../../../story/scene.ts';
import { rowFaults } from '../kit/faults.ts';
import {
  area,
  between,
  by,
  few,
  free,
  fromTable,
  id,
  rowsSource,
  share,
  shares,
  table,
  words,
} from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { none, recordOf } from '../kit/series.ts';
import { type Direction, drawnOf, framesOf, type Slope } from './layout.ts';
import { framesFrom } from './spec-table.ts';

const line = z.strictObject({
  ...rowsSource({
    series:
      'Rows with a value: the first and the last are joined. A row without one whose label is up, flat or down: a direction, drawn without size.',
  }),
  ends: z
    .tuple([z.string().max(60), z.string().max(60)])
    .exactOptional()
    .describe('The x of the two rows that are joined; the first and the last when left out.'),
  role: z
    .enum(['line', 'comparison'])
    .default('line')
    .describe('comparison: tea, the group compared with.'),
  name: words(60).exactOptional().describe('Printed at its end instead of the name in the data.'),
});

const frame = z.strictObject({
  title: words(80).exactOptional().describe('Above the frame: who, or what is compared.'),
  note: words().exactOptional().describe('Under the title, lighter: what was found, and when.'),
  lines: few(z.record(id(), line), 1, 12, 'lines').describe(
    'Line id -> line; its anchor is `frame.line`.',
  ),
});

const params = z.strictObject({
  ...table('lines, one for each entity, from its first x to its last'),
  ...by('entity: a frame for each; else one frame holds all.'),
  frames: fromTable(few(z.record(id(), frame), 1, 8, 'frames')).describe(
    'Frame id -> frame, its anchor. All share one scale.',
  ),
  before: words(40).default('before').describe('Under the left staff where rows have no date.'),
  after: words(40).default('after').describe('Under the right staff where rows have no date.'),
  rule: words().exactOptional().describe('Over all frames: what is drawn.'),
  unscaled: words(80)
    .default('direction only, not to scale')
    .describe('Under slopes that are a direction without a figure.'),
  area: area('side'),
  free: free({ above: 0.8, below: 0.8 }),
});
const state = z.strictObject({
  shown: shares('frames').exactOptional().describe('Frame id -> presence; 1 at first.'),
  top: share()
    .exactOptional()
    .describe('1: in the upper half of their room, over another scene; 0 at first.'),
  drawn: z
    .record(z.string(), between(0, 1))
    .exactOptional()
    .describe('Frame or `frame.line` -> how much of its lines is drawn; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

const WORD: { readonly [direction in Direction]: string } = {
  up: 'rises',
  flat: 'stays level',
  down: 'falls',
};

function textOf({ name, ends, direction }: Slope, { before, after }: Params): string {
  if (ends) {
    const [from, to] = ends;
    const when = (x: string | undefined, otherwise: string) => (x ? `in ${x}` : otherwise);
    return `${name} from ${from.text} ${when(from.x, before)} to ${to.text} ${when(to.x, after)}`;
  }
  return direction ? `${name} ${WORD[direction]}` : `${name}: no figure`;
}

/** What has been drawn, frame by frame; that a direction has no size is said once. */
function describe(context: Context): string {
  const { params, data, state } = context;
  const frames = framesOf(params, data).filter(({ id }) => (state.shown[id] ?? 1) > 0);
  const seen = frames
    .map(({ id, param, slopes }) => ({
      name: param.title ?? id,
      slopes: slopes.filter((slope) => drawnOf(context, slope) > 0.5),
    }))
    .filter(({ slopes }) => slopes.length > 0);
  if (seen.length === 0) return `Slope frames without a line yet: ${frames.length}.`;
  const isBare = seen.some(({ slopes }) => slopes.some(({ direction }) => direction));
  const { unscaled } = params;
  return [
    ...seen.map(
      ({ name, slopes }) => `${name}: ${slopes.map((slope) => textOf(slope, params)).join(', ')}.`,
    ),
    ...(isBare ? [`${unscaled.charAt(0).toUpperCase()}${unscaled.slice(1)}.`] : []),
  ].join(' ');
}

function tableOf({ params, data }: Context): SceneTable {
  const rows = framesOf(params, data).flatMap(({ id, param, slopes }) =>
    slopes.map(({ ends, direction, name }) => {
      const title = [param.title ?? id, param.note].filter(Boolean).join(', ');
      if (ends)
        return [title, name, ...ends.map(({ x, text = '' }) => (x ? `${text} (${x})` : text))];
      return [title, name, '', direction ? WORD[direction] : 'no figure'];
    }),
  );
  return { columns: ['Frame', 'Group', params.before, params.after], rows };
}

/** Frames and their lines: `cities`, `cities.pilot`. */
const anchors = (given: Params, data: Context['data']) =>
  framesOf(given, data).flatMap(({ id, param, slopes }) => [
    { id, name: param.title ?? id },
    ...slopes.map((slope) => ({ id: slope.id, name: slope.name })),
  ]);

export const spec = defineKind(params, state, {
  kind: 'slope',
  surface: 'svg',
  renamed: { layout: 'area' },
  summary: 'Small frames with a line from before to after: two values, or a direction alone.',
  arrives: (_given, { drawn }) => ({ drawn: none(drawn) }),
  anchors,
  names: (given, data) => ({ drawn: anchors(given, data).map((anchor) => anchor.id) }),
  starts: (given) => ({
    drawn: recordOf(
      anchors(given, {}).map((anchor) => anchor.id),
      1,
    ),
  }),
  signs: ({ params: { frames }, state: { shown } }) =>
    Object.entries(frames).some(
      ([key, { lines }]) =>
        (shown[key] ?? 1) > 0 && Object.values(lines).some(({ role }) => role === 'comparison'),
    )
      ? ['tea']
      : [],
  describe,
  table: tableOf,
  fromTable: framesFrom,
  faults: ({ frames }, data) =>
    Object.entries(frames).flatMap(([key, { lines }]) =>
      Object.entries(lines).flatMap(([name, line]) =>
        (line.ends ?? []).flatMap((x, i) =>
          rowFaults(data, line, x, ['frames', key, 'lines', name, 'ends', String(i)]),
        ),
      ),
    ),
});
