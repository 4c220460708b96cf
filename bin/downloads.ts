/**
 * A story to take along, beside the site's pages: its file in each language, and its archive with all of them. Where
 * HANDSCROLL_DOWNLOADS asks for them, since they cost a build some seconds each. Neither holds notes or answers.
 */
import { editionKey, readManifest, writeManifest } from '../story/disk/manifest.ts';
import type { StoryFolder } from '../story/disk/stories.ts';
import { makeArchive } from './make-archive.ts';
import { makeFile } from './make-file.ts';
import { publish } from './published.ts';

export const offersDownloads = (): boolean => process.env['HANDSCROLL_DOWNLOADS'] === '1';

/** Of a story that was just drawn. `others`: the languages of its editions. Gives the addresses of what it wrote. */
export async function publishDownloads(
  folder: StoryFolder,
  others: readonly string[],
): Promise<readonly string[]> {
  const { slug } = folder;
  const options = { sound: true, notes: false, light: false, drawn: true };
  const quiet = () => undefined;
  const own = await makeFile(folder, options, quiet);
  const lang = [own.story.lang, ...others].join(',');
  const { bytes } = await makeArchive(folder, { ...options, lang }, quiet);
  const archive = await publish(`files/${slug}/${slug}.zip`, bytes);
  const written = [archive];
  for (const other of [undefined, ...others]) {
    const key = other === undefined ? slug : editionKey(slug, other);
    const { html } = other === undefined ? own : await makeFile(folder, { ...options, lang: other }, quiet); // prettier-ignore
    const file = await publish(`files/${slug}/${key}.html`, html);
    const manifest = await readManifest(key);
    if (manifest) await writeManifest(key, { ...manifest, downloads: { file, archive } });
    written.push(file);
  }
  return written;
}
