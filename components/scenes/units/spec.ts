/**
 * `units`: counted marks. One mark is a stated amount, rounded to the nearest whole mark; the label carries the exact
 * figure. A label on a row takes the place of its count; a note stands in free ground with a curve to it. Rows
 * `projected` or `target` are outlines, dashed up to ten years after the last measured row, dotted beyond; a goal
 * is an outline round its marks and a line across; no figure is a dotted base.
 */
import { z } from 'zod';
import type { SceneData, SceneFault, SceneTable } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import { invalidRange, missingRows, xsOf } from '../kit/faults.ts';
import { at, date, free, gap, line, needs, rowsSource, share, words } from '../kit/fields.ts';
import { GLYPHS } from '../kit/glyphs.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { type Group, groupsOf, lastGoal, sourceOf } from './layout.ts';

const row = () => z.string().max(40);
const entity = 'One entity of it.';

const params = z.strictObject({
  ...rowsSource({ series: 'The series that is counted.', entity }),
  x: z
    .strictObject({
      from: at().describe('First date.'),
      to: at().describe('Last date.'),
      only: z.array(row()).max(12).exactOptional().describe('These rows alone, as written.'),
      ticks: z.array(row()).max(12).exactOptional().describe('Rows named under the columns.'),
    })
    .describe('Which rows are shown; where x is words, all are, and any two numbers stand here.'),
  layout: z
    .enum(['columns', 'fields'])
    .default('columns')
    .describe('columns: one a date, on one base line; fields: a whole of `total` marks for each.'),
  shape: z.enum(GLYPHS).default('square').describe('What a mark looks like.'),
  each: z.number().positive().default(1).describe('What one mark stands for, in the unit.'),
  total: z
    .int()
    .min(1)
    .max(400)
    .meta({ cure: 'let one mark stand for more, by "each"' })
    .exactOptional()
    .describe('Marks of a whole field.'),
  row: z.int().min(1).max(60).exactOptional().describe('Marks in a row; fitted when left out.'),
  across: z.int().min(1).max(6).exactOptional().describe('Fields side by side.'),
  goal: z
    .strictObject({
      ...rowsSource({ series: 'Where its rows are.', entity }),
      name: words(60).describe('Before the number: "The goal for 2025".'),
    })
    .exactOptional()
    .describe('Promises as outlines round their marks; the last one as a line across.'),
  figures: z
    .record(row(), line())
    .default({})
    .describe('Row -> what is printed instead of its count: "42 of 100 tonnes".'),
  key: words().describe('What one mark is, rounding included: "1 of every 100 cars, rounded".'),
  promised: words(60).exactOptional().describe('The key of promised rows.'),
  rest: words(60)
    .exactOptional()
    .describe('What the marks are that the count leaves over of `total`; in tea.'),
  rule: words().exactOptional().describe('A last line of the key.'),
  gap: gap('What stands where a row has no figure.'),
  water: z.boolean().default(false).describe('Water lines under every row of marks.'),
  free: free({ above: 1, below: 0.8 }),
});
const state = z.strictObject({
  until: date().exactOptional().describe('How far marks are counted; the last date at first.'),
  rise: share(1).exactOptional().describe('How far every count has come, from the foot.'),
  goals: needs('goal', share(1).exactOptional()).describe('How much of the goals is drawn.'),
  rest: needs('rest', share(1).exactOptional()).describe(
    'Presence of the marks that are left over.',
  ),
  shown: z.record(row(), share()).exactOptional().describe('Row -> presence; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

/** Params that lean on another one. */
const shapeFaults = ({ layout, total, rest, across }: Params): readonly SceneFault[] => [
  ...(layout === 'fields' && total === undefined
    ? [{ path: ['layout'], message: 'fields need "total", the marks of a whole one' }]
    : []),
  ...(layout === 'columns' && across !== undefined
    ? [{ path: ['across'], message: 'changes nothing in columns; it is for "layout": "fields"' }]
    : []),
  ...(rest !== undefined && total === undefined
    ? [
        {
          path: ['rest'],
          message: 'changes nothing without "total", which says how many are left over',
        },
      ]
    : []),
];

/** Marks of one row, and of all rows together: more would be neither told apart nor drawn in time. */
const MOST = { one: 1_000, all: 10_000 } as const;

function countFaults(given: Params, data: SceneData): readonly SceneFault[] {
  const counts = groupsOf(given, data).map(({ x, marks = 0, goal }) => ({
    x,
    marks: Math.max(marks, goal?.marks ?? 0, 0),
  }));
  const tooMany = (what: string, marks: number, most: number) => [
    {
      path: ['each'],
      message: `${what} would be ${marks.toLocaleString('en')} marks`,
      hint: `at most ${most.toLocaleString('en')}; let one mark stand for more`,
    },
  ];
  const far = counts.find(({ marks }) => marks > MOST.one);
  if (far) return tooMany(`the row "${far.x}"`, far.marks, MOST.one);
  const all = counts.reduce((sum, { marks }) => sum + marks, 0);
  return all > MOST.all ? tooMany('all rows together', all, MOST.all) : [];
}

/** Rows told apart by their entity alone. */
const withoutX = ({ series }: Params, data: SceneData): readonly SceneFault[] =>
  data[series]?.rows.length !== 0 && data[series]?.rows.every(({ x }) => x === undefined)
    ? [
        {
          path: ['series'],
          message: `columns and fields stand by x, and the rows of "${series}" have none`,
          hint: 'call the column of categories x, with "xType": "words"; leave entities out',
        },
      ]
    : [];

function faults(given: Params, data: SceneData): readonly SceneFault[] {
  const { x, figures } = given;
  const isWords = data[given.series]?.xType === 'words';
  const own = [
    ...(isWords ? [] : invalidRange(['x'], [yearOf(x.from), yearOf(x.to)])),
    ...shapeFaults(given),
  ];
  const rows = xsOf(data, sourceOf(given));
  if (rows.length === 0) return [...own, ...withoutX(given, data)];
  return [
    ...own,
    ...countFaults(given, data),
    ...missingRows(['x', 'only'], x.only ?? [], rows),
    ...missingRows(['x', 'ticks'], x.ticks ?? [], rows),
    ...missingRows(['figures'], Object.keys(figures), rows),
  ];
}

function textOf({ x, row, promise, text, marks = 0 }: Group): string {
  const figure = text === '' ? 'no figure' : text;
  const status = promise ? ` (${row.status})` : '';
  return `${figure} in ${x}${status}, ${marks} ${marks === 1 ? 'mark' : 'marks'}`;
}

function describe({ params: given, data, state: { until, shown, rise } }: Context): string {
  const groups = groupsOf(given, data);
  const seen = groups.filter(
    ({ at: when, x, marks }) =>
      marks !== undefined && when <= yearOf(until) && (shown[x] ?? 1) >= 0.5 && rise > 0.5,
  );
  const [first, last] = [seen[0], seen.at(-1)];
  const goal = lastGoal(groups)?.goal;
  const promise = goal ? ` ${given.goal?.name}: ${goal.row.text}, ${goal.marks} marks.` : '';
  const rule = `One mark: ${given.key.replace(/\.$/, '')}.${promise}`;
  const title = data[given.series]?.title ?? 'Counted marks';
  if (!first || !last) return `${title}: nothing is counted yet. ${rule}`;
  const counts = first === last ? textOf(last) : `${textOf(first)}; ${textOf(last)}`;
  return `${title}: ${counts}. ${rule}`;
}

/** One row a group: the exact figure, the whole marks that are drawn, the goal. */
function table({ params: given, data }: Context): SceneTable {
  const series = data[given.series];
  const { goal: promised } = given;
  const columns = [series?.xLabel ?? 'Date', series?.title ?? 'Value', 'Marks'];
  return {
    columns: promised ? [...columns, promised.name] : columns,
    rows: groupsOf(given, data).map(({ x, row: { text = '', status }, marks, promise, goal }) => [
      x,
      promise ? `${text} (${status})` : text,
      marks === undefined ? '' : String(marks),
      ...(promised ? [goal?.row.text ?? ''] : []),
    ]),
  };
}

export const spec = defineKind(params, state, {
  kind: 'units',
  surface: 'svg',
  renamed: { top: 'free/above' },
  summary: 'Counted marks: so many cars, hulls or dots by date, each a stated amount.',
  arrives: () => ({ rise: 0 }),
  starts: ({ x }) => ({ until: yearOf(x.to), shown: {} }),
  // A date that was written out becomes a decimal year, so that two states mix.
  normalise: (_params, given) => ({ ...given, until: yearOf(given.until) }),
  // Each row, the goals. A row's name is its printed value.
  anchors: (given, data) => {
    const groups = groupsOf(given, data);
    const goals = groups.flatMap(({ goal }) => goal ?? []);
    return [
      ...groups.map(({ id, x, text }) => ({ id, name: text === '' ? x : text })),
      ...(given.goal ? [{ id: 'goal', name: given.goal.name }] : []),
      ...goals.map(({ id, x, row: { text } }) => ({ id, name: text ?? x })),
    ];
  },
  names: (given, data) => ({ shown: xsOf(data, sourceOf(given)) }),
  faults,
  signs: ({ params: { rest }, state: { rest: drawn } }) =>
    rest !== undefined && drawn > 0 ? ['tea'] : [],
  describe,
  table,
});
