/** Makes one story's files and manifest, or reports why it cannot be shown. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { sourceArchive } from '../components/file/archive.ts';
import { drawPictures, publishPictures, type Pictures } from '../components/file/draw-pictures.ts';
import { hashedName } from '../components/file/hashed-name.ts';
import { publishRead } from '../components/file/publish-read.ts';
import { servedFiles } from '../components/file/served-files.ts';
import { checkLayout } from '../components/layout-check/check-layout.ts';
import { checkStopImages } from '../components/layout-check/check-stop-images.ts';
import { slidesOf } from '../components/presenter/slides-of.ts';
import { editionKey, type Manifest } from '../story/disk/manifest.ts';
import type { StoredEdition, StoredStory } from '../story/disk/stored-story.ts';
import { hashOf, readStory } from '../story/disk/stories.ts';
import { fileAddress } from '../story/file-address.ts';
import { compileChecked, compileEditions } from '../story/load.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { webVtt } from '../story/timeline/captions.ts';
import { placedStory } from '../story/readings/edition.ts';
import { tourOf, type Recordings } from '../story/readings/narration.ts';
import { recordingsOf } from '../story/readings/recordings.ts';
import type { Checked, Problem } from '../story/problem.ts';
import type { SceneCatalog } from '../story/scene.ts';
import { checkScripts } from '../story/script/check.ts';
import { printProblems } from '../story/script/report.ts';
import type { Edition } from '../story/script/checks/overlays.ts';
import type { Story } from '../story/story.ts';
import { hanFont, hanStyle } from './han-font.ts';
import { hanWords } from './han-words.ts';
import { readStills, writeStills } from './cached-stills.ts';
import { pictureNotes, publicFiles } from './public-pictures.ts';
import { storyStyle } from './theme-style.ts';
import { publishShared } from './publish-shared.ts';
import { publish } from './published.ts';
import { versionHere } from './version.ts';
import { writeDrawn } from './work-folder.ts';

export interface Drawn {
  /** The addresses of all written files. */
  readonly files: readonly string[];
  /** Sentences; not empty if the story cannot be shown. */
  readonly faults: readonly string[];
  /** The languages of its editions. */
  readonly languages: readonly string[];
  /** Sentences about its translations; the original can be shown all the same. */
  readonly translationFaults: readonly string[];
  /** Sentences about missing pictures of stops; a build refuses the story for them. */
  readonly missing: readonly string[];
  /** Sentences about possible improvements; the story can be shown. */
  readonly warnings: readonly string[];
  /** Those of them about placeholder text. */
  readonly unwritten: readonly string[];
  /** Warnings about the layout of its pictures in windows; computed on request, because that is slow. */
  readonly layout: () => readonly string[];
  /** The story with its notes, and what was drawn for it. */
  readonly stored: StoredStory;
}

/** Pictures, sound and film; the compiler reads texts and tables, so those need no address. */
const isAsset = (file: string) =>
  /\.(png|jpe?g|webp|avif|svg|mp3|m4a|ogg|opus|wav|mp4|webm|vtt|glb)$/i.test(file);

/** Writes files of a story and records their addresses. */
function publisherOf(slug: string) {
  const written: string[] = [];
  const addresses = new Map<string | Uint8Array, string>();
  const put = async (address: string, content: string | Uint8Array) => {
    const url = await publish(address, content);
    written.push(url);
    addresses.set(content, url);
    return url;
  };
  return {
    written,
    /** Content -> its address. */
    addresses,
    put,
    /** Under a name that contains the hash of the content. */
    hashed: (name: string, content: string | Uint8Array) =>
      put(`stories/${slug}/${hashedName(name, content)}`, content),
  };
}
type Publisher = ReturnType<typeof publisherOf>;

/** Writes the style sheet of its Chinese and Arabic glyphs; undefined if it has none. */
async function publishFont(
  story: Story,
  noted: Story,
  { hashed }: Publisher,
): Promise<string | undefined> {
  const slices = await hanFont(hanWords(story, noted));
  if (slices.length === 0) return undefined;
  const named: Parameters<typeof hanStyle>[0][number][] = [];
  for (const { bytes, ...slice } of slices)
    named.push({ ...slice, url: path.basename(await hashed('han.woff2', bytes)) });
  return hashed('han.css', hanStyle(named));
}

/** Writes its folder for readers who edit a copy. */
async function publishSource(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  { hashed }: Publisher,
): Promise<string> {
  const options = { notes: false, version: await versionHere(), id };
  return hashed('source.zip', sourceArchive(files, options).bytes);
}

/** Writes the tour's captions, and finds the addresses of its recordings. */
async function publishTour(
  slug: string,
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  { hashed }: Publisher,
) {
  // Recordings exist only for the original's words.
  const found = recordingsOf(story, story.translation ? new Map() : files);
  if (found.stale.length > 0)
    console.log(
      `  ${slug}: ${found.stale.length} recordings are older than their words and are left out (npx handscroll narrate ${slug})`,
    );
  const recordings: Recordings = Object.fromEntries(
    Object.entries(found.recordings).map(([key, one]) => [
      key,
      { ...one, audio: fileAddress(`/stories/${slug}/`, one.audio) },
    ]),
  );
  const captions = await hashed('tour.vtt', webVtt(tourOf(story, recordings).cues));
  return { captions, recordings };
}

