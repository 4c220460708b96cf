/** What a picture to be copied is drawn from: a file for each step, which the build writes and the browser asks for when it is wanted. */
import type { CardPicture, CardWords } from '../plate/card.ts';
import type { CardLook } from '../plate/plate.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import type { DrawnStop } from '../stage/stop-picture.ts';

export interface PictureFile extends Pick<CardPicture, 'letters' | 'extent' | 'mounted'> {
  readonly words: CardWords;
  readonly look: CardLook;
  /** Addresses without the base path. */
  readonly drawn: DrawnStop;
}

/** The bytes at an address of the site, as an address that asks for nothing. */
type DataOf = (address: string) => Promise<string>;

/** Photographs with their bytes in place of their addresses: a picture in a picture may fetch nothing. */
async function written(mark: Mark, dataOf: DataOf): Promise<Mark> {
  const { href } = mark.attrs;
  const own = mark.tag === 'image' && typeof href === 'string' && !href.startsWith('data:');
  const children =
    mark.children && (await Promise.all(mark.children.map((one) => written(one, dataOf))));
  return {
    ...mark,
    attrs: { ...mark.attrs, ...(own && { href: await dataOf(href) }) },
    ...(children && { children }),
  };
}

/** A picture file's picture with all that it names. */
export async function pictureIn(
  { drawn, ...file }: PictureFile,
  still: string,
  dataOf: DataOf,
): Promise<CardPicture> {
  const marks = await Promise.all(drawn.marks.map((mark) => written(mark, dataOf)));
  return { ...file, still, labels: drawn.labels, marks };
}
