/** Checks dates (well-formed, but not in the calendar) and units (unknown names). */
import { choices, message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { DATE_PATTERN } from '../patterns.ts';
import { distance } from '../spelling.ts';
import type { StoryScript } from '../schema.ts';
import type { Context } from './context.ts';

function exists(date: string): boolean {
  const [year = 0, month, day] = date.split(/[-T]/, 3).map(Number);
  if (month === undefined || day === undefined || Number.isNaN(month)) return true;
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  return utc.getUTCMonth() === month - 1;
}

export const isDate = (text: string): boolean => DATE_PATTERN.test(text);
/** Whether the text is one existing date, not a span. */
export const isDay = (text: string): boolean =>
  text.length <= 16 && isDate(text) && !text.includes('/') && exists(text);

/** Reports a well-formed date that does not exist, and a span whose ends are in the wrong order. */
export function checkDate(context: Context, date: string, path: RawPath): void {
  if (!isDate(date)) return;
  const [from = '', to] = date.split('/');
  if (!exists(from) || (to !== undefined && !exists(to)))
    context.report('wrong-type', path, message('noSuchDay', { date }));
  else if (to !== undefined && order(to) < order(from))
    context.report('wrong-type', path, message('spanBackwards', { date }));
}
/** Makes dates of different precision comparable: the latest day that a date may mean. */
const order = (date: string): string =>
  date.replace(/-Q([1-4])/, (_, q: string) => `-${String(Number(q) * 3).padStart(2, '0')}`);

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const UNITS: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));

function known(unit: string): boolean {
  if (unit === 'percent' || unit === 'points' || CURRENCIES.has(unit)) return true;
  return unit.split('-per-').every((part) => UNITS.has(part));
}

/** Reports a unit that begins with a number, which readers would take for a part of the value: 412 1000 m³. */
export function checkUnitWords(
  context: Context,
  id: string,
  after: NonNullable<StoryScript['units'][string]['after']>,
): void {
  const words = typeof after === 'string' ? after : (Object.values(after)[0] ?? '');
  const [, number, unit = ''] = /^\s*(\d[\d\s.,'’]*)\s*([\p{L}€$£°%][^]*)$/u.exec(words) ?? [];
  if (number !== undefined)
    context.report(
      'wrong-type',
      ['units', id, 'after'],
      message('unitOfNumber', { words: words.trim(), number: number.trim(), unit: unit.trim() }),
    );
}

/** Reports an unknown unit. */
export function checkUnit(context: Context, unit: string | undefined, path: RawPath): void {
  if (unit === undefined || unit === '') return;
  const { units } = context.script;
  if (Object.hasOwn(units, unit) || known(unit)) return;
  const unitIds = Object.keys(units);
  const names = [...unitIds, 'percent', 'points', ...UNITS];
  // Names that share a few letters may mean other things: "tonne" is not "tower".
  const most = unit.length < 7 ? 1 : 2;
  const meant =
    [...names, ...CURRENCIES].find((one) => one.toLowerCase() === unit.toLowerCase()) ??
    names.find((one) => distance(unit, one, most) <= most);
  const fault =
    meant !== undefined
      ? message('unknownUnit', { unit, own: '' }, `did you mean "${meant}"?`)
      : message('unknownUnit', { unit, own: unitIds.length > 0 ? `${choices(unitIds, 6)}, ` : '' });
  context.report('unknown-ref', path, fault);
}
