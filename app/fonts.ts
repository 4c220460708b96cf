/**
 * The typefaces, from packages and served by us. Three are preloaded, since the first screen is set in them;
 * two of these the build cuts to what the theme uses (bin/theme-fonts.ts), and Han glyphs come per story.
 * What stands in until they have come: components/themes/stand-ins.css.
 */
import localFont from 'next/font/local';

const display = localFont({
  src: '../.handscroll/fonts/labrada.woff2',
  weight: '400 700',
  variable: '--font-display',
  fallback: [],
  adjustFontFallback: false,
  preload: true,
});
/** Without its optical sizes, which are more than half of the file; so much smaller lines are as long as with them. */
const text = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  fallback: [],
  adjustFontFallback: false,
  declarations: [{ prop: 'size-adjust', value: '97%' }],
  preload: true,
});
/** Asked for where something is set in it: a plan's title, foreign words, notes by hand in a picture. */
const italic = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--font-italic',
  fallback: [],
  adjustFontFallback: false,
  preload: false,
});
const data = localFont({
  src: '../.handscroll/fonts/archivo.woff2',
  weight: '400 700',
  variable: '--font-data',
  fallback: [],
  adjustFontFallback: false,
  declarations: [{ prop: 'font-stretch', value: '94%' }],
  preload: true,
});

/** Classes of `<html>` that make the faces known to the theme's style sheet. */
export const fontClasses = [display, text, italic, data].map((font) => font.variable).join(' ');
