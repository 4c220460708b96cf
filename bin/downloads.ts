/**
 * A story for download from the site: an HTML file in each language, and an archive with all of them. Only if
 * HANDSCROLL_DOWNLOADS is set, because each takes a build some seconds. They contain no notes and no answers.
 */
import { editionKey } from '../story/disk/manifest.ts';
import type { StoredEdition, StoredStory } from '../story/disk/stored-story.ts';
import { makeArchive } from './make-archive.ts';
import { makeFile } from './make-file.ts';
import { publish } from './published.ts';

export const offersDownloads = (): boolean => process.env['HANDSCROLL_DOWNLOADS'] === '1';

/** For a story that was just drawn from `folder`: the story with their addresses, and these. */
export async function publishDownloads(
  folder: string,
  drawn: StoredStory,
): Promise<{ readonly stored: StoredStory; readonly written: readonly string[] }> {
  const { slug } = drawn;
  const place = { slug, folder };
  const options = { sound: true, notes: false, light: false, drawn };
  const quiet = () => undefined;
  const lang = drawn.editions.map(({ story }) => story.lang).join(',');
  const { bytes } = await makeArchive(place, { ...options, lang }, quiet);
  const archive = await publish(`files/${slug}/${slug}.zip`, bytes);
  const written = [archive];
  const editions: StoredEdition[] = [];
  for (const { story, manifest } of drawn.editions) {
    const { html } = await makeFile(place, { ...options, lang: story.lang }, quiet);
    const name = story.translation ? editionKey(slug, story.lang) : slug;
    const file = await publish(`files/${slug}/${name}.html`, html);
    editions.push({ story, manifest: { ...manifest, downloads: { file, archive } } });
    written.push(file);
  }
  return { stored: { ...drawn, editions }, written };
}
