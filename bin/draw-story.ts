/** One story's files and manifest, or why it can't be shown. */
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
import { editionKey, writeManifest } from '../story/disk/manifest.ts';
import { hashOf, readStory } from '../story/disk/stories.ts';
import { fileAddress } from '../story/file-address.ts';
import { compileChecked, compileEditions, type Opened } from '../story/load.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { webVtt } from '../story/timeline/captions.ts';
import { placedStory } from '../story/readings/edition.ts';
import { tourOf, type Recordings } from '../story/readings/narration.ts';
import { recordingsOf } from '../story/readings/recordings.ts';
import type { Checked, Problem } from '../story/problem.ts';
import type { SceneCatalog } from '../story/scene.ts';
import { checkScripts } from '../story/script/check.ts';
import { ID_PATTERN } from '../story/script/patterns.ts';
import { printProblems } from '../story/script/report.ts';
import type { Edition } from '../story/script/checks/overlays.ts';
import type { Story } from '../story/story.ts';
import { hanFont, hanStyle } from './han-font.ts';
import { hanWords } from './han-words.ts';
import { pictureNotes, publicFiles } from './public-pictures.ts';
import { storyStyle } from './theme-style.ts';
import { publishShared } from './publish-shared.ts';
import { publish } from './published.ts';
import { versionHere } from './version.ts';

export interface Drawn {
  /** Addresses of everything written. */
  readonly files: readonly string[];
  /** Sentences; not empty when the story can't be shown. */
  readonly faults: readonly string[];
  /** The languages of its editions. */
  readonly languages: readonly string[];
  /** Sentences about its translations, which keep nobody from reading it. */
  readonly translationFaults: readonly string[];
  /** Sentences about pictures of stops that are not there: a build refuses the story. */
  readonly missing: readonly string[];
  /** Sentences about what keeps nobody from reading it and might be better. */
  readonly warnings: readonly string[];
  /** Of these, what names words that are still to be written. */
  readonly unwritten: readonly string[];
  /** The same about how its pictures stand in windows: looked at when asked for, since that takes its time. */
  readonly layout: () => readonly string[];
  /** The story and its editions with their notes, and what their scripts were told. */
  readonly opened: Opened;
}

/** Pictures, sound and film; words and tables are read by the compiler and need no address. */
const isAsset = (file: string) =>
  /\.(png|jpe?g|webp|avif|svg|mp3|m4a|ogg|opus|wav|mp4|webm|vtt|glb)$/i.test(file);

/** Writes files of a story, and knows all that were written. */
function publisherOf(slug: string, folderHash: string) {
  const written: string[] = [];
  const put = async (address: string, content: string | Uint8Array) => {
    const url = await publish(address, content);
    written.push(url);
    return url;
  };
  return {
    folderHash,
    written,
    put,
    /** Under a name that changes with the content. */
    hashed: (name: string, content: string | Uint8Array) =>
      put(`stories/${slug}/${hashedName(name, content)}`, content),
  };
}
type Publisher = ReturnType<typeof publisherOf>;

/** The style sheet of its Chinese glyphs; undefined where it has none. */
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

/** Its folder for whoever edits a copy; the gallery's examples have none. */
async function publishSource(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  { hashed }: Publisher,
): Promise<string | undefined> {
  if (!ID_PATTERN.test(id)) return undefined;
  const options = { notes: false, version: await versionHere(), id };
  return hashed('source.zip', sourceArchive(files, options).bytes);
}

