/**
 * The typefaces of a plate, by the names in the font files: an SVG file has no access to the page's style
 * sheets.
 */
import type { PlacedLabel } from '../../story/scene.ts';
import type { Letters } from './lines.ts';
import { element, escaped } from './svg.ts';

export interface Face {
  /** The value of `font-family`; each character is set in the first typeface that has it. */
  readonly family: string;
  readonly weight: 400 | 500 | 600;
  readonly italic?: boolean;
  readonly letters: Letters;
}

const HAN = 'Noto Serif SC';
/** CSS requires quotes around a name with a word that starts with a digit. */
const READING = `'Source Serif 4', '${HAN}'`;
/** The name in Archivo's file includes the weight that the file was drawn at. */
const DATA = `Archivo, 'Archivo SemiBold', '${HAN}'`;

const SERIF = { face: 'source 600', tracking: -0.014 };
const SERIF_TITLE: Face = { family: READING, weight: 600, letters: SERIF };
export const TITLES: { readonly [theme: string]: Face } = {
  silk: {
    family: `Labrada, '${HAN}'`,
    weight: 500,
    letters: { face: 'labrada 500', tracking: -0.014 },
  },
  press: SERIF_TITLE,
  dark: SERIF_TITLE,
  classroom: SERIF_TITLE,
};
export const titlesOf = (theme: string): Face => TITLES[theme] ?? TITLES['silk']!;
export const PROSE: Face = { family: READING, weight: 400, letters: { face: 'source 400' } };
export const PLAIN: Face = { family: DATA, weight: 400, letters: { face: 'archivo 400' } };
export const STRONG: Face = { ...PLAIN, weight: 600, letters: { face: 'archivo 600' } };
const ITALIC: Face = {
  family: READING,
  weight: 400,
  italic: true,
  letters: { face: 'source-italic 400' },
};
const HAN_FACE: Face = {
  family: `'${HAN}', 'Source Serif 4'`,
  weight: 500,
  letters: { face: 'source 500' },
};

const OF_ROLE: { readonly [role in PlacedLabel['role']]: Face | 'title' } = {
  strong: PLAIN,
  caption: STRONG,
  label: STRONG,
  friction: STRONG,
  axis: PLAIN,
  note: ITALIC,
  han: HAN_FACE,
  figure: 'title',
  statement: 'title',
  display: 'title',
  'display-2': 'title',
  'display-3': 'title',
  'display-4': 'title',
  quote: 'title',
};
export function faceOf(role: PlacedLabel['role'], theme: string): Face {
  const face = OF_ROLE[role];
  return face === 'title' ? titlesOf(theme) : face;
}

/** Themes that set all words in one typeface, by theme. */
export const OWN: { readonly [theme: string]: string } = {
  classroom: 'Atkinson Hyperlegible Next',
};

/** The SVG attributes of a typeface in a theme. */
export const fontOf = ({ family, weight, italic }: Face, size: number, theme: string) => ({
  'font-family': OWN[theme] === undefined ? family : `'${OWN[theme]}', ${family}`,
  'font-weight': weight,
  'font-size': Math.round(size * 100) / 100,
  ...(italic && { 'font-style': 'italic' }),
});

/** Han characters and their punctuation, and letters beyond Latin-1; both come from separate font files. */
const APART = /([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|[\u0100-\u1fff]+)/u;

/**
 * Words as SVG. Each run that needs another font file gets its own `tspan`: when resvg changes the font
 * within one element after a ligature, it loses the letters.
 */
export const wordsSvg = (text: string): string =>
  text
    .split(APART)
    .map((run, i) => {
      if (i % 2 === 0) return escaped(run);
      const isHan = run > '\u2e7f';
      return element('tspan', { ...(isHan && { 'font-family': HAN }) }, escaped(run));
    })
    .join('');
