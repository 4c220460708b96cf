/** The outline of a text as a story script: steps with their cards and pictures, and all that stands round them. */
import { basicsOf } from './basics.ts';
import { nameOf, readBlocks, type Block, type Blocks } from './blocks.ts';
import { cardsOf, pagesOf } from './cards.ts';
import type { About } from './front-matter.ts';
import type { Beside, Imported, Left } from './imported.ts';
import { plainly } from './marks.ts';
import { ownId } from './names.ts';
import { outlineOf, type OutlineStep } from './outline.ts';
import { StepReader, type Change } from './read-step.ts';
import { Shared } from './shared.ts';
import { newId } from '../edit/ids.ts';
import type { Json, JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';

/** What stands on stage, and what it shows. */
interface Stage {
  readonly cast: Readonly<Record<string, JsonObject>>;
  readonly alt: string;
}
const EMPTY: Stage = { cast: {}, alt: '' };

/** A step's changes as builds: a picture stays until another comes. */
function buildsOf(
  changes: readonly Change[],
  before: Stage,
): { builds: readonly JsonObject[]; stage: Stage } {
  let stage = before;
  const builds = changes.flatMap(({ blocks, notes, shown }, i): readonly JsonObject[] => {
    if (shown) stage = { cast: { [shown.scene]: shown.state }, alt: shown.alt };
    const { cast, alt } = stage;
    const isOn = Object.keys(cast).length > 0;
    const cards = isOn ? cardsOf(blocks) : pagesOf(blocks);
    const [first, ...more] = cards.map((text) => ({ text: text as Json }));
    const build = {
      ...first,
      ...((shown || i === 0) && isOn && { stage: cast, alt }),
      ...(notes.length > 0 && { notes: notes.join('\n\n') }),
    };
    // It stays as it is.
    stage = { cast: Object.fromEntries(Object.keys(cast).map((scene) => [scene, {}])), alt };
    return i === 0 || Object.keys(build).length > 0 ? [build, ...more] : more;
  });
  return { builds, stage };
}

/** One step of the script; more where it has more changes than one step may have. */
function stepsFrom(
  id: string,
  title: string,
  changes: readonly Change[],
  before: Stage,
  ownId: (name: string) => string,
) {
  const { builds, stage } = buildsOf(changes, before);
  const [most, staged] = [LIMITS.builds + 1, Object.keys(stage.cast).length > 0];
  const count = Math.max(1, Math.ceil(builds.length / most));
  const steps = Array.from({ length: count }, (_, n): JsonObject => {
    const [first = {}, ...more] = builds.slice(n * most, (n + 1) * most);
    const again = n > 0 && staged && { stage: stage.cast, alt: stage.alt };
    const isPage = !again && [first, ...more].every((build) => build['stage'] === undefined);
    return {
      id: n === 0 ? id : ownId(id),
      title,
      ...(isPage && { layout: 'page' }),
      ...again,
      ...first,
      ...(more.length > 0 && { builds: more }),
    };
  });
  const ask = changes.find((change) => change.ask)?.ask;
  return {
    steps: steps.map((step, n) => (ask && n === count - 1 ? { ...step, ask } : step)),
    stage,
  };
}

/** What `blocks` hold of a step that is beyond limits, and of targets that nobody names. */
const textOf = (block: Block): string => {
  if (block.type === 'list') return block.items.map(({ text }) => text).join('\n');
  if (block.type === 'quote') return block.paragraphs.join('\n');
  if (block.type === 'table') return block.rows.map((row) => row.join(' | ')).join('\n');
  if (block.type === 'term') return `${block.term}: ${block.text}`;
  return block.type === 'rule' ? '' : block.text;
};

/** Makes the files of a story of a Markdown text. `about` is what it says of itself elsewhere. */
export function compose(
  text: string,
  about: About,
  found: readonly Left[],
  beside: Beside,
): Imported {
  const read: Blocks = readBlocks(text);
  const name = beside.name ?? '';
  const outline = outlineOf(read.blocks, about.title, about.title ?? name);
  const basics = basicsOf(outline, about, text, name);
  const shared = new Shared(read, basics, beside, found);
  const chapterIds = new Set<string>();
  const chapters = basics.chapters.map(({ title, line, steps }) => {
    let stage = EMPTY;
    const words = shared.title(title, line) || '…';
    return {
      id: ownId(words, chapterIds, 'chapter'),
      title: words,
      steps: steps.flatMap((step: OutlineStep) => {
        const reader = new StepReader(shared, step);
        const made = stepsFrom(shared.stepId(step), reader.title, reader.changes(), stage, (id) =>
          ownId(id, shared.stepIds),
        );
        ({ stage } = made);
        return made.steps;
      }),
    };
  });
  for (const block of outline.beyond)
    shared.leave(block.line, textOf(block), `a story has at most ${LIMITS.allSteps} steps`);
  for (const [label, { raw, line }] of read.targets)
    if (!shared.used.has(nameOf(label))) shared.leave(line, raw, 'a link that nothing names');
  for (const [label, { text: words, line }] of read.footnotes)
    if (!shared.used.has(`^${label}`))
      shared.leave(line, `[^${label}]: ${words}`, 'a footnote that nothing names');
  const { title, subtitle, summary, lang, authors, license, published, theme } = shared.about;
  const line = (words: string | undefined) =>
    words === undefined ? undefined : plainly(words, 'line').slice(0, LIMITS.line);
  const maps = {
    units: shared.units,
    sources: shared.sources.all,
    data: shared.data,
    glossary: shared.glossary,
    facts: shared.facts,
    scenes: shared.pictures.scenes,
  };
  const story = {
    schemaVersion: 1,
    id: newId(title, [], 'story'),
    title: line(title),
    ...(subtitle !== undefined && { subtitle: line(subtitle) }),
    summary: line(summary ?? subtitle) ?? shared.firstSentence(chapters) ?? line(title),
    lang,
    authors,
    ...(license !== undefined && { license }),
    ...(published !== undefined && { published }),
    ...(theme !== undefined && { theme }),
    ...Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0)),
    chapters,
  };
  const steps = chapters.flatMap((chapter) => chapter.steps);
  return {
    files: new Map([
      ['story.json', `${JSON.stringify(story, null, 2)}\n`],
      ...shared.pictures.files,
    ]),
    taken: {
      ...shared.taken,
      chapters: chapters.length,
      steps: steps.length,
      changes: steps.reduce(
        (sum, step) => sum + ((step['builds'] as readonly Json[] | undefined)?.length ?? 0),
        0,
      ),
      pictures: Object.keys(shared.pictures.scenes).length,
      tables: Object.keys(shared.data).length,
      sources: Object.keys(shared.sources.all).length,
      terms: Object.keys(shared.glossary).length,
    },
    left: [...shared.left].sort((a, b) => a.line - b.line),
    missing: shared.pictures.missing,
  };
}