/** The tour's captions as a file, and where its recordings are served. */
async function publishTour(
  slug: string,
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  { hashed }: Publisher,
) {
  // What was recorded are the original's words.
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

/** What pages show of a story in one language beside their HTML and its pictures, and its manifest. */
async function publishWords(
  key: string,
  story: Story,
  noted: Story,
  files: ReadonlyMap<string, Uint8Array>,
  pictures: Pictures,
  source: string | undefined,
  publisher: Publisher,
): Promise<void> {
  const { folderHash, hashed } = publisher;
  const read = await publishRead(story, pictures, hashed);
  const fonts = await publishFont(story, noted, publisher);
  const style = await storyStyle(story, publisher.put);
  const shared = await publishShared(story, pictures.stills, publisher);
  await writeManifest(key, {
    folderHash,
    ...read,
    steps: await hashed('steps.json', JSON.stringify(slidesOf(story, pictures))),
    ...pictures,
    ...(await publishTour(story.id, story, files, publisher)),
    ...(fonts !== undefined && { fonts }),
    ...(style && { style }),
    ...(source !== undefined && { source }),
    ...shared,
  });
}

/** Everything that pages show of a story, in all its languages. */
async function publishStory(
  slug: string,
  story: Story,
  editions: readonly Edition<Story>[],
  written: ReadonlyMap<string, Uint8Array>,
  known: Map<string, string> | undefined,
): Promise<readonly string[]> {
  const publisher = publisherOf(slug, hashOf(written));
  const files = await publicFiles(written);
  for (const note of await pictureNotes(written)) console.log(`  ${slug}: ${note}`);
  const shown = editions.filter(({ checked }) => checked.ok);
  const place = (one: Story, edition?: Edition<Story>) =>
    audienceOf(placedStory(one, slug, story.lang, shown, edition));
  const own = place(story);
  const before = new Map(known);
  for (const [name, bytes] of servedFiles(own, files))
    if (isAsset(name)) await publisher.put(`stories/${slug}/${name}`, bytes);
  const weigh = (svg: string) => gzipSync(svg).length;
  const drawn = drawPictures(own, files, known ?? new Map<string, string>(), weigh);
  const pictures = await publishPictures(slug, drawn, publisher.put);
  const source = await publishSource(slug, files, publisher);
  await publishWords(slug, own, story, files, pictures, source, publisher);
  for (const edition of shown)
    if (edition.checked.ok) {
      const key = editionKey(slug, edition.lang);
      const noted = edition.checked.value;
      const words = place(noted, edition);
      const kept = new Map(before);
      const changed = drawPictures(words, files, kept, weigh, drawn);
      for (const [picture, svg] of kept) known?.set(picture, svg);
      const other = await publishPictures(key, changed, publisher.put);
      const stills = { ...pictures.stills, ...other.stills };
      const extents = { ...pictures.extents, ...other.extents };
      await publishWords(key, words, noted, files, { stills, extents }, source, publisher);
    }
  return publisher.written;
}

/** `known` keeps stills from one drawing of a story to the next; see stillFiles. */
export async function drawStory(
  slug: string,
  folder: string,
  catalog: SceneCatalog,
  known?: Map<string, string>,
): Promise<Drawn> {
  const relative = path.relative('', folder);
  const here = (relative.startsWith('..') ? folder : relative).split(path.sep).join('/');
  return drawFiles(slug, await readStory(folder), here, catalog, known);
}

/** One line for whoever mends the kind: what was thrown, and where. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, where = ''] = /\n\s+(at [^\n]+)/.exec(error.stack ?? '') ?? [];
  return `${error.message} (${where})`;
}

/** The same for files that may stand on no disk; `here` is where problems say they are. */
export async function drawFiles(
  slug: string,
  files: ReadonlyMap<string, Uint8Array>,
  here: string,
  catalog: SceneCatalog,
  known?: Map<string, string>,
): Promise<Drawn> {
  const scripts = checkScripts(files, catalog);
  const script = scripts.original;
  const checked = await compileChecked(script, files, catalog);
  const editions = await compileEditions(scripts.editions, files, catalog);
  const print = (problems: readonly Problem[]) =>
    printProblems(problems.map((problem) => ({ ...problem, file: `${here}/${problem.file}` })));
  const said = ({ problems }: Checked<unknown>, wanted: 'error' | 'warning') =>
    print(problems.filter(({ severity }) => severity === wanted));
  const layout = () =>
    checked.ok && script.ok ? print(checkLayout(checked.value, script.value, files)) : [];
  const faults = said(checked, 'error');
  const ofEditions = editions.flatMap((edition) => said(edition.checked, 'error'));
  const translationFaults = [...new Set([...(checked.ok ? faults : []), ...ofEditions])];
  const base = {
    files: [],
    missing: checked.ok ? print(checkStopImages(checked.value, files, here)) : [],
    warnings: said(checked, 'warning'),
    unwritten: print(checked.problems.filter(({ code }) => code === 'unwritten')),
    layout,
    opened: { original: checked, editions },
    translationFaults,
    languages: editions.flatMap((edition) => (edition.checked.ok ? [edition.lang] : [])),
  };
  if (!checked.ok) return { ...base, faults };
  try {
    const written = await publishStory(slug, checked.value, editions, files, known);
    return { ...base, files: written, faults: [] };
  } catch (error) {
    // A full disk is no fault of the story: what would be left out now was good before.
    if (error instanceof Error && 'syscall' in error) throw error;
    // A scene kind that throws takes its own story down, not the others.
    return { ...base, faults: [`a scene could not be drawn: ${reasonOf(error)}`] };
  }
}
