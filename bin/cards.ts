/**
 * Cards of a story: what a shared link shows. One for the story and one for each step, as files beside its stills. Drawn only where
 * the site's address is known, which stands on them; kept from build to build by all that they show.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import { card, CARD, type CardPicture, type CardWords } from '../components/plate/card.ts';
import { lettersIn, plate, type Plate } from '../components/plate/plate.ts';
import { paletteOf } from '../components/themes/theme.ts';
import { themeOf } from '../components/themes/themes.ts';
import { proseOf, type Prose } from '../components/step/context.ts';
import { flatten } from '../components/step/flatten.ts';
import { publishersOf } from '../components/step/step-text.ts';
import type { Step, Story, Text } from '../story/story.ts';
import { cardFaces, type Faces } from './card-faces.ts';
import { cardPicture } from './card-picture.ts';
import { palettePng } from './palette-png.ts';
import { KEPT, at } from './place.mjs';
import { shortHash } from './published.ts';

/** Counts up with each change of how cards are drawn: kept ones are of the drawing that made them. */
const DRAWING = 1;
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

/** The first paragraph of a text. */
const firstWords = (text: Text): string =>
  text.map((block) => (block.type === 'paragraph' ? flatten(block.children) : '')).find(Boolean) ??
  '';

const shortAddress = ({ origin, basePath }: Site, address: string) =>
  `${origin}${basePath}${address}`.replace(/^https?:\/\//, '').replace(/\/$/, '');

function storyWords({ story, t }: Prose, site: Site): CardWords {
  const { chapters, steps, readingMinutes: minutes } = story;
  return {
    lang: story.lang,
    dir: story.dir,
    kickers: [],
    title: story.name,
    more: flatten(story.subtitle ?? story.summary),
    sources: [t('site.extent', { chapters: chapters.length, steps: steps.length, minutes })],
    address: shortAddress(site, story.address),
  };
}

function stepWords(prose: Prose, step: Step, site: Site): CardWords {
  const { story } = prose;
  const chapter = story.chapters.find(({ id }) => id === step.chapter);
  return {
    lang: story.lang,
    dir: story.dir,
    kickers: chapter ? [`${story.name} · ${chapter.name}`, story.name] : [story.name],
    title: step.name,
    more: firstWords(step.builds[0]?.text ?? []),
    sources: sourceLines(prose, step),
    address: shortAddress(site, story.address),
  };
}

/** Who published a figure's numbers, with fewer and fewer names. */
function sourceLines(prose: Prose, { figure }: Step): readonly string[] {
  const names = figure ? publishersOf(prose, figure) : [];
  const { t } = prose;
  return names
    .map((_, i) => names.length - i)
    .map((shown) =>
      t('share.sources', {
        names: names.slice(0, shown).join('; '),
        count: shown,
        more: names.length - shown,
      }),
    );
}

function plateOf(
  story: Story,
  mood: string,
  words: CardWords,
  picture: CardPicture | undefined,
): Plate {
  const theme = themeOf(story.theme);
  const palette = paletteOf(theme, { from: mood, to: mood, mix: 1 });
  return card(words, { theme: story.theme, palette }, picture);
}

/** The first step with a picture of its own, for the story's card. */
const firstPictured = (pictures: readonly (CardPicture | undefined)[]) =>
  Math.max(0, pictures.findIndex(Boolean));

/** SVG of every card. */
export function cardPlates(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  site: Site,
): ReadonlyMap<string, Plate> {
  const prose = proseOf(story, 'article', site.basePath);
  const pictures = story.steps.map((_, i) => cardPicture(story, i, files));
  const first = firstPictured(pictures);
  const moodAt = (i: number) => story.steps[i]?.mood ?? 'day';
  return new Map([
    ['story', plateOf(story, moodAt(first), storyWords(prose, site), pictures[first])],
    ...story.steps.map(
      (step, i) =>
        [step.id, plateOf(story, step.mood, stepWords(prose, step, site), pictures[i])] as const,
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
  const plates = [...cardPlates(story, files, site)];
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
