/** Publishes what readers share of a story: its cards, and the data for pictures copied in the browser. */
import { shortHash } from '../components/file/hashed-name.ts';
import type { PictureFile } from '../components/share/picture-file.ts';
import { proseOf, type Prose } from '../components/step/context.ts';
import { ID_PATTERN } from '../story/script/patterns.ts';
import type { Manifest } from '../story/disk/manifest.ts';
import type { Story } from '../story/story.ts';
import { coverOf, pictureFile } from './card-picture.ts';
import { drawCards, listCover } from './cards.ts';
import { published } from './published.ts';

interface Publisher {
  put(address: string, content: string | Uint8Array): Promise<string>;
  hashed(name: string, content: string | Uint8Array): Promise<string>;
}

/** Publishes the picture for the library, and cards if the site's address is known. */
async function publishCards(
  prose: Prose,
  pictures: ReadonlyMap<string, PictureFile>,
  { put }: Publisher,
): Promise<Pick<Manifest, 'cards'>> {
  const origin = process.env['HANDSCROLL_ORIGIN'];
  const { id, lang } = prose.story;
  const site = origin ? origin + (process.env['HANDSCROLL_BASE'] ?? '') : undefined;
  const { cards, refused } = await drawCards(prose, pictures, published, site);
  for (const sentence of origin ? refused : []) console.log(`  ${id}: ${sentence}`);
  const addresses: Record<string, string> = {};
  for (const { name, hash, png } of cards)
    addresses[name] = await put(`cards/${id}/${lang}/${name}.${hash}.png`, png);
  const listed = await listCover(prose.story, published);
  if (listed)
    addresses['story.cover'] = await put(
      `cards/${id}/${lang}/story.cover.${shortHash(listed)}.webp`,
      listed,
    );
  return { cards: addresses };
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
  const cover = coverOf(story.steps, pictures);
  const cards = await publishCards(prose, pictures, publisher);
  return { pictureFiles, ...(cover !== undefined && { cover }), ...cards };
}
