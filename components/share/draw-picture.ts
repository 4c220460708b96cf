/**
 * Draws a step's picture as a PNG in the browser, as the build draws cards (bin/cards.ts), at twice their
 * size.
 */
import { card } from '../card-image/card.ts';
import { CARD, lettersIn, cardImageSvg } from '../card-image/card-image.ts';
import { facesFor } from './faces.ts';
import { dataAddress, fetched } from './fetched.ts';
import { pictureIn, type PictureFile } from './picture-file.ts';

/** Pixels of the picture per pixel of a card. */
const DENSE = 2;

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

/**
 * Draws the picture of a step as a PNG. Rejects if a file cannot be fetched.
 * @param address of the picture's file, under the site's base path
 * @param page absolute URL of the step's page
 */
export async function pictureOf(address: string, page: string): Promise<Blob> {
  const file = (await (await fetched(address)).json()) as PictureFile;
  const base = address.slice(0, address.indexOf('/stories/'));
  const still = await (await fetched(base + file.drawn.src)).text();
  const picture = await pictureIn(file, still, (href) => dataAddress(base + href));
  const drawing = card({ ...file.words, address: page }, file.look, picture);
  const faces = await facesFor(lettersIn(drawing));
  const svg = cardImageSvg(drawing).replace('>', `><style>${faces}</style>`);
  const canvas = await painted(svg, CARD.width * DENSE, CARD.height * DENSE);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
