/**
 * Recognises units in headers and after numbers: those known to Intl can be printed in every language, others
 * stay as typed.
 */
import { newId } from '../edit/ids.ts';
import type { JsonObject } from '../scene.ts';
import { readNumber } from './numbers.ts';

type Units = { readonly [id: string]: JsonObject };
export interface Unit {
  /** Undefined for plain numbers. */
  readonly unit: string | undefined;
  /** The entry for `units` of the script, if the unit is not a standard one. */
  readonly units?: JsonObject;
}

const SIGNS = new Map(
  Object.entries({ '%': 'percent', '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' }),
);

function printed(lang: string, unit: string, unitDisplay: 'short' | 'long', value: number): string {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
  const parts = format.formatToParts(value).filter(({ type }) => type === 'unit');
  return parts
    .map(({ value: text }) => text)
    .join('')
    .trim();
}

/** The unit of a sign, the unit that Intl prints as these words, or a currency by its code. */
function known(words: string, lang: string): string | undefined {
  if (Intl.supportedValuesOf('currency').includes(words)) return words;
  const isPrinted = (unit: string) =>
    [lang, 'en'].some((one) =>
      [1, 2].some(
        (n) => printed(one, unit, 'short', n) === words || printed(one, unit, 'long', n) === words,
      ),
    );
  return (
    SIGNS.get(words) ??
    Intl.supportedValuesOf('unit').find((unit) => unit === words || isPrinted(unit))
  );
}

const afterOf = (units: Units, id: string): string | undefined => {
  const after = Object.hasOwn(units, id) ? units[id]?.['after'] : undefined;
  return typeof after === 'string' ? after.trim() : undefined;
};

/** A unit from its words: `mm`, `°C`, `€`, `pupils`. `taken` are the units that the story defines. */
export function unitOf(typed: string, lang: string, taken: Units): Unit {
  const words = typed.trim();
  if (words === '') return { unit: undefined };
  const ids = Object.keys(taken);
  const knownUnit = ids.find((id) => id === words || afterOf(taken, id) === words);
  const unit = knownUnit ?? known(words, lang);
  return unit === undefined
    ? { unit: newId(words, ids, 'unit'), units: { after: ` ${words}` } }
    : { unit };
}

/** A number before a unit, and the unit: `1000 m³`. */
const MULTIPLE = /^(\d[\d\s,.'’]*?)\s*([^\d\s,.'’].*)$/;
/** A unit without the number before it, which the values are multiplied by. */
export function multipleOf(typed: string): { readonly factor: number; readonly unit: string } {
  const [, digits = '', unit = ''] = MULTIPLE.exec(typed.trim()) ?? [];
  const factor = Number(readNumber(digits, '.')?.text);
  return factor > 0 ? { factor, unit } : { factor: 1, unit: typed };
}

const BRACKETED = /^(.*\S)\s*[([]\s*([^()[\]]{1,24}?)\s*[)\]]$/;
const BEHIND = /^(.*\S)(?:,| in)\s+(\S{1,12})$/;

/** Splits a column's header into name and unit: `Rain (mm)`, `Rain in mm`. */
export function nameAndUnit(header: string): { readonly name: string; readonly unit: string } {
  const short = header.slice(0, 120);
  const [, name = '', bracketed = ''] = BRACKETED.exec(short) ?? [];
  // A longer text in brackets is a remark, and a year is not a unit.
  if (bracketed !== '' && !/\s\S+\s|^\d+$/.test(bracketed)) return { name, unit: bracketed };
  const [, before = '', unit = ''] = BEHIND.exec(short) ?? [];
  return unit !== '' && known(unit, 'en') ? { name: before, unit } : { name: header, unit: '' };
}

/** The typed form of a unit: `mm` for millimeter, or the words of a unit that the story defines. */
export function typedUnit(unit: string, lang: string, units: Units): string {
  const isOfIntl = Intl.supportedValuesOf('unit').includes(unit);
  if (unit === 'percent') return '%';
  return afterOf(units, unit) ?? (isOfIntl ? printed(lang, unit, 'short', 2) : unit);
}