/** Writes what pages need for a story in one language, except HTML and pictures; returns its manifest. */
async function publishWords(
  story: Story,
  noted: Story,
  files: ReadonlyMap<string, Uint8Array>,
  pictures: Pictures,
  source: string,
  publisher: Publisher,
): Promise<Manifest> {
  const { hashed } = publisher;
  const read = await publishRead(story, pictures, hashed);
  const fonts = await publishFont(story, noted, publisher);
  const style = await storyStyle(story, hashed);
  const shared = await publishShared(story, pictures.stills, publisher);
  return {
    ...read,
    steps: await hashed('steps.json', JSON.stringify(slidesOf(story, pictures))),
    ...pictures,
    ...(await publishTour(story.id, story, files, publisher)),
    ...(fonts !== undefined && { fonts }),
    ...(style && { style }),
    source,
    ...shared,
  };
}

/** Writes everything that pages need for a story, in all its languages. */
async function publishStory(
  slug: string,
  story: Story,
  editions: readonly Edition<Story>[],
  written: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly written: readonly string[]; readonly drawn: readonly StoredEdition[] }> {
  const publisher = publisherOf(slug);
  const files = await publicFiles(written);
  for (const note of await pictureNotes(written)) console.log(`  ${slug}: ${note}`);
  const valid = editions.filter(({ checked }) => checked.ok);
  const place = (one: Story, edition?: Edition<Story>) =>
    placedStory(one, slug, story.lang, valid, edition);
  const noted = place(story);
  const folder = audienceOf(noted);
  for (const [name, bytes] of servedFiles(folder, files))
    if (isAsset(name)) await publisher.put(`stories/${slug}/${name}`, bytes);
  const weigh = (svg: string) => gzipSync(svg).length;
  const before = await readStills(slug);
  const known = new Map(before);
  const original = drawPictures(folder, files, known, weigh);
  const pictures = await publishPictures(slug, original, publisher.put);
  const source = await publishSource(story.id, files, publisher);
  const manifest = await publishWords(folder, noted, files, pictures, source, publisher);
  const drawn = [{ story: noted, manifest }];
  for (const edition of valid)
    if (edition.checked.ok) {
      const one = place(edition.checked.value, edition);
      const words = audienceOf(one);
      const previous = new Map(before);
      const changed = drawPictures(words, files, previous, weigh, original);
      for (const [picture, svg] of previous) known.set(picture, svg);
      const other = await publishPictures(editionKey(slug, edition.lang), changed, publisher.put);
      const stills = { ...pictures.stills, ...other.stills };
      const extents = { ...pictures.extents, ...other.extents };
      const its = await publishWords(words, one, files, { stills, extents }, source, publisher);
      drawn.push({ story: one, manifest: its });
    }
  await writeStills(slug, known, publisher.addresses);
  return { written: publisher.written, drawn };
}

export async function drawStory(
  slug: string,
  folder: string,
  catalog: SceneCatalog,
): Promise<Drawn> {
  const relative = path.relative('', folder);
  const here = (relative.startsWith('..') ? folder : relative).split(path.sep).join('/');
  return drawFiles(slug, await readStory(folder), here, catalog);
}

/** The error and its location in one line, for the developer of the kind. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, where = ''] = /\n\s+(at [^\n]+)/.exec(error.stack ?? '') ?? [];
  return `${error.message} (${where})`;
}

const NOT_DRAWN: Omit<Problem, 'message'> = {
  ...{ severity: 'error', code: 'scene-state', file: 'story.json', path: 'scenes' },
  ...{ line: 1, column: 1, hint: 'a fault of a scene kind, not of the script' },
};

/** Like drawStory, for files that need not be on disk; `here` is the folder named in messages. */
export async function drawFiles(
  slug: string,
  files: ReadonlyMap<string, Uint8Array>,
  here: string,
  catalog: SceneCatalog,
): Promise<Drawn> {
  const scripts = checkScripts(files, catalog);
  const script = scripts.original;
  const checked = await compileChecked(script, files, catalog);
  const editions = await compileEditions(scripts.editions, files, catalog);
  const print = (problems: readonly Problem[]) =>
    printProblems(problems.map((problem) => ({ ...problem, file: `${here}/${problem.file}` })));
  const messagesOf = ({ problems }: Checked<unknown>, level: 'error' | 'warning') =>
    print(problems.filter(({ severity }) => severity === level));
  const layout = () =>
    checked.ok && script.ok ? print(checkLayout(checked.value, script.value, files)) : [];
  const faults = messagesOf(checked, 'error');
  const ofEditions = editions.flatMap((edition) => messagesOf(edition.checked, 'error'));
  const translationFaults = [...new Set([...(checked.ok ? faults : []), ...ofEditions])];
  const stored = { slug, problems: checked.problems, editions: [], folderHash: hashOf(files) };
  const base = {
    files: [],
    missing: checked.ok ? print(checkStopImages(checked.value, files, here)) : [],
    warnings: messagesOf(checked, 'warning'),
    unwritten: print(checked.problems.filter(({ code }) => code === 'unwritten')),
    layout,
    stored,
    translationFaults,
    languages: editions.flatMap((edition) => (edition.checked.ok ? [edition.lang] : [])),
  };
  if (!checked.ok) {
    await writeDrawn(stored);
    return { ...base, faults };
  }
  try {
    const published = await publishStory(slug, checked.value, editions, files);
    const complete = { ...stored, editions: published.drawn };
    await writeDrawn(complete);
    return { ...base, files: published.written, faults: [], stored: complete };
  } catch (error) {
    // A full disk is not a fault of the story, which must not be left out for it.
    if (error instanceof Error && 'syscall' in error) throw error;
    // If a scene kind throws, only this story fails.
    const message = `a scene could not be drawn: ${reasonOf(error)}`;
    const problems = [{ ...NOT_DRAWN, message }, ...checked.problems];
    await writeDrawn({ ...stored, problems });
    return { ...base, faults: [message], stored: { ...stored, problems } };
  }
}
