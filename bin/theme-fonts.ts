/**
 * Reduces the typefaces of titles and data to what the theme uses: one width, and a range of weights.
 * Complete they are twice as large, and delay the words on a slow connection (docs/decisions/0027). Source
 * Serif is not changed: its licence reserves its name for the unchanged design.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { rangesOf } from './han-font.ts';
import { KEPT, at } from './place.mjs';
import { shortHash } from '../components/file/hashed-name.ts';

/** The weights that the style sheets use; `font-weight` outside the range gives the nearest one. */
export const WEIGHTS = { min: 400, max: 700 };
const CUTS = [
  {
    name: 'archivo',
    source: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    axes: { wdth: 94, wght: WEIGHTS },
  },
  {
    name: 'labrada',
    source: '@fontsource-variable/labrada/files/labrada-latin-wght-normal.woff2',
    axes: { wght: WEIGHTS },
  },
] as const;

/** All characters in a package's list of ranges. */
export function lettersOf(list: string): string {
  return rangesOf(list)
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** Writes them where app/fonts.ts expects them, unless they are up to date. */
export async function cutFonts(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(at(KEPT, 'fonts'), { recursive: true });
  for (const { name, source, axes } of CUTS) {
    const file = resolve(source);
    const fontBytes = await readFile(file);
    const target = at(KEPT, 'fonts', `${name}.woff2`);
    const cachedFont = at(
      KEPT,
      'fonts',
      `${name}.${shortHash(JSON.stringify(axes) + shortHash(fontBytes))}`,
    );
    if (existsSync(target) && existsSync(cachedFont)) continue;
    const { latin: list = '' } = JSON.parse(
      await readFile(path.join(path.dirname(file), '..', 'unicode.json'), 'utf8'),
    ) as Record<string, string>;
    const bytes = await subsetFont(fontBytes, lettersOf(list), {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    // Written by rename, so that two concurrent builds never see a partial file.
    await writeFile(`${target}.${process.pid}`, bytes);
    await rename(`${target}.${process.pid}`, target);
    await writeFile(cachedFont, '');
  }
}
