/** The typefaces of a plate by the names in their own files: a picture knows no style sheet. */
import type { PlacedLabel } from '../../story/scene.ts';
import type { Letters } from './lines.ts';
import { element, escaped } from './svg.ts';

export interface Face {
  /** As `font-family` is written; the first that has a letter sets it. */
  readonly family: string;
  readonly weight: 400 | 500 | 600;
  readonly italic?: boolean;
  readonly letters: Letters;
}

const HAN = 'Noto Serif SC';
/** A name with a digit in it is one only in quotes. */
const READING = `'Source Serif 4', '${HAN}'`;
/** Archivo calls itself by the weight that its file was drawn at. */
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

/** Themes that set all their words in one face of their own. */
export const OWN: { readonly [theme: string]: string } = {
  classroom: 'Atkinson Hyperlegible Next',
};

/** What SVG says of a face, in a theme. */
export const fontOf = ({ family, weight, italic }: Face, size: number, theme: string) => ({
  'font-family': OWN[theme] === undefined ? family : `'${OWN[theme]}', ${family}`,
  'font-weight': weight,
  'font-size': Math.round(size * 100) / 100,
  ...(italic && { 'font-style': 'italic' }),
});

/** Han signs and their punctuation; and letters beyond those of Latin-1, which come from files of their own. */
const APART = /([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|[\u0100-\u1fff]+)/u;

/**
 * Words as SVG. Each run that another file sets is an element of its own: where a painter goes from face to face within one,
 * a ligature before it makes it lose the letters (resvg).
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
