/**
 * The type of labels: one scale, read by the sheet (`npm run generate` writes stage/label-sizes.css from it), by kinds that
 * break lines, and by the search for places.
 */
import type { Aspect, PlacedLabel } from '../../../story/scene.ts';

/** How words are set: `size` in units of the plate, `width` of their letters where 1 is the data face at weight 560. */
export interface Type {
  readonly size: number;
  readonly width: number;
  /** On a small wide stage type gives way with the picture down to this, in pixels; 12.5 where not said. */
  readonly least?: number;
}
/** rest: the further lines of a `strong` label. */
export type TypeRole = PlacedLabel['role'] | 'rest';
export type TypeScale = { readonly [role in TypeRole]: Type };

/** The widest face that a theme has for large words, against the data face. */
const DISPLAY = 1.1;
/** The size of a unit beside a large number, as a share of the number's. */
export const UNIT = 0.3;
const PLAIN = { size: 13, width: 1 };
const SCALES: { readonly [aspect in Aspect]: TypeScale } = {
  wide: {
    strong: { size: 15, width: 1.04 },
    rest: { size: 13.5, width: 0.97 },
    caption: { size: 14, width: 1.04 },
    label: { size: 14, width: 1 },
    friction: { size: 13.5, width: 1 },
    axis: { size: 13, width: 0.98 },
    note: { size: 16, width: 0.95, least: 13.5 },
    figure: { size: 27, width: 1, least: 20 },
    statement: { size: 42, width: 1, least: 24 },
    display: { size: 264, width: DISPLAY },
    'display-2': { size: 176, width: DISPLAY },
    'display-3': { size: 104, width: DISPLAY },
    'display-4': { size: 64, width: DISPLAY },
    quote: { size: 20, width: 0.92, least: 15 },
    han: { size: 26, width: 1, least: 17 },
  },
  tall: {
    ...{ label: PLAIN, friction: PLAIN },
    ...{ strong: { ...PLAIN, width: 1.04 }, caption: { ...PLAIN, width: 1.04 } },
    rest: { ...PLAIN, width: 0.97 },
    axis: { size: 12.5, width: 0.98 },
    note: { size: 14.5, width: 0.95 },
    figure: { size: 24, width: 1 },
    statement: { size: 30, width: 1 },
    display: { size: 112, width: DISPLAY },
    'display-2': { size: 88, width: DISPLAY },
    'display-3': { size: 60, width: DISPLAY },
    'display-4': { size: 40, width: DISPLAY },
    quote: { size: 16.5, width: 0.98 },
    han: { size: 22, width: 1 },
  },
};
export const typeOf = (aspect: Aspect): TypeScale => SCALES[aspect];
/** A type as wide as the display face of any theme may set it. */
export const widest = (type: Type): Type => ({ ...type, width: DISPLAY });

/** From one line to the next, in units of the plate. */
export const LINE_HEIGHT = 18;
/** What the stage sets in a larger hand stands wider apart. */
export const QUOTE_HEIGHT = 22;

/** Han characters and what is set as wide as they. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;
/** Ems of a letter of the data face, as fitted to the labels of the library's stories: a line comes within 4 % of its width. */
const EMS = new Map(
  (
    [
      ["iIljtfr.,;:'’|!()-", 0.27],
      [' ', 0.21],
      ['0123456789€$£+=<>', 0.56],
      ['ABCDEFGHJKLNOPQRSTUVXYZ', 0.66],
      ['mwMW%@—…', 0.83],
    ] as const
  ).flatMap(([letters, ems]) => [...letters].map((letter) => [letter, ems] as const)),
);
const emsOf = (letter: string) =>
  EMS.get(letter) ?? (letter > '\u2e7f' && WIDE.test(letter) ? 1 : 0.54);

/** How wide a line is, in units of the plate. The server has no fonts and the answer must be the same everywhere, so it is counted. */
export function measure(text: string, { size, width }: Type): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * width;
}
