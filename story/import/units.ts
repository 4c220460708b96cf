/** Units as they stand in headers and behind numbers: those that Intl knows print in every language, others as they are typed. */
import { newId } from '../edit/ids.ts';
import type { JsonObject } from '../scene.ts';

export interface Unit {
  /** Undefined for numbers of nothing. */
  readonly unit: string | undefined;
  /** For `units` of the script, where no list knows it. */
  readonly own?: JsonObject;
}

const SIGNS: { readonly [sign: string]: string } = {
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
};

function printed(lang: string, unit: string, unitDisplay: 'short' | 'long', value: number): string {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
  const parts = format.formatToParts(value).filter(({ type }) => type === 'unit');
  return parts
    .map(({ value: text }) => text)
    .join('')
    .trim();
}

/** The unit that Intl prints as these words. */
function known(words: string, lang: string): string | undefined {
  const forms = (unit: string) => [
    unit,
    ...[lang, 'en'].flatMap((one) =>
      (['short', 'long'] as const).flatMap((display) => [
        printed(one, unit, display, 1),
        printed(one, unit, display, 2),
      ]),
    ),
  ];
  return Intl.supportedValuesOf('unit').find((unit) => forms(unit).includes(words));
}

/** A unit from its words: `mm`, `°C`, `€`, `pupils`. `taken`: the units that the story has of its own. */
export function unitOf(
  typed: string,
  lang: string,
  taken: { readonly [id: string]: JsonObject },
): Unit {
  const words = typed.trim();
  if (words === '') return { unit: undefined };
  const sign = SIGNS[words.toLowerCase()] ?? SIGNS[words];
  if (sign !== undefined) return { unit: sign };
  if (/^[A-Z]{3}$/.test(words) && Intl.supportedValuesOf('currency').includes(words))
    return { unit: words };
  if (Object.hasOwn(taken, words)) return { unit: words };
  const own = Object.entries(taken).find(
    ([, { after }]) => typeof after === 'string' && after.trim() === words,
  );
  const unit = own?.[0] ?? known(words, lang);
  if (unit !== undefined) return { unit };
  return { unit: newId(words, Object.keys(taken), 'unit'), own: { after: ` ${words}` } };
}

const BRACKETED = /^(.*\S)\s*[([]\s*([^()[\]]{1,24}?)\s*[)\]]$/;
const BEHIND = /^(.*\S)(?:,| in)\s+(\S{1,12})$/;

/** A column's name without the unit behind it, and the unit: `Rain (mm)`, `Rain in mm`. */
export function nameAndUnit(header: string): { readonly name: string; readonly unit: string } {
  const whole = { name: header, unit: '' };
  if (header.length > 120) return whole;
  const [, name = '', bracketed = ''] = BRACKETED.exec(header) ?? [];
  // What is longer is a remark, and a year is no unit.
  if (bracketed !== '' && !/\s\S+\s|^\d+$/.test(bracketed)) return { name, unit: bracketed };
  const [, before = '', behind = ''] = BEHIND.exec(header) ?? [];
  const isUnit =
    behind !== '' && (SIGNS[behind.toLowerCase()] ?? known(behind, 'en')) !== undefined;
  return isUnit ? { name: before, unit: behind } : whole;
}

/** A unit as it is typed: `mm` for millimeter, the words of one of the story's own. */
export function typedUnit(
  unit: string,
  lang: string,
  own: { readonly [id: string]: JsonObject },
): string {
  const words = Object.hasOwn(own, unit) ? own[unit]?.['after'] : undefined;
  if (typeof words === 'string') return words.trim();
  if (unit === 'percent') return '%';
  return Intl.supportedValuesOf('unit').includes(unit) ? printed(lang, unit, 'short', 2) : unit;
}
