/**
 * The typefaces, from packages and served by us. Title and text are preloaded, since the first screen
 * is set in them; Han glyphs come per story from the build (see the story's manifest).
 */
import localFont from 'next/font/local';

const display = localFont({
  src: '../node_modules/@fontsource-variable/labrada/files/labrada-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-display',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
  preload: true,
});
const text = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
  preload: true,
});
const textItalic = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--font-text-italic',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
  preload: false,
});
const data = localFont({
  src: '../node_modules/@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
  weight: '100 900',
  variable: '--font-data',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
  declarations: [{ prop: 'font-stretch', value: '62% 125%' }],
  // The bar and labels are set in it: a swap would move them, so what comes late waits for the next page.
  display: 'optional',
  preload: true,
});

/** Classes of `<html>` that make the faces known to the theme's style sheet. */
export const fontClasses = [display, text, textItalic, data].map((font) => font.variable).join(' ');
