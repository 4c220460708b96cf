/**
 * `units`: counted marks. One mark is a stated amount, rounded to the nearest whole mark; the label
 * has the exact number. A label on a row replaces its count; a note stands in free ground with a
 * curve to it. Rows with the status `projected` or `target` are outlines, dashed up to ten years
 * after the last measured row, dotted after that; a goal is an outline around its marks and a line
 * across; a missing value is a dotted base.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { dateText, yearOf } from '../kit/dates.ts';
import { gapWords } from '../kit/fields.ts';
import { defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { type Say, statusNoted } from '../kit/say.ts';
import { complete } from './complete.ts';
import { faultsOf } from './faults.ts';
import { type Group, groupsOf, isNamed, lastGoal } from './groups.ts';
import { type Context, params, state } from './params.ts';
import { groupsFrom } from './spec-table.ts';

function textOf(
  { name, row, promise, text, marks = 0 }: Group,
  lang: string,
  say: Say<'units'>,
): string {
  const { colon, comma } = punctuationOf(lang);
  const figure = text === '' ? say('noFigure') : text;
  const figureText = promise ? statusNoted(figure, row.status, lang) : figure;
  return dateText(name, lang) + colon + figureText + comma + say('marks', { count: marks });
}

/** Up to this many names are listed one by one; of dates only the first and the last. */
const FEW = 8;

function describe(
  { params: given, data, state: { until, shown, rise }, lang }: Context,
  say: Say<'units'>,
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
  const isListed = isNamed(given, data) && seen.length <= FEW;
  const listedGroups = isListed ? seen : seen.filter((_, i) => i === 0 || i === seen.length - 1);
  const counts = listedGroups.map((group) => textOf(group, lang, say)).join(semicolon);
  return [title + stop, counts + stop, rule].join(space);
}

/** One row per group: the exact number, the drawn whole marks, the goal. */
function table({ params: given, data, lang }: Context, say: Say<'units'>): SceneTable {
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
  pressed: () => 'parts',
  renamed: { top: 'free/above' },
  summary: 'Counted marks: so many cars, people or dots by date or by name, each a stated amount.',
  arrives: () => ({ rise: 0 }),
  withRows: complete,
  fromTable: groupsFrom,
  starts: ({ x }) => ({ until: yearOf(x.to ?? 0), shown: {} }),
  // A date becomes a decimal year, so that two states can be interpolated.
  normalise: (_params, given) => ({ ...given, until: yearOf(given.until) }),
  // Each row, and the goals. A row's name is its printed value.
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
