/**
 * Cards of a story: the pictures that chats and networks show for a link. One for the story and one for each
 * step. They are drawn only if the site's address is known, because they print it, and cached from build to
 * build by the hash of their content.
 */
import { dataAddress } from '../components/file/addresses.ts';
import { shortHash } from '../components/file/hashed-name.ts';
import { card, cover, type CardPicture } from '../components/card-image/card.ts';
import {
  CARD,
  lettersIn,
  cardImageSvg,
  type CardImage,
} from '../components/card-image/card-image.ts';
import { mark } from '../components/scenes/kit/marks.ts';
import { openSharp, type Sharp } from '../components/scenes/kit/open-sharp.ts';
import { lookOf, stepWords, storyWords } from '../components/share/card-words.ts';
import { pictureIn, type PictureFile } from '../components/share/picture-file.ts';
import type { Prose } from '../components/step/context.ts';
import { fileAddress } from '../story/file-address.ts';
import { PLATE } from '../story/scene.ts';
import type { Story } from '../story/story.ts';
import { cardFaces, type Faces } from './card-faces.ts';
import { coverOf, textAt, type Read } from './card-picture.ts';
import { cachedBytes } from './cached-file.ts';
import { painter } from './painter.ts';

/** Increased with each change of how cards are drawn, so that cached ones are not reused. */
const DRAWING = 3;
/** Cards painted at the same time, outside this thread. */
const AT_ONCE = 2;
/** In bytes; some chats leave out larger pictures. */
const MOST = 280 * 1024;
/** Colours of a card that is too heavy with 256. */
const FEW = 40;

export interface Card {
  /** `story`, `story.cover` or a step's id. */
  readonly name: string;
  readonly png: Uint8Array;
  /** Part of the file name. */
  readonly hash: string;
}

/** A PNG with 256 colours has a third of the size; a photograph may need fewer. */
const inPalette = (sharp: Sharp, bytes: Uint8Array, colours = 256) =>
  sharp(bytes).png({ palette: true, colours, compressionLevel: 9 }).toBuffer();

/**
 * A picture of the story's folder as a data address. The painter reads neither WebP nor AVIF: these are
 * converted, and left out if sharp is missing.
 */
async function dataOf(address: string, read: Read): Promise<string> {
  const bytes = read(address) ?? new Uint8Array();
  const sharp = /\.(webp|avif)$/i.test(address) ? await openSharp() : undefined;
  if (!sharp) return dataAddress(address, bytes);
  const name = `cards/${shortHash(bytes)}.png`;
  const png = await cachedBytes(name, () => inPalette(sharp, bytes)).catch(() => bytes);
  return dataAddress('.png', png);
}

/** Without sharp a card keeps all its colours, and most are then larger than `MOST`. */
async function painted(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const image = await painter!.renderAsync(svg, {
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
  if (!sharp) return png;
  const small = await inPalette(sharp, png);
  return small.byteLength > MOST ? inPalette(sharp, png, FEW) : small;
}

const coverIn = ({ id, cover: authored }: Story) =>
  authored && fileAddress(`/stories/${id}/`, authored.file);

/** The author's cover as a picture of a plate, which it fills. */
async function coverPicture(story: Story, read: Read): Promise<CardPicture | undefined> {
  const address = coverIn(story);
  if (address === undefined) return undefined;
  const { width, height } = PLATE.wide;
  const href = await dataOf(address, read);
  const filled = { x: 0, y: 0, width, height, preserveAspectRatio: 'xMidYMid slice' };
  return {
    ...{ still: '', labels: [], letters: 1, mounted: false },
    extent: { left: 0, top: 0, right: width, bottom: height },
    marks: [mark('image', 'cover', { href, ...filled })],
  };
}

/** The author's cover for lists, where nothing stands on it; undefined without one, or without sharp. */
export async function listCover(story: Story, read: Read): Promise<Uint8Array | undefined> {
  const address = coverIn(story);
  const bytes = address === undefined ? undefined : read(address);
  const sharp = bytes && (await openSharp());
  return sharp && cachedBytes(`cards/${shortHash(bytes)}.webp`, () => sharp(bytes).rotate().resize({ ...CARD, fit: 'cover' }).webp({ quality: 80 }).toBuffer()); // prettier-ignore
}

/** Every card, not yet painted; only the cover if the site's address is unknown. */
async function cardPlates(
  prose: Prose,
  pictures: ReadonlyMap<string, PictureFile>,
  read: Read,
  site: string | undefined,
): Promise<readonly (readonly [name: string, plate: CardImage])[]> {
  const { steps } = prose.story;
  const pictured = await Promise.all(
    steps.map(async ({ id }) => {
      const file = pictures.get(id);
      return (
        file && pictureIn(file, textAt(file.drawn.src, read), (address) => dataOf(address, read))
      );
    }),
  );
  const look = (i: number) => lookOf(prose, steps[i]?.mood ?? 'day');
  const covering = coverOf(steps, pictures);
  const first = steps.findIndex(({ id }) => id === covering);
  const authored = await coverPicture(prose.story, read);
  const picture = authored ?? pictured[first];
  // Lists have the author's cover as it is.
  const covers =
    picture && !authored
      ? [['story.cover', cover(prose.story.lang, look(first), picture)] as const]
      : [];
  if (site === undefined) return covers;
  const address = site + prose.story.address;
  return [
    ...covers,
    ['story', card(storyWords(prose, address), look(first), picture)],
    ...steps.map(
      (step, i) => [step.id, card(stepWords(prose, step, address), look(i), pictured[i])] as const,
    ),
  ];
}

/** Paints a plate, or takes it from the cache; returns a sentence if that is not possible. */
async function cardOf(name: string, drawing: CardImage, faces: Faces): Promise<Card | string> {
  const missing = faces.missing(lettersIn(drawing));
  if (missing.length > 0)
    return `no card for "${name}": no typeface here has a sign for ${missing.join(' ')}`;
  const svg = cardImageSvg(drawing);
  const hash = shortHash(`${DRAWING} ${svg}`);
  const png = await cachedBytes(`cards/${hash}.png`, () => painted(svg, faces.files));
  return png.byteLength > MOST
    ? `no card for "${name}": it has ${Math.ceil(png.byteLength / 1024)} KB, and chats show ${MOST / 1024} at most`
    : { name, hash, png };
}

const NO_PAINTER = 'no cards: their painter is not installed (npm install @resvg/resvg-js)';

export interface Cards {
  readonly cards: readonly Card[];
  /** Sentences that say why some could not be drawn. */
  readonly refused: readonly string[];
}

/** The cards of a story, cached ones where nothing has changed. `site` is its address with the base path. */
export async function drawCards(
  prose: Prose,
  pictures: ReadonlyMap<string, PictureFile>,
  read: Read,
  site: string | undefined,
): Promise<Cards> {
  if (!painter) return { cards: [], refused: [NO_PAINTER] };
  const plates = await cardPlates(prose, pictures, read, site);
  const faces = await cardFaces(plates.map(([, one]) => lettersIn(one)).join(''));
  const drawn: (Card | string)[] = [];
  for (let i = 0; i < plates.length; i += AT_ONCE)
    drawn.push(
      ...(await Promise.all(
        plates.slice(i, i + AT_ONCE).map(([name, drawing]) => cardOf(name, drawing, faces)),
      )),
    );
  return {
    cards: drawn.filter((one) => typeof one !== 'string'),
    refused: drawn.filter((one) => typeof one === 'string'),
  };
}
