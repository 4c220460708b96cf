/** One story's files and manifest, or why it can't be shown. */
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { stillFiles } from '../../components/stage/stills.tsx';
import { writeManifest } from '../disk/manifest.ts';
import { readStory } from '../disk/stories.ts';
import { loadStory } from '../load.ts';
import { audienceOf } from '../readings/audience.ts';
import { timelineOf } from '../readings/timeline.ts';
import type { SceneCatalog } from '../scene.ts';
import { printProblems } from '../script/print.ts';
import type { Story } from '../story.ts';
import { csvOf } from './csv.ts';
import { hanFont, hanStyle } from './han-font.ts';
import { hashedName, publish } from './published.ts';

export interface Drawn {
  /** Addresses of everything written. */
  readonly files: readonly string[];
  /** Sentences; not empty when the story can't be shown. */
  readonly faults: readonly string[];
}

/** Pictures, sound and film; words and tables are read by the compiler and need no address. */
const isAsset = (file: string) =>
  /\.(png|jpe?g|webp|avif|svg|mp3|m4a|ogg|mp4|webm|vtt|glb)$/i.test(file);

async function publishFont(slug: string, story: Story): Promise<readonly string[]> {
  const slices = await hanFont(JSON.stringify(story));
  if (slices.length === 0) return [];
  const home = `stories/${slug}`;
  const files: string[] = [];
  const named: { characters: readonly string[]; url: string }[] = [];
  for (const { bytes, characters } of slices) {
    const name = hashedName('han.woff2', bytes);
    files.push(await publish(`${home}/${name}`, bytes));
    named.push({ characters, url: name });
  }
  const style = hanStyle(named);
  return [await publish(`${home}/${hashedName('han.css', style)}`, style), ...files];
}

/** `known` keeps stills from one drawing of a story to the next; see stillFiles. */
export async function drawStory(
  slug: string,
  folder: string,
  catalog: SceneCatalog,
  known?: Map<string, string>,
): Promise<Drawn> {
  const files = await readStory(folder);
  const loaded = loadStory(files, catalog);
  if (!loaded.ok) {
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    const relative = path.relative('', folder);
    const here = (relative.startsWith('..') ? folder : relative).split(path.sep).join('/');
    const placed = errors.map((problem) => ({ ...problem, file: `${here}/${problem.file}` }));
    return { files: [], faults: printProblems(placed) };
  }
  const story = audienceOf(loaded.value);
  const written: string[] = [];
  try {
    const timeline = timelineOf(story);
    const text = JSON.stringify(timeline);
    const timelineUrl = await publish(`stories/${slug}/${hashedName('timeline.json', text)}`, text);
    written.push(timelineUrl);
    const stills: Record<string, string> = {};
    // One hash for all: a hundred different ones were a hundredth of the page that names them.
    const drawn = stillFiles(timeline, known, (svg) => gzipSync(svg).length);
    const whole = drawn.map(({ svg }) => svg).join('');
    for (const { name, svg } of drawn) {
      const url = await publish(`stills/${slug}/${hashedName(`${name}.svg`, whole)}`, svg);
      stills[name] = url;
      written.push(url);
    }
    const tables: Record<string, string> = {};
    for (const { id, figure } of story.steps) {
      if (!figure?.table) continue;
      const csv = csvOf(figure.table);
      const url = await publish(`stories/${slug}/${hashedName(`${id}.csv`, csv)}`, csv);
      tables[id] = url;
      written.push(url);
    }
    const [fonts, ...slices] = await publishFont(slug, story);
    if (fonts) written.push(fonts, ...slices);
    for (const [name, bytes] of files)
      if (isAsset(name)) written.push(await publish(`stories/${slug}/${name}`, bytes));
    await writeManifest(slug, { timeline: timelineUrl, stills, tables, ...(fonts && { fonts }) });
    return { files: written, faults: [] };
  } catch (error) {
    // A scene kind that throws takes its own story down, not the others.
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { files: [], faults: [`a scene could not be drawn: ${reason}`] };
  }
}
