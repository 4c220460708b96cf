/**
 * The style sheet of a standalone HTML file: the site's sheets, its typefaces inlined as data, and rules that
 * only a file needs.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { EXTENSION, isFew } from '../components/file/latin.ts';
import { accentRule } from '../components/themes/accent-rule.ts';
import { ROOT, at } from './place.mjs';
import { pathOf } from './published.ts';
import type { Story } from '../story/story.ts';
import { themeSheets } from './theme-style.ts';
import { cutFonts } from './theme-fonts.ts';
import { named, WIDTHS } from './widths.mjs';

const TOUR = ['tour', 'tour-player', 'tour-narrow', 'transcript'];
const EXTENDED = 'components/themes/latin-ext.css';
const UNCUT = /@font-face\s*\{[^}]*source-serif-4-latin-ext[^}]*\}/;

/** The same as in app/fonts.ts, which only Next can read. */
const FACES = [
  ['display', '.handscroll/fonts/labrada.woff2', 'font-weight:400 700'],
  ['text', 'source-serif-4-latin-wght-normal', 'font-weight:200 900;size-adjust:97%'],
  ['italic', 'source-serif-4-latin-wght-italic', 'font-weight:200 900;font-style:italic'],
  ['data', '.handscroll/fonts/archivo.woff2', 'font-weight:400 700;font-stretch:94%'],
] as const;
const SERIF = 'node_modules/@fontsource-variable/source-serif-4/files';

/**
 * Pages besides the story are shown over it by `:target`, with or without scripts. Without scripts, pictures
 * are those for wide windows in every window.
 */
const PAGE_CSS = `
.file-sheet { display: none; }
.file-sheet:target { display: block; }
.file-sheet:has(:target) { display: block; }
@media screen {
  .file-sheet { position: fixed; inset: 0; z-index: 40; overflow: auto; overscroll-behavior: contain; scroll-padding-block-start: 64px; background: var(--mount); }
  .file-sheet .site-bar { position: sticky; inset-block-start: 0; z-index: 1; background: var(--mount); }
}
@media print {
  html:has(.file-sheet:target, .file-sheet :target) .page { display: none; }
}
html:not(.scripted) :is([href^='#tour'], [href^='?lang=']) { display: none; }
@media screen and ${WIDTHS.tall} {
  html:not(.scripted) {
    .plate { width: min(100cqw, 160cqh); height: min(100cqh, 62.5cqw); }
    .tall-only { display: none; }
    .wide-only { display: block; }
    .step { --figure: 62.5vw; }
    .step > .still { margin-block-end: 0; }
  }
}
`;

const asData = (bytes: Uint8Array): string =>
  `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;

/** Gives the bytes of a typeface for embedding. */
type Face = (file: string) => Promise<Uint8Array>;
/** All letters, for a file whose text is not known. */
const readFull: Face = (file) => readFile(file);

/**
 * Reduced to the letters of a story, except the face whose licence reserves its name for the unchanged design
 * (theme-fonts.ts).
 */
function cutTo(text: string): Face {
  const letters = [...new Set(ASCII + text)].sort().join('');
  return async (file) =>
    file.includes('source-serif')
      ? readFull(file)
      : subsetFont(Buffer.from(await readFull(file)), letters, { targetFormat: 'woff2' });
}

/** The typefaces, except those that the theme replaces. */
async function faces(theme: string, face: Face): Promise<string> {
  await cutFonts();
  const themeCss = (
    await Promise.all(themeSheets(theme).map((file) => readFile(at(file), 'utf8')))
  ).join();
  const used = FACES.filter(([name]) => !themeCss.includes(`--font-${name}:`));
  const rules = used.map(async ([name, file, more]) => {
    const source = file.endsWith('.woff2') ? at(file) : at(SERIF, `${file}.woff2`);
    return `@font-face{font-family:"File ${name}";src:url(${asData(await face(source))}) format("woff2");${more}}`;
  });
  const names = used.map(([name]) => `--font-${name}:"File ${name}"`);
  return `${(await Promise.all(rules)).join('')}html{${names.join(';')}}`;
}

/** Characters that scripts may print in addition to the page's text. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** The site's sheets in cascade order, read from app/styles.ts. */
async function sheets(theme: string, isExtended: boolean): Promise<readonly string[]> {
  const list = await readFile(at('app', 'styles.ts'), 'utf8');
  const all = [...list.matchAll(/import '\.\.\/(components\/[^']+\.css)'/g)].map(
    ([, sheet = '']) => sheet,
  );
  return [
    ...all.filter((sheet) => isExtended || sheet !== EXTENDED),
    ...themeSheets(theme),
    ...TOUR.map((name) => `components/tour/${name}.css`),
  ];
}

/** Bundles sheets into one. `few` leaves out the face that is only needed for many letters. */
async function bundle(list: readonly string[], css: string, face: Face, few: boolean) {
  const { build } = await import('esbuild');
  const imports = list.map((sheet) => `@import './${sheet}';`);
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: imports.join('\n') + css, resolveDir: ROOT, loader: 'css' },
    bundle: true,
    minify: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    external: ['#*'],
    logLevel: 'error',
    plugins: [
      {
        name: 'file',
        setup({ onLoad }) {
          onLoad({ filter: /\.css$/ }, async ({ path: file }) => ({
            contents: (await readFile(file, 'utf8'))
              .replaceAll(/@media[^{]*/g, named)
              .replace(few ? UNCUT : '', ''),
            loader: 'css',
          }));
          onLoad({ filter: /\.woff2$/ }, async ({ path: file }) => ({
            contents: await face(file),
            loader: 'dataurl',
          }));
        },
      },
    ],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The rules for a story with this text; `han` holds the addresses of the sheets of its Chinese glyphs. */
export async function fileStyle(
  story: Pick<Story, 'theme' | 'look'>,
  text: string,
  han: readonly string[],
): Promise<string> {
  const face = cutTo(text);
  const list = await sheets(story.theme, text.search(EXTENSION) >= 0);
  const rules = await bundle(list, PAGE_CSS, face, isFew(text));
  const glyphs = await Promise.all(han.map(hanFaces));
  return [await faces(story.theme, face), ...glyphs, rules, accentRule(story)].join('');
}

/**
 * The rules for any story with a theme. Letters beyond Latin-1 are separate (`latinStyle`); Chinese glyphs
 * come from the system.
 */
export async function fullStyle(theme: string): Promise<string> {
  const rules = await bundle(await sheets(theme, false), PAGE_CSS, readFull, false);
  return (await faces(theme, readFull)) + rules;
}

/** Faces of the remaining Latin letters. */
export const latinStyle = (): Promise<string> => bundle([EXTENDED], '', readFull, false);

/** The faces of a story's Chinese glyphs, by the address of their sheet. */
export async function hanFaces(han: string): Promise<string> {
  const file = pathOf(han);
  let css = await readFile(file, 'utf8');
  for (const [match, name = ''] of css.matchAll(/url\(([^)]+\.woff2)\)/g))
    css = css.replace(match, `url(${asData(await readFile(path.join(path.dirname(file), name)))})`);
  return css;
}
