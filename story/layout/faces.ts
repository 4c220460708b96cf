/** The typefaces of a theme, as words are measured by them. */
import type { ThemeType } from '../look.ts';

/** What silk is set in. */
const SILK = {
  data: 'archivo',
  reading: 'source',
  italic: 'source-italic',
  display: 'labrada',
  head: 500,
};
/** What stands between letters of a head, in ems. */
const HEAD_TRACKING = -0.014;

/** Pages set this face a little smaller than it is drawn: app/fonts.ts. */
const ADJUSTED: { readonly [face: string]: string } = { source: ' 97' };
/** A face at a weight, as pages set it. */
export const faceAt = (face: string, weight: number): string =>
  `${face} ${weight}${ADJUSTED[face] ?? ''}`;

export const facesOf = ({ faces }: ThemeType = {}) => ({ ...SILK, ...faces });

/** How words of a page are set, without their sizes. */
export function pageTypes(type?: ThemeType) {
  const { data, reading, display, head } = facesOf(type);
  return {
    prose: { face: faceAt(reading, 400) },
    note: { face: faceAt(data, 400) },
    head: { face: faceAt(display, head), tracking: HEAD_TRACKING },
    chapter: { face: faceAt(display, 500) },
    title: { face: faceAt(display, head), tracking: -0.03 },
  };
}
export type PageTypes = ReturnType<typeof pageTypes>;
