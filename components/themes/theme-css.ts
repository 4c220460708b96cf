/** A theme's style sheet from its tokens: only custom properties. */
import type { ThemeType } from '../../story/look.ts';
import { kebab, type ThemeTokens } from './theme.ts';

/** In addition to colours: shades of the ground, and the typeface of titles. */
export interface SheetTokens extends ThemeTokens {
  readonly shade: { readonly [name: string]: string };
  readonly font: { readonly display: unknown; readonly weight?: number };
}

/** The names of the shades in moods.css. */
const SHADES: { readonly [token: string]: string } = {
  line: 'ink-line',
  glow: 'day-glow',
  corner: 'day-corner',
};
const TITLES = {
  display: [
    // A line of this length is broken, as prettier does.
    "\n    var(--marks), var(--font-display), 'Labrada Latin Ext', 'Stand-in Display', var(--han), Georgia,\n    serif",
    500,
  ],
  reading: ['var(--reading)', 600],
} as const;

/** Tokens used only for drawing pictures, which are left out of the sheet. */
const OF_PICTURES = new Set(
  (
    'silkHigh silkLow fogEdge paperBareShade stoneGreen turquoise goldLine overflowLine silver presenter ' +
    'presenterSecond fogPaper fogPaperShade duskPaper duskPaperShade nightPaperShade deskPaper deskPaperShade nightTea nightAzurite'
  ).split(' '),
);

/** Of these, the ones for which silk's pages have a default in the rule that uses them. */
const DEFAULTED = new Set(['overflowLine', 'presenter', 'presenterSecond']);

/**
 * The factors of a theme with larger type: for prose, and for all labels except those that fill the
 * stage.
 */
function typeRules(where: string, { labels, prose }: ThemeType): string {
  return (
    (labels === undefined
      ? ''
      : `@media (--tall) {\n  ${where} {\n    --labels: ${labels.tall};\n  }\n}\n` +
        `${where} :is(.label-figure, .label-statement, [class*='label-display']) {\n  --labels: 1;\n}\n`) +
    (prose === undefined
      ? ''
      : `@media (--stacked) {\n  ${where} {\n    --words: ${prose.stacked};\n  }\n}\n`)
  );
}

/**
 * The text of `theme.g.css`; the first theme applies wherever no other is set, and a page loads at
 * most one other sheet.
 */
export function themeCss(name: string, { color, shade, font, type = {} }: SheetTokens): string {
  const isReading = font.display === 'reading';
  const [display, weight] = TITLES[isReading ? 'reading' : 'display'];
  const lines = [
    ...Object.entries(color)
      .filter(([token]) => !OF_PICTURES.has(token) || (name !== 'silk' && DEFAULTED.has(token)))
      .map(([token, { value }]) => [kebab(token), value]),
    ...Object.entries(shade).map(([token, value]) => [SHADES[token] ?? kebab(token), value]),
    ...(isReading ? [['font-display', 'var(--font-text)']] : []),
    ['display', display],
    ['display-weight', String(font.weight ?? weight)],
    ...(type.labels === undefined ? [] : [['labels', String(type.labels.wide)]]),
    ...(type.prose === undefined ? [] : [['words', String(type.prose.wide)]]),
  ];
  const where = name === 'silk' ? ':root' : `:root[data-theme='${name}']`;
  const body = lines
    .map(([token, value]) => `  --${token}:${value?.startsWith('\n') ? '' : ' '}${value};\n`)
    .join('');
  return `/* From tokens.json, by npm run generate; never edited. */\n${where} {\n${body}}\n${typeRules(where, type)}`;
}
