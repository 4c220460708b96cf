/** A step's picture as a PNG, drawn by the browser as the build draws cards (bin/cards.ts), at twice their size. */
import { card, CARD } from '../plate/card.ts';
import { COLUMNS, inkOf, labelRects, photoRects, ROWS, withRects, type Ink } from '../plate/ink.ts';
import { lettersIn, plate } from '../plate/plate.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { facesFor } from './faces.ts';
import { dataAddress, fetched } from './fetched.ts';
import type { PictureFile } from './picture-file.ts';

/** Pixels of a picture for one of a card's. */
const DENSE = 2;

/** Photographs with their bytes in place of their addresses: a picture in a picture may fetch nothing. */
async function written(mark: Mark, base: string): Promise<Mark> {
  const { href } = mark.attrs;
  const own = mark.tag === 'image' && typeof href === 'string' && !href.startsWith('data:');
  const children =
    mark.children && (await Promise.all(mark.children.map((one) => written(one, base))));
  return {
    ...mark,
    attrs: { ...mark.attrs, ...(own && { href: await dataAddress(base + href) }) },
    ...(children && { children }),
  };
}

async function painted(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function drawnInk(still: string): Promise<Ink> {
  const sized = still.replace(/^<svg\b/, `<svg width="${COLUMNS}" height="${ROWS}"`);
  const context = (await painted(sized, COLUMNS, ROWS)).getContext('2d');
  if (!context) throw new Error('no canvas');
  return inkOf(context.getImageData(0, 0, COLUMNS, ROWS).data);
}

/** Ink written as runs: so many cells without, so many with, and on. */
function fromRuns(runs: readonly number[]): Ink {
  const cells = new Uint8Array(COLUMNS * ROWS);
  let at = 0;
  runs.forEach((run, i) => {
    if (i % 2 === 1) cells.fill(1, at, at + run);
    at += run;
  });
  return { columns: COLUMNS, rows: ROWS, cells };
}

/** @param address of the picture's file, under the site's base path @param page the whole address of the step's page */
export async function pictureOf(address: string, page: string): Promise<Blob> {
  const file = (await (await fetched(address)).json()) as PictureFile;
  const base = address.slice(0, address.indexOf('/stories/'));
  const { drawn, look, letters, mounted } = file;
  const words = { ...file.words, address: page.replace(/^https?:\/\//, '').replace(/\/$/, '') };
  const still = await (await fetched(base + drawn.src)).text();
  const marks = await Promise.all(drawn.marks.map((mark) => written(mark, base)));
  const bare = mounted
    ? fromRuns(mounted.runs)
    : withRects(await drawnInk(still), photoRects(marks));
  const made = card(words, look, {
    ...{ still, marks, letters, bare },
    labels: drawn.labels,
    ink: withRects(bare, labelRects(drawn.labels, look.type, letters)),
    ...(mounted && { sheet: mounted.sheet }),
  });
  const faces = await facesFor(lettersIn(made));
  const svg = plate(made).replace('>', `><style>${faces}</style>`);
  const canvas = await painted(svg, CARD.width * DENSE, CARD.height * DENSE);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
