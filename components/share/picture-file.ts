/**
 * The data from which the browser draws a step's picture for copying: one file per step, written by the build
 * and fetched when the reader asks for the picture.
 */
import type { CardPicture, CardWords } from '../card-image/card.ts';
import type { CardLook } from '../card-image/card-image.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import type { DrawnStop } from '../stage/stop-picture.ts';

export interface PictureFile extends Pick<CardPicture, 'letters' | 'extent' | 'mounted'> {
  readonly words: CardWords;
  readonly look: CardLook;
  /** The share of the plate that its still visibly covers. */
  readonly ink: number;
  /** Its addresses are without the site's base path. */
  readonly drawn: DrawnStop;
}

/** Fetches an address of the site and returns its content as a data URL. */
type DataOf = (address: string) => Promise<string>;

/**
 * Replaces the addresses of photographs by data URLs: an SVG that is drawn as an image may not fetch
 * anything.
 */
async function written(mark: Mark, dataOf: DataOf): Promise<Mark> {
  const { href } = mark.attrs;
  const local = mark.tag === 'image' && typeof href === 'string' && !href.startsWith('data:');
  const children =
    mark.children && (await Promise.all(mark.children.map((one) => written(one, dataOf))));
  return {
    ...mark,
    attrs: { ...mark.attrs, ...(local && { href: await dataOf(href) }) },
    ...(children && { children }),
  };
}

/** The complete picture of a picture file, with the still and all photographs embedded. */
export async function pictureIn(
  { drawn, ...file }: PictureFile,
  still: string,
  dataOf: DataOf,
): Promise<CardPicture> {
  const marks = await Promise.all(drawn.marks.map((mark) => written(mark, dataOf)));
  return { ...file, still, labels: drawn.labels, marks };
}
