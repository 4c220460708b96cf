/**
 * The inline styles of a page for another theme than the first, and for a story's own accent: tokens, faces,
 * rules.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { accentRule } from '../components/themes/accent-rule.ts';
import type { Story } from '../story/story.ts';
import { cachedBytes } from './cached-file.ts';
import { at } from './place.mjs';
import { shortHash } from '../components/file/hashed-name.ts';
import { lettersOf, WEIGHTS } from './theme-fonts.ts';
import { named } from './widths.mjs';

const FACE = /url\(['"]?([^'")]+\.woff2)['"]?\)/g;
const PRELOADED = /@font-face\s*\{(?![^}]*(?:unicode-range|italic))[^}]*url\(([^)]+)\)[^}]*\}/g;

/** The sheets of a theme in addition to the first theme's, relative to the root: its tokens, and its own rules. */
export const themeSheets = (theme: string): readonly string[] =>
  ['theme.g.css', 'look.css']
    .map((name) => `components/themes/${theme}/${name}`)
    .filter((file) => theme !== 'silk' && existsSync(at(file)));

/** A package's font with all its letters and the weights in the sheets. */
async function cutFace(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  const lists = path.join(path.dirname(file), '..', 'unicode.json');
  const ranges = Object.values(JSON.parse(await readFile(lists, 'utf8')) as Record<string, string>);
  return cachedBytes(`faces/${path.basename(file, '.woff2')}.${shortHash(bytes)}.woff2`, () =>
    subsetFont(bytes, lettersOf(ranges.join(',')), {
      targetFormat: 'woff2',
      variationAxes: { wght: WEIGHTS },
    }),
  );
}

/** A sheet without what only its authors need. Those of the themes are made with the program. */
async function minified(css: string): Promise<string> {
  const bytes = await cachedBytes(`themes/${shortHash(css)}.css`, async () => {
    const { transform } = await import('esbuild');
    return Buffer.from((await transform(css, { loader: 'css', minify: true })).code.trim());
  });
  return bytes.toString();
}

/** A theme's sheets as one text; `place` gives the address of each face's file. */
export async function themeStyle(
  theme: string,
  place: (file: string) => Promise<string>,
): Promise<string> {
  const css: string[] = [];
  for (const sheet of themeSheets(theme)) {
    let text = await minified(
      (await readFile(at(sheet), 'utf8')).replaceAll(/@media[^{]*/g, named),
    );
    for (const [match, url = ''] of text.matchAll(FACE))
      text = text.replace(match, `url(${await place(at(path.dirname(sheet), url))})`);
    css.push(text);
  }
  return css.join('');
}

export interface ThemeStyle {
  /** Addresses in it start with the site's base path. */
  readonly css: string;
  /** Faces that the first screen uses. */
  readonly preload: readonly string[];
}

/** The sheet of a story with another theme or an accent; `put` writes its faces under a hashed name. */
export async function storyStyle(
  story: Pick<Story, 'theme' | 'look'>,
  put: (name: string, content: Uint8Array) => Promise<string>,
): Promise<ThemeStyle | undefined> {
  if (!story.look) return undefined;
  const css = await themeStyle(story.theme, async (file) =>
    put(path.basename(file), await cutFace(file)),
  );
  const preload = [...css.matchAll(PRELOADED)].map(([, url = '']) => url);
  return { css: css + accentRule(story), preload };
}
