/**
 * `units`: counted marks. One mark is a stated amount, rounded to the nearest whole mark; the label carries the exact
 * figure. A label on a row takes the place of its count; a note stands in free ground with a curve to it. Rows
 * `projected` or `target` are outlines, dashed up to ten years after the last measured row, dotted beyond; a goal
 * is an outline round its marks and a line across; no figure is a dotted base.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { dateText, yearOf } from '../kit/dates.ts';
import {
  at,
  chosen,
  date,
  free,
  gap,
  gapWords,
  id,
  line,
  needs,
  rowsSource,
  series,
  share,
  words,
} from '../kit/fields.ts';
import { GLYPHS } from '../kit/glyphs.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { type Say, statusNoted } from '../kit/say.ts';
import { complete } from './complete.ts';
import { faultsOf } from './faults.ts';
import { type Group, groupsOf, isNamed, lastGoal } from './groups.ts';
import { groupsFrom } from './spec-table.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const row = () => z.string().max(120);

const params = z.strictObject({
  series: series().describe('The series that is counted.'),
  entity: id()
    .exactOptional()
    .describe('One entity of it; without it each entity is a group, with its first row.'),
  ...chosen(),
  order: z
    .array(row())
    .max(40)
    .exactOptional()
    .describe('The groups that are shown, by x or entity, in this order; by `sort` when left out.'),
  x: z
    .strictObject({
      from: at().exactOptional().describe('First date; that of the first row.'),
      to: at().exactOptional().describe('Last date; that of the last row.'),
      only: z.array(row()).max(12).exactOptional().describe('These rows alone, as written.'),
      ticks: z
        .array(row())
        .max(12)
        .exactOptional()
        .describe('Rows named under the columns, as on a scale; all when left out.'),
    })
    .prefault({})
    .describe('Which rows are shown; all when left out, and where x is words.'),
  layout: z
    .enum(['columns', 'fields'])
    .exactOptional()
    .describe(
      'columns: on one base line; fields: a block of marks for each. Columns for dates; for names what they fit.',
    ),
  shape: z.enum(GLYPHS).default('square').describe('What a mark looks like.'),
  each: z
    .number()
    .positive()
    .exactOptional()
    .describe(
      'What one mark stands for, in the unit; a round number that leaves 400 marks or less.',
    ),
  total: z
    .int()
    .min(1)
    .max(400)
    .meta({ cure: 'let one mark stand for more, by "each"' })
    .exactOptional()
    .describe('Marks of a whole field; a hundred for percentages by name.'),
  row: z.int().min(1).max(60).exactOptional().describe('Marks in a row; fitted when left out.'),
  across: z.int().min(1).max(6).exactOptional().describe('Fields side by side.'),
  goal: z
    .strictObject({
      ...rowsSource({ series: 'Where its rows are.', entity: 'One entity of it.' }),
      name: words(60).describe('Before the number: "The goal for 2025".'),
    })
    .exactOptional()
    .describe('Promises as outlines round their marks; the last one as a line across.'),
  figures: z
    .record(row(), line())
    .default({})
    .describe('Row -> what is printed instead of its count: "42 of 100 tonnes".'),
  key: words()
    .exactOptional()
    .describe(
      'What one mark is: "1 of every 100 cars, rounded"; "1 mark is 10 people" when left out.',
    ),
  promised: words(60).exactOptional().describe('The key of promised rows.'),
  rest: words(60)
    .exactOptional()
    .describe('What the marks are that the count leaves over of `total`; in tea, bare without it.'),
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

function textOf(
  { name, row, promise, text, marks = 0 }: Group,
  lang: string,
  say: Say<typeof en>,
): string {
  const { colon, comma } = punctuationOf(lang);
  const figure = text === '' ? say('noFigure') : text;
  const told = promise ? statusNoted(figure, row.status, lang) : figure;
  return dateText(name, lang) + colon + told + comma + say('marks', { count: marks });
}

/** So many names are told one by one; of dates the first and the last. */
const FEW = 8;

function describe(
  { params: given, data, state: { until, shown, rise }, lang }: Context,
  say: Say<typeof en>,
): string {
  const { semicolon, space, stop } = punctuationOf(lang);
  const groups = groupsOf(given, data);
  const seen = groups.filter(
    ({ at: when, x, marks }) =>
      marks !== undefined && when <= yearOf(until) && (shown[x] ?? 1) >= 0.5 && rise > 0.5,
  );
  const goal = lastGoal(groups)?.goal;
  const promise = goal && {
    name: given.goal?.name ?? '',
    figure: goal.row.text ?? '',
    count: goal.marks,
  };
  const rule = [
    say('key', { key: (given.key ?? '').replace(/[.。]$/, '') }),
    ...(promise ? [say('goal', promise)] : []),
  ].join(space);
  const title = data[given.series]?.title ?? say('counted');
  if (seen.length === 0) return say('nothing', { title }) + space + rule;
  const isWhole = isNamed(given, data) && seen.length <= FEW;
  const told = isWhole ? seen : seen.filter((_, i) => i === 0 || i === seen.length - 1);
  const counts = told.map((group) => textOf(group, lang, say)).join(semicolon);
  return [title + stop, counts + stop, rule].join(space);
}

/** One row a group: the exact figure, the whole marks that are drawn, the goal. */
function table({ params: given, data, lang }: Context, say: Say<typeof en>): SceneTable {
  const of = data[given.series];
  const { goal: promised } = given;
  const first = of?.xLabel ?? say(isNamed(given, data) ? 'what' : 'date');
  const columns = [first, of?.title ?? say('value'), say('marksHead')];
  return {
    columns: promised ? [...columns, promised.name] : columns,
    rows: groupsOf(given, data).map(
      ({ name, row: { text = '', status }, marks, promise, goal }) => [
        dateText(name, lang),
        promise ? statusNoted(text, status, lang) : text,
        marks === undefined ? '' : numberPrinter(lang, { useGrouping: false })(marks),
        ...(promised ? [goal?.row.text ?? ''] : []),
      ],
    ),
  };
}

export const spec = defineKind(params, state, {
  kind: 'units',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  renamed: { top: 'free/above' },
  summary: 'Counted marks: so many cars, people or dots by date or by name, each a stated amount.',
  arrives: () => ({ rise: 0 }),
  withRows: complete,
  fromTable: groupsFrom,
  starts: ({ x }) => ({ until: yearOf(x.to ?? 0), shown: {} }),
  // A date that was written out becomes a decimal year, so that two states mix.
  normalise: (_params, given) => ({ ...given, until: yearOf(given.until) }),
  // Each row, the goals. A row's name is its printed value.
  anchors: (given, data) => {
    const groups = groupsOf(given, data);
    const goals = groups.flatMap(({ goal }) => goal ?? []);
    return [
      ...groups.map(({ id: key, x, text }) => ({ id: key, name: text === '' ? x : text })),
      ...(given.goal ? [{ id: 'goal', name: given.goal.name }] : []),
      ...goals.map(({ id: key, x, row: { text } }) => ({ id: key, name: text ?? x })),
    ];
  },
  names: (given, data) => ({ shown: groupsOf({ ...given, x: {} }, data).map(({ x }) => x) }),
  faults: faultsOf,
  signs: ({ params: { rest }, state: { rest: drawn } }) =>
    rest !== undefined && drawn > 0 ? ['tea'] : [],
  usualWords: gapWords,
  describe,
  table,
});
