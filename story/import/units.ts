/** Units as they stand in headers and behind numbers: those that Intl knows print in every language, others as they are typed. */
import { newId } from '../edit/ids.ts';
import type { JsonObject } from '../scene.ts';

type OwnUnits = { readonly [id: string]: JsonObject };
export interface Unit {
  /** Undefined for numbers of nothing. */
  readonly unit: string | undefined;
  /** For `units` of the script, where no list knows it. */
  readonly own?: JsonObject;
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

/** The unit that a sign stands for, that Intl prints as these words, or a currency by its code. */
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

const afterOf = (own: OwnUnits, id: string): string | undefined => {
  const after = Object.hasOwn(own, id) ? own[id]?.['after'] : undefined;
  return typeof after === 'string' ? after.trim() : undefined;
};

/** A unit from its words: `mm`, `°C`, `€`, `pupils`. `taken`: the units that the story has of its own. */
export function unitOf(typed: string, lang: string, taken: OwnUnits): Unit {
  const words = typed.trim();
  if (words === '') return { unit: undefined };
  const ids = Object.keys(taken);
  const own = ids.find((id) => id === words || afterOf(taken, id) === words);
  const unit = own ?? known(words, lang);
  return unit === undefined
    ? { unit: newId(words, ids, 'unit'), own: { after: ` ${words}` } }
    : { unit };
}

const BRACKETED = /^(.*\S)\s*[([]\s*([^()[\]]{1,24}?)\s*[)\]]$/;
const BEHIND = /^(.*\S)(?:,| in)\s+(\S{1,12})$/;

/** A column's name without the unit behind it, and the unit: `Rain (mm)`, `Rain in mm`. */
export function nameAndUnit(header: string): { readonly name: string; readonly unit: string } {
  const short = header.slice(0, 120);
  const [, name = '', bracketed = ''] = BRACKETED.exec(short) ?? [];
  // What is longer is a remark, and a year is no unit.
  if (bracketed !== '' && !/\s\S+\s|^\d+$/.test(bracketed)) return { name, unit: bracketed };
  const [, before = '', unit = ''] = BEHIND.exec(short) ?? [];
  return unit !== '' && known(unit, 'en') ? { name: before, unit } : { name: header, unit: '' };
}

/** A unit as it is typed: `mm` for millimeter, the words of one of the story's own. */
export function typedUnit(unit: string, lang: string, own: OwnUnits): string {
  const isOfIntl = Intl.supportedValuesOf('unit').includes(unit);
  if (unit === 'percent') return '%';
  return afterOf(own, unit) ?? (isOfIntl ? printed(lang, unit, 'short', 2) : unit);
}
