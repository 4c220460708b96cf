/**
 * Cards of a story: what a shared link shows. One for the story and one for each step, as files beside its stills. Drawn only where
 * the site's address is known, which stands on them; kept from build to build by all that they show.
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

/** Counts up with each change of how cards are drawn: kept ones are of the drawing that made them. */
const DRAWING = 2;
/** Painting leaves this thread: as many at a time as most machines have cores to spare. */
const AT_ONCE = 2;
/** Some chats leave out pictures that are heavier. */
const MOST = 280 * 1024;

export interface Card {
  /** `story`, or a step's id. */
  readonly name: string;
  readonly png: Uint8Array;
  /** What a file's name says of it. */
  readonly hash: string;
}
export interface Site {
  /** `https://example.org` */
  readonly origin: string;
  readonly basePath: string;
}

/** The first step with a picture of its own, for the story's card. */
const firstPictured = (pictures: readonly (CardPicture | undefined)[]) =>
  Math.max(0, pictures.findIndex(Boolean));

/** Every card, not yet painted. */
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
      // For words in a drawing of the story's own.
      serifFamily: 'Source Serif 4',
      sansSerifFamily: 'Archivo SemiBold',
      defaultFontFamily: 'Archivo SemiBold',
    },
    fitTo: { mode: 'width', value: CARD.width },
  });
  return palettePng(image.pixels, image.width, image.height);
}

/** Pictures in forms that cards are painted from: there is no WebP and no AVIF among them. Without sharp they stay out. */
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
  /** Sentences: why some could not be drawn. */
  readonly refused: readonly string[];
}

/** Paints a plate, or takes it from where it was kept; says why it can't. */
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

/** Every card of a story, from what was kept where nothing has changed. */
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
