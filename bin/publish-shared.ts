/** Writes what sharing a story needs: its cards, and the data from which a browser draws a copied picture. */
import { lookOf, stepWords } from '../components/share/card-words.ts';
import type { PictureFile } from '../components/share/picture-file.ts';
import { isMounted } from '../components/stage/step-figure.tsx';
import { drawnAt } from '../components/stage/stop-picture.ts';
import { proseOf } from '../components/step/context.ts';
import { ID_PATTERN } from '../story/script/patterns.ts';
import type { Manifest } from '../story/disk/manifest.ts';
import type { Step, Story } from '../story/story.ts';
import { holdOf } from '../story/timeline/move.ts';
import { cardPicture, lettersFor } from './card-picture.ts';
import { drawCards } from './cards.ts';

type Files = ReadonlyMap<string, Uint8Array>;
interface Publisher {
  put(address: string, content: string | Uint8Array): Promise<string>;
  hashed(name: string, content: string | Uint8Array): Promise<string>;
}

/** Run lengths of cells, alternating between without and with ink. */
function runsOf(cells: Uint8Array): readonly number[] {
  const runs = [0];
  let filled = 0;
  for (const cell of cells) {
    if (cell !== filled) runs.push(0);
    filled = cell;
    runs[runs.length - 1]! += 1;
  }
  return runs;
}

/** The build computes where the ink is under a mount, because a browser cannot draw that part alone. */
function mountedIn(story: Story, step: Step, files: Files): Pick<PictureFile, 'mounted'> {
  if (!isMounted(step, story)) return {};
  const picture = cardPicture(story, story.steps.indexOf(step), files);
  return picture?.sheet
    ? { mounted: { sheet: picture.sheet, runs: runsOf(picture.bare.cells) } }
    : {};
}

function pictureFile(
  story: Story,
  step: Step,
  files: Files,
  stills: Manifest['stills'],
): PictureFile | undefined {
  const prose = proseOf(story, 'article', '');
  const stop = { step, build: step.hold, number: 0, position: holdOf(story, step.id) };
  const drawn = drawnAt(story, stop, 'wide', stills);
  if (!drawn) return undefined;
  return {
    // The browser adds the address.
    words: stepWords(prose, step, ''),
    look: lookOf(prose, step.mood),
    drawn,
    letters: isMounted(step, story) ? 1 : lettersFor(drawn.labels, story),
    ...mountedIn(story, step, files),
  };
}

/** Writes the cards; only if the site's origin is known. */
async function publishCards(
  story: Story,
  files: Files,
  { put }: Publisher,
): Promise<Pick<Manifest, 'cards'>> {
  const origin = process.env['HANDSCROLL_ORIGIN'];
  if (!origin) return {};
  const site = { origin, basePath: process.env['HANDSCROLL_BASE'] ?? '' };
  const { cards, refused } = await drawCards(story, files, site);
  for (const sentence of refused) console.log(`  ${story.id}: ${sentence}`);
  const addresses: Record<string, string> = {};
  for (const { name, hash, png } of cards)
    addresses[name] = await put(`cards/${story.id}/${story.lang}/${name}.${hash}.png`, png);
  return { cards: addresses };
}

export async function publishShared(
  story: Story,
  files: Files,
  stills: Manifest['stills'],
  publisher: Publisher,
): Promise<Pick<Manifest, 'cards' | 'pictureFiles'>> {
  // The gallery's examples have no pages to share.
  if (!ID_PATTERN.test(story.id)) return {};
  const pictureFiles: Record<string, string> = {};
  for (const step of story.steps) {
    const file = pictureFile(story, step, files, stills);
    if (file)
      pictureFiles[step.id] = await publisher.hashed(
        `${step.id}.picture.json`,
        JSON.stringify(file),
      );
  }
  return { pictureFiles, ...(await publishCards(story, files, publisher)) };
}
