/** How wide words are: one count, read by kinds that break lines, by the search for places and by the checks. */
import type { Type } from '../scene.ts';

/** Han characters and what is set as wide as they. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;
/** Ems of a letter of the data face, as fitted to the labels of the library's stories: a line comes within 4 % of its width. */
const EMS = new Map(
  (
    [
      ["iIljtfr.,;:'’|!()-", 0.27],
      ['\u2060', 0],
      [' \u00a0\u200a', 0.21],
      ['⁰¹²³⁴⁵⁶⁷⁸⁹', 0.4],
      ['0123456789€$£+=<>', 0.56],
      ['ABCDEFGHJKLNOPQRSTUVXYZ', 0.66],
      ['mwMW%@—…', 0.83],
    ] as const
  ).flatMap(([letters, ems]) => [...letters].map((letter) => [letter, ems] as const)),
);
const emsOf = (letter: string) =>
  EMS.get(letter) ?? (letter > '\u2e7f' && WIDE.test(letter) ? 1 : 0.54);

/** How wide a line is, in the unit of the type's size. The server has no fonts and the answer must be the same everywhere, so it is counted. */
export function measure(text: string, { size, width }: Type): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * width;
}
