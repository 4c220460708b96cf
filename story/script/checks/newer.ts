/** Checks for facts that a newer fact about the same thing has superseded. */
import type { Status } from '../../scene.ts';
import { readDate, utc } from '../dates.ts';
import { isBinding } from '../binding.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { rowsOf, type SeriesRow } from '../rows.ts';
import type { StepScript } from '../schema.ts';
import { evidenceOf } from './bindings.ts';
import type { Context } from './context.ts';

/** Only figures are superseded: a goal stays a goal when a later one is set, and a judgement belongs to its judge. */
const FIGURES: ReadonlySet<Status> = new Set(['measured', 'recorded', 'derived', 'estimate']);

interface Figure {
  readonly id: string;
  readonly date: string;
  /** The first and last moment that the date may mean, in milliseconds. */
  readonly first: number;
  readonly last: number;
}

function figureOf(id: string, date: string): Figure | undefined {
  const ends = date.split('/');
  const [from, to] = [readDate(ends[0] ?? ''), readDate(ends.at(-1) ?? '')];
  if (!from || !to) return undefined;
  const monthOf = ({ month, quarter = 1 }: typeof from) => month ?? quarter * 3 - 2;
  const first = utc(from.year, monthOf(from), from.day, from.minute);
  const { year, month, quarter, day, minute } = to;
  const next = month !== undefined ? month + 1 : quarter !== undefined ? quarter * 3 + 1 : 13;
  const last = day === undefined ? utc(year, next) - 1 : utc(year, month, day, minute);
  return { id, date, first, last };
}

/** The dated figures of a story, grouped by what they count and by unit. */
function figuresOf(context: Context): Iterable<readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const id of Object.keys(context.script.facts)) {
    const { of, date, status, form } = evidenceOf(context, id) ?? {};
    if (of === undefined || date === undefined || !status || !FIGURES.has(status)) continue;
    const key = JSON.stringify([of, form?.unit]);
    groups.set(key, [...(groups.get(key) ?? []), ...[figureOf(id, date) ?? []].flat()]);
  }
  return groups.values();
}

interface RowInSeries {
  readonly series: string;
  readonly row: SeriesRow;
}

/** The rows that a fact may be: the one that it is bound to, else those of its unit, date and value. */
function rowsOfFact({ script, ...context }: Context, id: string): readonly RowInSeries[] {
  const { value, date, form } = evidenceOf({ script, ...context }, id) ?? {};
  const written = script.facts[id]?.value;
  const bound = isBinding(written) && 'series' in written ? written : undefined;
  if (typeof value !== 'number' || date === undefined) return [];
  return Object.entries(script.data).flatMap(([series, table]) =>
    (bound ? bound.series === series : table.unit === form?.unit)
      ? rowsOf(table)
          .filter((row) => row.x === (bound?.x ?? date) && row.value === value)
          .filter(({ entity }) => bound?.entity === undefined || bound.entity === entity)
          .map((row) => ({ series, row }))
      : [],
  );
}

/** The newest figure of the same series and entity, if it is newer than the row. */
function newerRow({ script }: Context, { series, row }: RowInSeries): SeriesRow | undefined {
  const isLater = ({ entity, at, value, status }: SeriesRow) =>
    entity === row.entity && value !== undefined && FIGURES.has(status) && at! > row.at!;
  return rowsOf(script.data[series]!)
    .filter(isLater)
    .toSorted((a, b) => a.at! - b.at!)
    .at(-1);
}

/**
 * Reports each fact that is exactly one row of a table of the story whose series has a newer row, where a step
 * prints it without its year and no scene on the step's stage draws the series.
 */
export function checkNewerRows(context: Context): void {
  const { script, report } = context;
  const lookup = createLookup(context);
  const draws = ({ step }: ShownRow, series: string) =>
    context.steps
      .filter((one) => one.step.id === step)
      .flatMap((one) => [one.step, ...(one.step.builds ?? [])])
      .flatMap(({ stage }) => Object.keys(stage ?? {}))
      .some((scene) => JSON.stringify(script.scenes[scene]).includes(`"${series}"`));
  for (const id of Object.keys(script.facts)) {
    const [row, ...others] = rowsOfFact(context, id);
    const newer = row && others.length === 0 ? newerRow(context, row) : undefined;
    if (!row || newer?.x === undefined || row.row.x === undefined) continue;
    const older = row.row.x;
    const bare = lookup(id).find((one) => !saysYear(one, older) && !draws(one, row.series));
    if (!bare) continue;
    const values = { older, newer: newer.x, series: row.series, step: bare.step };
    report('newer-fact', ['facts', id], message('newerRow', values), 'key');
  }
}

/** Where a fact is shown: the step with everything written in it, and the scene if the fact is in a scene. */
interface ShownRow {
  readonly step: string;
  readonly written: readonly unknown[];
}

/** Finds where a fact is shown, in words and pictures of steps; notes do not count. */
function createLookup({ script, steps, placesOf }: Context): (id: string) => readonly ShownRow[] {
  const byPlace = new Map(steps.map(({ step, path }) => [path.join('/'), step]));
  const byScene = new Map<string, StepScript[]>();
  for (const { step } of steps) {
    const stages = [step, ...(step.builds ?? [])].flatMap(({ stage }) => Object.keys(stage ?? {}));
    for (const scene of new Set(stages)) byScene.set(scene, [...(byScene.get(scene) ?? []), step]);
  }
  const at = (path: RawPath): readonly ShownRow[] => {
    const step = byPlace.get(path.slice(0, 4).join('/'));
    if (step) return path.includes('notes') ? [] : [{ step: step.id, written: [step] }];
    const scene = path[0] === 'scenes' ? String(path[1]) : '';
    return (byScene.get(scene) ?? []).map((one) => ({
      step: one.id,
      written: [one, script.scenes[scene]],
    }));
  };
  return (id) => placesOf(id).flatMap(at);
}

/** Whether a year of the date is written there. Fact ids may contain a year too, but readers do not see ids. */
function saysYear({ written }: ShownRow, date: string): boolean {
  const years = date.split('/').map((end) => end.slice(0, 4));
  return new RegExp(`(?<![\\w-])(?:${years.join('|')})(?!\\w)`).test(JSON.stringify(written));
}

/**
 * Reports each fact that readers may take for current although a newer fact has the same `of` and unit. That
 * is so if no step shows both, and either the newer one is not shown at all or some step shows the old one
 * without its year.
 */
export function checkNewer(context: Context): void {
  const lookup = createLookup(context);
  for (const figures of figuresOf(context)) {
    const newest = figures.toSorted((a, b) => a.first - b.first).at(-1);
    const older = figures.filter(({ last }) => newest && last < newest.first);
    if (!newest || older.length === 0) continue;
    const others = lookup(newest.id);
    const steps = new Set(others.map(({ step }) => step));
    for (const { id, date } of older) {
      const rows = lookup(id);
      const isBeside = rows.some(({ step }) => steps.has(step));
      const isDated = others.length > 0 && rows.every((one) => saysYear(one, date));
      if (rows.length === 0 || isBeside || isDated) continue;
      const values = { newer: newest.id, date: newest.date, older: date };
      context.report('newer-fact', ['facts', id], message('newerFact', values), 'key');
    }
  }
}
