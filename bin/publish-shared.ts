/** Publishes what readers share of a story: its cards, and the data for pictures copied in the browser. */
import { mostTelling } from '../components/card-image/card.ts';
import type { PictureFile } from '../components/share/picture-file.ts';
import { proseOf, type Prose } from '../components/step/context.ts';
import { ID_PATTERN } from '../story/script/patterns.ts';
import type { Manifest } from '../story/disk/manifest.ts';
import type { Story } from '../story/story.ts';
import { pictureFile } from './card-picture.ts';
import { drawCards, drawCover } from './cards.ts';
import { published } from './published.ts';

interface Publisher {
  put(address: string, content: string | Uint8Array): Promise<string>;
  hashed(name: string, content: string | Uint8Array): Promise<string>;
}

/** Publishes cards, if the site's address is known. */
async function publishCards(
  prose: Prose,
  pictures: ReadonlyMap<string, PictureFile>,
  { put }: Publisher,
  covering: string | undefined,
): Promise<Pick<Manifest, 'cards'>> {
  const origin = process.env['HANDSCROLL_ORIGIN'];
  if (!origin) return {};
  const { id, lang } = prose.story;
  const site = origin + (process.env['HANDSCROLL_BASE'] ?? '');
  const { cards, refused } = await drawCards(prose, pictures, published, site, covering);
  for (const sentence of refused) console.log(`  ${id}: ${sentence}`);
  const addresses: Record<string, string> = {};
  for (const { name, hash, png } of cards)
    addresses[name] = await put(`cards/${id}/${lang}/${name}.${hash}.png`, png);
  return { cards: addresses };
}

/** Publishes the picture that stands for the story. An answer to a question is not given away. */
async function publishCover(
  { story }: Prose,
  pictures: ReadonlyMap<string, PictureFile>,
  { put }: Publisher,
): Promise<Manifest['cover']> {
  const open = story.steps.flatMap(({ id, ask }) => {
    const file = pictures.get(id);
    return file && !ask ? [{ id, file, ink: file.ink }] : [];
  });
  const { id: step, file } = mostTelling(open) ?? {};
  if (step === undefined || !file) return undefined;
  const drawn = await drawCover(story.lang, file, published);
  if (typeof drawn === 'string') return { step };
  const address = `cards/${story.id}/${story.lang}/cover.${drawn.hash}.png`;
  return { step, src: await put(address, drawn.png) };
}

export async function publishShared(
  story: Story,
  stills: Manifest['stills'],
  publisher: Publisher,
): Promise<Pick<Manifest, 'cards' | 'cover' | 'pictureFiles'>> {
  // The gallery's examples have no page that anybody shares.
  if (!ID_PATTERN.test(story.id)) return {};
  const prose = proseOf(story, 'article', '');
  const pictures = new Map<string, PictureFile>();
  const pictureFiles: Record<string, string> = {};
  for (const step of story.steps) {
    const file = pictureFile(prose, step, stills, published);
    if (!file) continue;
    pictures.set(step.id, file);
    const name = `${step.id}.picture.json`;
    pictureFiles[step.id] = await publisher.hashed(name, JSON.stringify(file));
  }
  const cover = await publishCover(prose, pictures, publisher);
  const cards = await publishCards(prose, pictures, publisher, cover?.step);
  return { pictureFiles, ...(cover && { cover }), ...cards };
}
