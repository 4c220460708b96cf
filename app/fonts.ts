/**
 * The typefaces, from packages and served by us. Three are preloaded, since the first screen is set in them;
 * two of these the build cuts to what the theme uses (story/cli/theme-fonts.ts), and Han glyphs come per story.
 */
import localFont from 'next/font/local';

const display = localFont({
  src: '../.handscroll/fonts/labrada.woff2',
  weight: '400 700',
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
  src: '../.handscroll/fonts/archivo.woff2',
  weight: '400 700',
  variable: '--font-data',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
  declarations: [{ prop: 'font-stretch', value: '94%' }],
  // The bar and labels are set in it: a swap would move them, so what comes late waits for the next page.
  display: 'optional',
  preload: true,
});

/** Classes of `<html>` that make the faces known to the theme's style sheet. */
export const fontClasses = [display, text, textItalic, data].map((font) => font.variable).join(' ');
