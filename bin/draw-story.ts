/** One story's files and manifest, or why it can't be shown. */
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { checkLayout } from '../components/layout-check/check-layout.ts';
import { slidesOf } from '../components/presenter/slides-of.ts';
import { pictureFile } from '../components/stage/stop-picture.ts';
import { stillFiles } from '../components/stage/stills.tsx';
import { askText } from '../components/step/ask-text.ts';
import { proseOf } from '../components/step/context.ts';
import type { AskFile } from '../components/step/asking.tsx';
import { wordsOf } from '../components/ui/messages.ts';
import { writeManifest } from '../story/disk/manifest.ts';
import { readStory } from '../story/disk/stories.ts';
import { fileAddress } from '../story/file-address.ts';
import { compileChecked } from '../story/load.ts';
import { askPlans } from '../story/readings/ask-plans.ts';
import { askedAt } from '../story/readings/asked-at.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { webVtt } from '../story/timeline/captions.ts';
import { tourOf, type Recordings } from '../story/readings/narration.ts';
import { stopSheets } from '../story/readings/stop-sheets.ts';
import { recordingsOf } from '../story/readings/recordings.ts';
import { timelineOf } from '../story/readings/timeline.ts';
import type { Checked, Problem } from '../story/problem.ts';
import type { SceneCatalog } from '../story/scene.ts';
import { checkScript } from '../story/script/check.ts';
import { printProblems } from '../story/script/report.ts';
import type { Story } from '../story/story.ts';
import { csvOf } from './csv.ts';
import { hanFont, hanStyle } from './han-font.ts';
import { withoutPlace } from './place-data.ts';
import { extentOf } from './still-extent.ts';
import { hashedName, publish, shortHash, withHash } from './published.ts';

export interface Drawn {
  /** Addresses of everything written. */
  readonly files: readonly string[];
  /** Sentences; not empty when the story can't be shown. */
  readonly faults: readonly string[];
  /** Sentences about its translations, which keep nobody from reading it. */
  readonly translationFaults: readonly string[];
  /** Sentences about what keeps nobody from reading it and might be better. */
  readonly warnings: readonly string[];
  /** The same about how its pictures stand in windows: looked at when asked for, since that takes its time. */
  readonly layout: () => readonly string[];
  /** The story with its notes, and what its script was told. */
  readonly checked: Checked<Story>;
}

/** Pictures, sound and film; words and tables are read by the compiler and need no address. */
const isAsset = (file: string) =>
  /\.(png|jpe?g|webp|avif|svg|mp3|m4a|ogg|opus|wav|mp4|webm|vtt|glb)$/i.test(file);

/** Writes files of a story, and knows all that were written. */
function publisherOf(slug: string) {
  const written: string[] = [];
  const put = async (address: string, content: string | Uint8Array) => {
    const url = await publish(address, content);
    written.push(url);
    return url;
  };
  return {
    written,
    put,
    /** Under a name that changes with the content. */
    hashed: (name: string, content: string | Uint8Array) =>
      put(`stories/${slug}/${hashedName(name, content)}`, content),
  };
}
type Publisher = ReturnType<typeof publisherOf>;

/** The style sheet of its Chinese glyphs; undefined where it has none. */
async function publishFont(story: Story, { hashed }: Publisher): Promise<string | undefined> {
  const slices = await hanFont(JSON.stringify(story));
  if (slices.length === 0) return undefined;
  const named: { characters: readonly string[]; url: string }[] = [];
  for (const { bytes, characters } of slices)
    named.push({ characters, url: path.basename(await hashed('han.woff2', bytes)) });
  return hashed('han.css', hanStyle(named));
}

