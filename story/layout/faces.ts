/** The typefaces of a theme, for measuring words. */
import type { ThemeType } from '../look.ts';

/** The typefaces of the silk theme. */
const SILK = {
  data: 'archivo',
  reading: 'source',
  italic: 'source-italic',
  display: 'labrada',
  head: 500,
};
/** Letter spacing of headings, in ems. */
const TITLE_TRACKING = -0.014;

/**
 * Pages set this typeface at 97 % of its size: app/fonts.ts. The kerning that is too small for the table of
 * advances makes lines of running text 0.4 % shorter.
 */
const ADJUSTED: { readonly [face: string]: string } = { source: ' 96.6' };
/** A typeface at a weight, in the form that pages use. */
export const faceAt = (face: string, weight: number): string =>
  `${face} ${weight}${ADJUSTED[face] ?? ''}`;

export const facesOf = ({ faces }: ThemeType = {}) => ({ ...SILK, ...faces });

/** The type of the words on a page, without sizes. */
export function pageTypes(type?: ThemeType) {
  const { data, reading, display, head } = facesOf(type);
  return {
    prose: { face: faceAt(reading, 400) },
    note: { face: faceAt(data, 400) },
    head: { face: faceAt(display, head), tracking: TITLE_TRACKING },
    chapter: { face: faceAt(display, 500) },
    title: { face: faceAt(display, head), tracking: -0.03 },
  };
}
export type PageTypes = ReturnType<typeof pageTypes>;
