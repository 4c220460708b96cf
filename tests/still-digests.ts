/** A digest of every still: of each story of the library and of each kind's example, as one text. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleFiles, exampleSlug } from '../components/gallery/kind-script.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { stillFiles } from '../components/stage/stills.tsx';
import { catalog } from '../components/themes/catalog.ts';
import { readStory, storiesIn } from '../story/disk/stories.ts';
import { openStory } from '../story/load.ts';
import { printProblems } from '../story/script/report.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { timelineOf } from '../story/readings/timeline.ts';

/** Name of a still -> a short hash of its bytes. */
export type Digests = ReadonlyMap<string, string>;

/**
 * The engine that draws stills: their bytes depend on its arithmetic (sines, powers) and on nothing else.
 * Stills contain no words and no dates, so the data of Intl has no influence.
 */
export const engine = `V8 ${process.versions.v8.split('.').slice(0, 2).join('.')} ${process.arch}`;

const LIBRARY = fileURLToPath(new URL('../story/library', import.meta.url));
const short = (svg: string) => createHash('sha256').update(svg).digest('hex').slice(0, 12);

async function ofFiles(
  slug: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<[string, string][]> {
  const loaded = await openStory(files, catalog);
  if (!loaded.ok) throw new Error(`${slug}: ${printProblems(loaded.problems).join('\n')}`);
  // Without `weigh`, because the detail of a picture would depend on gzip and so on the version of zlib.
  const timeline = {
    ...timelineOf(audienceOf(loaded.value)),
    file: (name: string) => files.get(name),
  };
  return stillFiles(timeline).map(({ name, svg }) => [`${slug}/${name}`, short(svg)]);
}

/** Draws every still; about ten seconds. */
export async function drawDigests(): Promise<Digests> {
  const all: [string, string][] = [];
  for (const folder of await storiesIn(LIBRARY))
    all.push(...(await ofFiles(basename(folder), await readStory(folder))));
  for (const [kind, example] of EXAMPLES)
    all.push(...(await ofFiles(exampleSlug(kind), exampleFiles(example, 'wins'))));
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Kept {
  /** Engines on which exactly these digests were measured. */
  readonly engines: readonly string[];
  readonly digests: Digests;
}

const HEAD = [
  '# A digest of every still, in colour and for forced colours (.hc). Two machines draw the same bytes.',
  '# To write them anew: UPDATE=1 npx vitest run tests/still-digests',
];
const ENGINES = '# Measured on: ';

export function writeDigests({ engines, digests }: Kept): string {
  const lines = [...digests].map(([name, hash]) => `${name} ${hash}`);
  return `${[...HEAD, ENGINES + engines.join(', '), ...lines].join('\n')}\n`;
}

export function readDigests(text: string): Kept {
  const lines = text.split('\n').filter((line) => line !== '');
  const engines = lines.find((line) => line.startsWith(ENGINES))?.slice(ENGINES.length) ?? '';
  const pairs = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(' ') as [string, string]);
  return { engines: engines.split(', ').filter(Boolean), digests: new Map(pairs) };
}

const SOME = 12;
const listed = (names: readonly string[]) =>
  names.length > SOME ? `${names.slice(0, SOME).join(', ')}, ...` : names.join(', ');

/** One sentence with the differences and what to do; undefined if there are none. */
export function difference(saved: Kept, now: Digests, here = engine): string | undefined {
  const names = [...now.keys()];
  const changed = names.filter(
    (name) => saved.digests.has(name) && saved.digests.get(name) !== now.get(name),
  );
  const added = names.filter((name) => !saved.digests.has(name));
  const gone = [...saved.digests.keys()].filter((name) => !now.has(name));
  const messages = [
    ...(changed.length > 0
      ? [`${changed.length} of ${now.size} stills differ: ${listed(changed)}`]
      : []),
    ...(added.length > 0 ? [`${added.length} are new: ${listed(added)}`] : []),
    ...(gone.length > 0 ? [`${gone.length} are gone: ${listed(gone)}`] : []),
  ];
  if (messages.length === 0) return undefined;
  const strange =
    changed.length > 0 && !saved.engines.includes(here)
      ? ` BEWARE: these digests were measured on ${saved.engines.join(', ')}; this is ${here}, whose arithmetic may differ where no drawing did. Run it on one of those before you believe it.`
      : '';
  return `${messages.join('; ')}.${strange} Look at them (npm run look -- <story>, or /scenes/); if they are as meant, UPDATE=1 npx vitest run tests/still-digests writes them down.`;
}