/** Its questions, what answering them takes, and the words that cards say: apart from the timeline, which has no answers. */
function publishAsks(story: Story, { hashed }: Publisher): Promise<string> | undefined {
  const plans = askPlans(story);
  if (!plans) return undefined;
  const prose = proseOf(story, 'article', '');
  const texts = Object.fromEntries(
    story.steps.flatMap(({ id, ask }) =>
      ask && plans[id] ? [[id, askText(prose, ask, 'article')]] : [],
    ),
  );
  const file: AskFile = { words: wordsOf(story.lang).asks, plans, texts };
  return hashed('asks.json', JSON.stringify(file));
}

/** The tour's captions as a file, and where its recordings are served. */
async function publishTour(
  slug: string,
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  { hashed }: Publisher,
) {
  const found = recordingsOf(story, files);
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

/** Everything that pages show of a story beside their HTML, and its manifest. */
async function publishStory(
  slug: string,
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  known: Map<string, string> | undefined,
): Promise<readonly string[]> {
  const publisher = publisherOf(slug);
  const { put, hashed } = publisher;
  const timeline = timelineOf(story);
  // One hash for all: a hundred different ones were a hundredth of the page that names them.
  const drawn = stillFiles(
    { ...timeline, file: (name) => files.get(name) },
    known,
    (svg) => gzipSync(svg).length,
    new Map(story.steps.map((step) => [step.id, { printed: step.print, asked: askedAt(step) }])),
  );
  const together = shortHash(drawn.map(({ svg }) => svg).join(''));
  const stills: Record<string, string> = {};
  for (const { name, svg } of drawn)
    stills[name] = await put(`stills/${slug}/${withHash(`${name}.svg`, together)}`, svg);
  const extents = Object.fromEntries(
    drawn.flatMap(({ name, svg }) => {
      const extent = name.endsWith('.paper') && extentOf(svg);
      return extent ? [[name, extent]] : [];
    }),
  );
  const tables: Record<string, string> = {};
  for (const { id, figure } of story.steps)
    if (figure?.table) tables[id] = await hashed(`${id}.csv`, csvOf(figure.table));
  for (const [name, bytes] of files)
    if (isAsset(name)) await put(`stories/${slug}/${name}`, withoutPlace(name, bytes));
  const asks = await publishAsks(story, publisher);
  const pictures = await hashed(
    'pictures.json',
    JSON.stringify(pictureFile({ ...story, id: slug }, stopSheets(story), stills)),
  );
  const fonts = await publishFont(story, publisher);
  await writeManifest(slug, {
    timeline: await hashed(
      'timeline.json',
      JSON.stringify({ ...timeline, pictures: path.basename(pictures) }),
    ),
    steps: await hashed('steps.json', JSON.stringify(slidesOf({ ...story, id: slug }, { stills }))),
    stills,
    extents,
    tables,
    ...(await publishTour(slug, story, files, publisher)),
    ...(asks !== undefined && { asks }),
    ...(fonts !== undefined && { fonts }),
  });
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
  const script = checkScript(files, catalog);
  const checked = await compileChecked(script, files, catalog);
  const print = (problems: readonly Problem[]) =>
    printProblems(problems.map((problem) => ({ ...problem, file: `${here}/${problem.file}` })));
  const said = (wanted: 'error' | 'warning') =>
    print(checked.problems.filter(({ severity }) => severity === wanted));
  const layout = () =>
    checked.ok && script.ok ? print(checkLayout(checked.value, script.value, files)) : [];
  const sentences = said('error');
  const base = { files: [], warnings: said('warning'), layout, checked };
  if (!checked.ok) return { ...base, faults: sentences, translationFaults: [] };
  try {
    const written = await publishStory(slug, audienceOf(checked.value), files, known);
    return { ...base, files: written, faults: [], translationFaults: sentences };
  } catch (error) {
    // A full disk is no fault of the story: what would be left out now was good before.
    if (error instanceof Error && 'syscall' in error) throw error;
    // A scene kind that throws takes its own story down, not the others.
    const faults = [`a scene could not be drawn: ${reasonOf(error)}`];
    return { ...base, faults, translationFaults: sentences };
  }
}
