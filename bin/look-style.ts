/**
 * The style of a sheet of stops: the project's sheets, its typefaces, a grid of cells, markers in a colour
 * that no theme uses.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Screen } from '../components/layout-check/screens.ts';
import { themeStyle } from './theme-style.ts';
import { named } from './widths.mjs';

export const GAP = 10;

async function fontFace(
  family: string,
  file: string,
  style = 'normal',
  size = '100%',
): Promise<string> {
  const bytes = await readFile(path.join('node_modules', '@fontsource-variable', file));
  const url = `data:font/woff2;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:"${family}";src:url(${url});font-style:${style};font-weight:100 900;font-stretch:94%;size-adjust:${size}}`;
}

const SHEETS = [
  'components/stage/stage.css',
  'components/stage/labels.css',
  'components/stage/label-sizes.g.css',
  'components/themes/silk/theme.g.css',
  'components/themes/moods.css',
];

/** The sizes of a card's words, as in step/words.css. */
const words = ({ isStacked, plate }: Screen): string => {
  if (isStacked)
    return `.words{padding:15px 18px 13px;font-size:calc(16.5px*var(--words,1));line-height:1.47;color:var(--text);background:var(--paper);border-top:3px solid var(--paper-rule)}.words b{font-size:25px;line-height:1.1;margin-bottom:5px}`;
  const unit = Math.max(1, plate.scale);
  return `.words{font-size:calc(${18 * unit}px*var(--words,1));line-height:1.5}.words b{margin:32px 0 9px;font-size:${38 * unit}px;line-height:1.06}`;
};

export async function sheetStyle(screen: Screen, columns: number, theme: string): Promise<string> {
  const css = await Promise.all(
    SHEETS.map(async (file) => (await readFile(file, 'utf8')).replaceAll(/@media[^{]*/g, named)),
  );
  const fonts = await Promise.all([
    fontFace('Sheet Display', 'labrada/files/labrada-latin-wght-normal.woff2'),
    fontFace(
      'Sheet Text',
      'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      'normal',
      '97%',
    ),
    fontFace(
      'Sheet Italic',
      'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      'italic',
    ),
    fontFace('Sheet Data', 'archivo/files/archivo-latin-standard-normal.woff2'),
  ]);
  const themeCss = await themeStyle(
    theme,
    async (file) => `data:font/woff2;base64,${(await readFile(file)).toString('base64')}`,
  );
  return `${themeCss}${css.join('\n').replaceAll(/@import[^;]*;/g, '')}${fonts.join('')}
    *{box-sizing:border-box}
    :root{--font-display:"Sheet Display";--font-text:"Sheet Text";--font-italic:"Sheet Italic";--font-data:"Sheet Data"}
    body{margin:0;background:#777;overflow:visible;display:grid;gap:${GAP}px;grid-template-columns:repeat(${columns},${screen.width}px)}
    .cell{position:relative;overflow:hidden;width:${screen.width}px;height:${screen.height}px;container-type:size;background:var(--ground)}
    .cell img,.labels{display:block;position:absolute;inset:0;width:100%;height:100%}
    .cell>h6{position:absolute;z-index:1;left:8px;top:4px;margin:0;font:16px monospace;color:var(--text)}
    .words{position:absolute;font-family:var(--reading);color:var(--text)}
    .words b{display:block;font-family:var(--display);font-weight:var(--display-weight)}
    .words-note{font:13px/18px var(--data);text-align:right}
    .words-page{inset:14% 12% auto}
    ${words(screen)}
    .marked{position:absolute;z-index:2;outline:4px solid #e0009a;outline-offset:2px;background:#e0009a22}
    .marked b{position:absolute;z-index:1;right:-6px;top:-26px;padding:0 7px;font:700 24px/28px sans-serif;color:#fff;background:#e0009a}
    .marked-whole{inset:0;outline-offset:-6px;background:none}
    .marked-whole b{right:10px;top:10px}
    .list{grid-column:1/-1;padding:24px;background:#fff;color:#111;font:${Math.max(24, screen.width / 40)}px/1.4 sans-serif}
    .list li{margin:0 0 .3em 1.6em;list-style:decimal}`;
}
