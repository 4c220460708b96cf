/**
 * The typefaces, from npm packages and served by us. Three are preloaded for the first screen; the build
 * reduces two of them to what the theme uses (bin/theme-fonts.ts). Han glyphs are added for each story.
 * Fallback faces until they load: components/themes/stand-ins.css.
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
/**
 * Without the optical size axis, which is more than half of the file. At 97 % of the size, lines are as long
 * as with that axis.
 */
const text = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  fallback: [],
  adjustFontFallback: false,
  declarations: [{ prop: 'size-adjust', value: '97%' }],
  preload: true,
});
/** Loaded only where italics are used: a plan's title, foreign words, handwritten notes in a picture. */
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

/** Class names of `<html>` that make the faces available to the theme's style sheet. */
export const fontClasses = [display, text, italic, data].map((font) => font.variable).join(' ');
