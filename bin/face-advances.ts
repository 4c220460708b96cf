/**
 * Generates the table of advances with which words are measured, from the typefaces' files, shaped as in a
 * browser.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { NONE, STEP } from '../story/layout/face-table.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * The faces by the names that types use, with the weights in the style sheets, and the figures: tabular,
 * lining, or the default.
 */
const FACES = {
  archivo: {
    file: 'archivo/files/archivo-latin-standard-normal',
    axes: { wdth: 94 },
    weights: [400, 560, 600, 650],
    features: ['tnum', 'lnum'],
  },
  labrada: { file: 'labrada/files/labrada-latin-wght-normal', weights: [500] },
  'labrada-lining': {
    file: 'labrada/files/labrada-latin-wght-normal',
    weights: [500],
    features: ['lnum'],
  },
  source: {
    file: 'source-serif-4/files/source-serif-4-latin-wght-normal',
    weights: [400, 500, 600],
  },
  'source-italic': {
    file: 'source-serif-4/files/source-serif-4-latin-wght-italic',
    weights: [400],
  },
  atkinson: {
    file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal',
    weights: [400, 500, 560, 650, 700],
  },
};
interface Face {
  readonly file: string;
  readonly axes?: { readonly [axis: string]: number };
  readonly weights: readonly number[];
  readonly features?: readonly string[];
}

/** Letters with diacritics are as wide as their base letters. */
const LETTERS =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
  '«»“”‘’„–—…·×−±€£¥°§©ßæøÆØ¿¡';
/**
 * Pairs that are common in words and numbers, and the least kerning for them to be listed, in thousandths of
 * an em.
 */
const PAIRS = /^(?:[a-z’][a-z.,’” ]|[.,”][.,”]|[A-Z][a-zA-Z., ]|[0-9][-.,:%–]|[-., –][0-9A-Z])$/;
const LEAST = 30;

async function shaper({ file, axes, features = [] }: Face, wght: number) {
  const asked = features.map((tag) => new hb.Feature(tag));
  const fontBytes = await readFile(resolve(`@fontsource-variable/${file}.woff2`));
  const bytes = await subsetFont(fontBytes, LETTERS, {
    targetFormat: 'sfnt',
    variationAxes: { ...axes, wght },
  });
  const face = new hb.Face(new hb.Blob(new Uint8Array(bytes).buffer));
  const font = new hb.Font(face);
  return (text: string): number => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer, asked);
    const advances = buffer.getGlyphPositions().map(({ xAdvance }) => xAdvance);
    return (advances.reduce((sum, advance) => sum + advance, 0) * 1000) / face.upem;
  };
}

const coded = (numbers: readonly number[]) =>
  numbers.map((n) => Math.round(n).toString(36).padStart(2, '0')).join('');
const signs = (numbers: readonly number[]) =>
  numbers.map((n) => String.fromCharCode(Math.round(n / STEP) + NONE)).join('');

/** The table of one face: advances at the first weight, additions of the others, and pairs by their kerning. */
async function faceEntry(face: Face) {
  const [first = 400, ...others] = face.weights;
  const width = await shaper(face, first);
  const advances = [...LETTERS].map((letter) => width(letter));
  const more: Record<number, string> = {};
  for (const weight of others) {
    const heavier = await shaper(face, weight);
    more[weight] = signs([...LETTERS].map((letter, i) => heavier(letter) - (advances[i] ?? 0)));
  }
  const pairs = new Map<number, string>();
  for (const [i, a] of [...LETTERS].entries())
    for (const [j, b] of [...LETTERS].entries()) {
      if (!PAIRS.test(a + b)) continue;
      const near = width(a + b) - (advances[i] ?? 0) - (advances[j] ?? 0);
      const rounded = Math.round(near / 10) * 10;
      if (Math.abs(rounded) >= LEAST) pairs.set(rounded, (pairs.get(rounded) ?? '') + a + b);
    }
  return { advances: coded(advances), more, pairs: [...pairs] };
}

/** The table as TypeScript source. */
export async function faceAdvances(): Promise<string> {
  const entries: Record<string, unknown> = {};
  for (const [name, face] of Object.entries(FACES)) entries[name] = await faceEntry(face);
  return `/** Advances of the typefaces, by bin/face-advances.ts; never edited. */
import type { FaceTable } from './face-table.ts';

export const LETTERS = ${JSON.stringify(LETTERS)};
export const FACES: FaceTable = ${JSON.stringify(entries)};
`;
}
