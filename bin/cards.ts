/**
 * Cards of a story: what a shared link shows. One for the story and one for each step, as files beside its stills. Drawn only where
 * the site's address is known, which stands on them; kept from build to build by all that they show.
 */
import { renderAsync } from '@resvg/resvg-js';
import { dataAddress } from '../components/file/addresses.ts';
import { card } from '../components/plate/card.ts';
import { CARD, lettersIn, plate, type Plate } from '../components/plate/plate.ts';
import { openSharp, type Sharp } from '../components/scenes/kit/open-sharp.ts';
import { lookOf, stepWords, storyWords } from '../components/share/card-words.ts';
import { pictureIn, type PictureFile } from '../components/share/picture-file.ts';
import type { Prose } from '../components/step/context.ts';
import { cardFaces, type Faces } from './card-faces.ts';
import { textAt, type Read } from './card-picture.ts';
import { keptBytes } from './kept-file.ts';
import { shortHash } from '../components/file/hashed-name.ts';

/** Counts up with each change of how cards are drawn: kept ones are of the drawing that made them. */
const DRAWING = 3;
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

/** 256 colours, which have a third of the bytes. */
const inPalette = (sharp: Sharp, bytes: Uint8Array) =>
  sharp(bytes).png({ palette: true, compressionLevel: 9 }).toBuffer();

/** A picture of the story's folder, written out: there is no WebP and no AVIF among what cards are painted from. Without sharp these stay out. */
async function dataOf(address: string, read: Read): Promise<string> {
  const bytes = read(address) ?? new Uint8Array();
  const sharp = /\.(webp|avif)$/i.test(address) ? await openSharp() : undefined;
  if (!sharp) return dataAddress(address, bytes);
  const name = `cards/${shortHash(bytes)}.png`;
  const png = await keptBytes(name, () => inPalette(sharp, bytes)).catch(() => bytes);
  return dataAddress('.png', png);
}

/** Without sharp a card keeps all its colours, and most are too heavy. */
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
  const png = image.asPng();
  const sharp = await openSharp();
  return sharp ? inPalette(sharp, png) : png;
}

/** Every card, not yet painted. */
async function cardPlates(
  prose: Prose,
  pictures: ReadonlyMap<string, PictureFile>,
  read: Read,
  site: string,
): Promise<readonly (readonly [name: string, plate: Plate])[]> {
  const { steps } = prose.story;
  const address = site + prose.story.address;
  const pictured = await Promise.all(
    steps.map(async ({ id }) => {
      const file = pictures.get(id);
      return (
        file && pictureIn(file, textAt(file.drawn.src, read), (address) => dataOf(address, read))
      );
    }),
  );
  const look = (i: number) => lookOf(prose, steps[i]?.mood ?? 'day');
  // The story's card has the picture of the first step that has one.
  const first = Math.max(0, pictured.findIndex(Boolean));
  return [
    ['story', card(storyWords(prose, address), look(first), pictured[first])],
    ...steps.map(
      (step, i) => [step.id, card(stepWords(prose, step, address), look(i), pictured[i])] as const,
    ),
  ];
}

/** Paints a plate, or takes it from where it was kept; says why it can't. */
async function cardOf(name: string, said: Plate, faces: Faces): Promise<Card | string> {
  const missing = faces.missing(lettersIn(said));
  if (missing.length > 0)
    return `no card for "${name}": no typeface here has a sign for ${missing.join(' ')}`;
  const svg = plate(said);
  const hash = shortHash(`${DRAWING} ${svg}`);
  const png = await keptBytes(`cards/${hash}.png`, () => painted(svg, faces.files));
  return png.byteLength > MOST
    ? `no card for "${name}": it has ${Math.ceil(png.byteLength / 1024)} KB, and chats show ${MOST / 1024} at most`
    : { name, hash, png };
}

export interface Cards {
  readonly cards: readonly Card[];
  /** Sentences: why some could not be drawn. */
  readonly refused: readonly string[];
}

/** Every card of a story, from what was kept where nothing has changed. `site`: its address, with the base path. */
export async function drawCards(
  prose: Prose,
  pictures: ReadonlyMap<string, PictureFile>,
  read: Read,
  site: string,
): Promise<Cards> {
  const plates = await cardPlates(prose, pictures, read, site);
  const faces = await cardFaces(plates.map(([, one]) => lettersIn(one)).join(''));
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
