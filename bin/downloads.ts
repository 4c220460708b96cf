/**
 * A story for download from the site: an HTML file in each language, and an archive with all of them. Only if
 * HANDSCROLL_DOWNLOADS is set, because each takes a build some seconds. They contain no notes and no answers.
 */
import { editionKey, readManifest, writeManifest } from '../story/disk/manifest.ts';
import type { StoryFolder } from '../story/disk/stories.ts';
import { makeArchive } from './make-archive.ts';
import { makeFile } from './make-file.ts';
import { publish } from './published.ts';

export const offersDownloads = (): boolean => process.env['HANDSCROLL_DOWNLOADS'] === '1';

/** For a story that was just drawn. `others`: the languages of its editions. Returns the addresses of the files. */
export async function publishDownloads(
  folder: StoryFolder,
  others: readonly string[],
): Promise<readonly string[]> {
  const { slug } = folder;
  const options = { sound: true, notes: false, light: false, drawn: true };
  const quiet = () => undefined;
  const storyFile = await makeFile(folder, options, quiet);
  const lang = [storyFile.story.lang, ...others].join(',');
  const { bytes } = await makeArchive(folder, { ...options, lang }, quiet);
  const archive = await publish(`files/${slug}/${slug}.zip`, bytes);
  const written = [archive];
  for (const other of [undefined, ...others]) {
    const key = other === undefined ? slug : editionKey(slug, other);
    const { html } = other === undefined ? storyFile : await makeFile(folder, { ...options, lang: other }, quiet); // prettier-ignore
    const file = await publish(`files/${slug}/${key}.html`, html);
    const manifest = await readManifest(key);
    if (manifest) await writeManifest(key, { ...manifest, downloads: { file, archive } });
    written.push(file);
  }
  return written;
}
