/**
 * Makes the cards of a story, shown with shared links: one for the story and one for each step, as files
 * beside its stills. Only if the site's origin is known, because it is printed on them; cached across builds
 * by their content.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import { card, CARD, type CardPicture } from '../components/plate/card.ts';
import { lettersIn, plate, type Plate } from '../components/plate/plate.ts';
import { openSharp } from '../components/scenes/kit/open-sharp.ts';
import { lookOf, shortAddress, stepWords, storyWords } from '../components/share/card-words.ts';
import { proseOf } from '../components/step/context.ts';
import type { Story } from '../story/story.ts';
import { cardFaces, type Faces } from './card-faces.ts';
import { cardPicture } from './card-picture.ts';
import { keptBytes } from './kept-file.ts';
import { palettePng } from './palette-png.ts';
import { KEPT, at } from './place.mjs';
import { shortHash } from '../components/file/hashed-name.ts';

/** Increase with each change in how cards are drawn, so that cached ones are not used any more. */
const DRAWING = 2;
/** Painting runs in other threads; this many at a time suit most machines. */
const AT_ONCE = 2;
/** In bytes; some chat programs leave out larger pictures. */
const MOST = 280 * 1024;

export interface Card {
  /** `story`, or a step's id. */
  readonly name: string;
  readonly png: Uint8Array;
  /** The hash in the file's name. */
  readonly hash: string;
}
export interface Site {
  /** `https://example.org` */
  readonly origin: string;
  readonly basePath: string;
}

/** The index of the first step with a picture, for the story's card. */
const firstPictured = (pictures: readonly (CardPicture | undefined)[]) =>
  Math.max(0, pictures.findIndex(Boolean));

/** Composes every card, without painting it. */
export function cardPlates(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  { origin, basePath }: Site,
): ReadonlyMap<string, Plate> {
  const prose = proseOf(story, 'article', basePath);
  const address = shortAddress(`${origin}${basePath}${story.address}`);
  const pictures = story.steps.map((_, i) => cardPicture(story, i, files));
  const first = firstPictured(pictures);
  const look = (i: number) => lookOf(prose, story.steps[i]?.mood ?? 'day');
  return new Map([
    ['story', card(storyWords(prose, address), look(first), pictures[first])],
    ...story.steps.map(
      (step, i) => [step.id, card(stepWords(prose, step, address), look(i), pictures[i])] as const,
    ),
  ]);
}

async function painted(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      // Fallbacks for text in a story's own drawings.
      serifFamily: 'Source Serif 4',
      sansSerifFamily: 'Archivo SemiBold',
      defaultFontFamily: 'Archivo SemiBold',
    },
    fitTo: { mode: 'width', value: CARD.width },
  });
  return palettePng(image.pixels, image.width, image.height);
}

/**
 * Converts pictures to formats that the card painter supports; WebP and AVIF are not. Without sharp, these
 * pictures are left out.
 */
async function paintable(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const sharp = await openSharp();
  const all = new Map(files);
  for (const [name, bytes] of files) {
    if (!sharp || !/\.(webp|avif)$/i.test(name)) continue;
    const inPng = () => sharp(bytes).png({ palette: true, compressionLevel: 9 }).toBuffer();
    const png = await keptBytes(`cards/${shortHash(bytes)}.png`, inPng).catch(() => undefined);
    if (png) all.set(name, png);
  }
  return all;
}

export interface Cards {
  readonly cards: readonly Card[];
  /** Sentences that say why some could not be drawn. */
  readonly refused: readonly string[];
}

/** Paints a card or takes it from the cache; returns a sentence if it cannot. */
async function cardOf(name: string, said: Plate, faces: Faces): Promise<Card | string> {
  const missing = faces.missing(lettersIn(said));
  if (missing.length > 0)
    return `no card for "${name}": no typeface here has a sign for ${missing.join(' ')}`;
  const svg = plate(said);
  const hash = shortHash(`${DRAWING} ${svg}`);
  const file = at(KEPT, 'cards', `${hash}.png`);
  if (existsSync(file)) return { name, hash, png: await readFile(file) };
  const png = await painted(svg, faces.files);
  if (png.byteLength > MOST)
    return `no card for "${name}": it has ${Math.ceil(png.byteLength / 1024)} KB, and chats show ${MOST / 1024} at most`;
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return { name, hash, png };
}

/** All cards of a story; unchanged ones come from the cache. */
export async function drawCards(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  site: Site,
): Promise<Cards> {
  const plates = [...cardPlates(story, await paintable(files), site)];
  const faces = await cardFaces(plates.map(([, one]) => lettersIn(one)).join(''));
  await mkdir(at(KEPT, 'cards'), { recursive: true });
  const made: (Card | string)[] = [];
  for (let i = 0; i < plates.length; i += AT_ONCE)
    made.push(
      ...(await Promise.all(
        plates.slice(i, i + AT_ONCE).map(([name, said]) => cardOf(name, said, faces)),
      )),
    );
  return {
    cards: made.filter((one) => typeof one !== 'string'),
    refused: made.filter((one) => typeof one === 'string'),
  };
}
