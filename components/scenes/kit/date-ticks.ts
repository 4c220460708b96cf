/** Round dates of a span shorter than three years: months, days, hours, minutes. Whole years are `yearTicks`. */
import {
  HOUR,
  instantOf,
  printInstant,
  printYear,
  readDate,
  utc,
} from '../../../story/script/dates.ts';
import type { SceneData } from '../../../story/scene.ts';
import { dateText, yearOf } from './dates.ts';
import type { Pair } from './plate.ts';
import { yearTicks } from './scale.ts';

const [MINUTES, HOURS, DAYS] = [60_000, 3_600_000, 86_400_000];

type Unit = 'minute' | 'hour' | 'day' | 'month';
interface Step {
  readonly unit: Unit;
  /** Number of units from one tick to the next. */
  readonly every: number;
}
const LENGTH = { minute: MINUTES, hour: HOURS, day: DAYS, month: 30.4 * DAYS } as const;
const EVERY = {
  minute: [1, 2, 5, 10, 15, 30],
  hour: [1, 2, 3, 6, 12],
  day: [1, 2, 5, 10],
  month: [1, 2, 3, 6],
} as const;
const STEPS: readonly Step[] = (['minute', 'hour', 'day', 'month'] as const).flatMap((unit) =>
  EVERY[unit].map((every) => ({ unit, every })),
);
/** Years; from this length on, ticks are whole years. */
export const LONG = 3;

/** The finest step that gives a span at most `most` ticks; undefined where that is years. */
function stepOf([from, to]: Pair, most: number): Step | undefined {
  if (to - from >= LONG) return undefined;
  const span = instantOf(to) - instantOf(from);
  return STEPS.find(({ unit, every }) => span / (LENGTH[unit] * every) <= Math.max(1, most));
}

/** Instants of a step around a span: the last one before it, those within, and the first one after it. */
function around({ unit, every }: Step, start: number, end: number): readonly number[] {
  if (unit === 'minute' || unit === 'hour') {
    const length = LENGTH[unit] * every;
    const first = Math.floor(start / length);
    const count = Math.ceil(end / length) - first;
    return Array.from({ length: count + 1 }, (_, i) => (first + i) * length);
  }
  const found: number[] = [];
  const from = new Date(start);
  let month = from.getUTCMonth() - ((from.getUTCMonth() % every) + 1);
  for (; (found.at(-1) ?? -Infinity) < end; month += 1) {
    const first = utc(from.getUTCFullYear(), month + 1);
    const last = utc(from.getUTCFullYear(), month + 2);
    if (unit === 'month' && ((month % every) + every) % every === 0) found.push(first);
    // The last tick of a month keeps a distance from the first of the next month.
    if (unit === 'day')
      for (let at = first; at + (every * DAYS) / 2 <= last - DAYS / 2; at += every * DAYS)
        found.push(at);
  }
  const [low, high] = [
    found.findLastIndex((at) => at <= start),
    found.findIndex((at) => at >= end),
  ];
  return found.slice(Math.max(0, low), high + 1);
}

const PARTS = {
  minute: HOUR,
  hour: HOUR,
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
} as const;

/**
 * The part of a date that the ticks leave out, printed under a tick where it changes: the day for
 * hours, the year for days.
 */
function outerOf(unit: Unit, instant: number, isFirst: boolean, lang: string): string {
  if (unit === 'day' || unit === 'month') return printInstant(instant, lang, { year: 'numeric' });
  const year = isFirst ? ({ year: 'numeric' } as const) : {};
  return printInstant(instant, lang, { day: 'numeric', month: 'short', ...year });
}

export interface DateTick {
  readonly at: number;
  readonly text: string;
  readonly under?: string;
}

const LETTERS = { month: 7, day: 10, hour: 16, minute: 16 } as const;
/** An instant as a script would write it. */
const written = (instant: number, unit: Unit) =>
  new Date(instant).toISOString().slice(0, LETTERS[unit]);

/** Round dates of a span of decimal years, in at most `most` steps. */
export function dateTicks([from, to]: Pair, most: number, lang: string): readonly DateTick[] {
  const step = stepOf([from, to], most);
  if (!step)
    return yearTicks(from, to, most).map((year) => ({ at: year, text: printYear(year, lang) }));
  const ticks = around(step, instantOf(from), instantOf(to)).map((at) => written(at, step.unit));
  // A month is placed at its twelfth of a year, as rows are.
  const isWithin = (at: number) => at >= from - 1e-9 && at <= to + 1e-9;
  return namedTicks(
    ticks.filter((tick) => isWithin(yearOf(tick))),
    lang,
  );
}

/** Ticks as a script names them, in words. */
export function namedTicks(ticks: readonly (string | number)[], lang: string): readonly DateTick[] {
  const dates = ticks.map((tick) => readDate(String(tick)));
  if (!dates.every((date) => date?.month !== undefined))
    return ticks.map((tick) => ({ at: yearOf(tick), text: dateText(String(tick), lang) }));
  const has = (part: 'minute' | 'day') => dates.some((date) => date?.[part] !== undefined);
  const unit = has('minute') ? 'minute' : has('day') ? 'day' : 'month';
  let before = '';
  return ticks.map((tick, i) => {
    const { year = 0, month, day, minute } = dates[i] ?? {};
    const instant = utc(year, month, day, minute);
    const outer = outerOf(unit, instant, false, lang);
    const under = outer === before ? {} : { under: outerOf(unit, instant, i === 0, lang) };
    before = outer;
    return { at: yearOf(tick), text: printInstant(instant, lang, PARTS[unit]), ...under };
  });
}

/**
 * A date as short as a span allows: with its hour within two days, with its day within three years,
 * else its year.
 */
export function shortDate(written: string, [from, to]: Pair, lang: string): string {
  const { year, month, day, minute } = readDate(written) ?? {};
  if (year === undefined) return written.slice(0, 4);
  if (month === undefined || to - from >= LONG) return printYear(year, lang);
  const isHour = minute !== undefined && to - from < 2 / 365;
  const parts = isHour
    ? HOUR
    : day === undefined
      ? ({ ...PARTS.month, year: 'numeric' } as const)
      : PARTS.day;
  return printInstant(utc(year, month, day, minute), lang, parts);
}

/** The span of a series, rounded outwards to where ticks would be, as a script would write it. */
export function spanOfRows(data: SceneData, id: string): { from: string; to: string } {
  const places = (data[id]?.rows ?? []).flatMap(({ at }) => at ?? []);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  if (places.length === 0) return { from: '2000', to: '2001' };
  const step = stepOf([low, high], 8);
  const end = high > low ? high : low + 1e-6;
  const held = step && around(step, instantOf(low), instantOf(end));
  if (step && held && held.length > 1) {
    const [from = 0, to = 0] = [held[0], held.at(-1)];
    return { from: written(from, step.unit), to: written(to, step.unit) };
  }
  const year = (at: number) => String(at).padStart(4, '0');
  const [from, to] = [Math.floor(low), Math.ceil(high)];
  return { from: year(from), to: year(to > from ? to : from + 1) };
}
