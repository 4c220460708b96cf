/** Checks for facts that a newer fact about the same thing has superseded. */
import type { Status } from '../../scene.ts';
import { readDate, utc } from '../dates.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
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
