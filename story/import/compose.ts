/**
 * Builds a story script from the outline of a text: steps with their cards and pictures, and the fields of
 * the story.
 */
import { readBlocks, type Block } from './blocks.ts';
import { cardsOf, pagesOf } from './cards.ts';
import { readDate } from './dates.ts';
import { tell, type About } from './front-matter.ts';
import {
  isSeen,
  MOST_LETTERS,
  MOST_LINES,
  SCHEMA,
  type Beside,
  type ImportResult,
  type Left,
} from './imported.ts';
import { plainly, wordsOf } from './marks.ts';
import { uniqueId } from './names.ts';
import { outlineOf, type OutlineStep } from './outline.ts';
import { StepReader, type Change } from './read-step.ts';
import { Shared } from './shared.ts';
import { newId } from '../edit/ids.ts';
import type { Json, JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';

/** Fields that every story must have. */
export type Basics = About & Required<Pick<About, 'title' | 'lang'>>;
/** The scenes on stage, and the alternative text of the picture. */
interface Stage {
  readonly cast: Readonly<Record<string, JsonObject>>;
  readonly alt: string;
}

/** A step's changes as builds: a picture stays until another one replaces it. */
function buildsOf(changes: readonly Change[], before: Stage) {
  let stage = before;
  const builds = changes.flatMap(({ blocks, notes, picture }, i): readonly JsonObject[] => {
    if (picture) stage = { cast: { [picture.scene]: picture.state }, alt: picture.alt };
    const { cast, alt } = stage;
    const isOn = alt !== '';
    const [first, ...more] = (isOn ? cardsOf(blocks) : pagesOf(blocks)).map((text) => ({ text }));
    const build = {
      ...first,
      ...((picture || i === 0) && isOn && { stage: cast, alt }),
      ...(notes.length > 0 && { notes: notes.join('\n\n') }),
    };
    // In the following builds the scenes stay unchanged.
    stage = { cast: Object.fromEntries(Object.keys(cast).map((scene) => [scene, {}])), alt };
    return i === 0 || Object.keys(build).length > 0 ? [build, ...more] : more;
  });
  return { builds, stage };
}

/** One step of the script, or several if it has more changes than a step may have. */
function stepsFrom(
  title: string,
  changes: readonly Change[],
  before: Stage,
  idOf: (n: number) => string,
): { readonly steps: readonly JsonObject[]; readonly stage: Stage } {
  const { builds, stage } = buildsOf(changes, before);
  const most = LIMITS.builds + 1;
  const count = Math.max(1, Math.ceil(builds.length / most));
  const ask = changes.find((change) => change.ask)?.ask;
  const steps = Array.from({ length: count }, (_, n): JsonObject => {
    const [first = {}, ...more] = builds.slice(n * most, (n + 1) * most);
    const again = n > 0 && stage.alt !== '' && { stage: stage.cast, alt: stage.alt };
    const isPage = !again && [first, ...more].every((build) => build['stage'] === undefined);
    return {
      id: idOf(n),
      title,
      ...(isPage && { layout: 'page' }),
      ...again,
      ...first,
      ...(more.length > 0 && { builds: more }),
      ...(ask && n === count - 1 && { ask }),
    };
  });
  return { steps, stage };
}

const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+(?=\p{Lu})(?!.{100}|.*[.!?]$)/u;
/** A date with words before it, alone or behind the author's name. */
const DATELINE =
  /^(?:(?:[Pp]ublished|[Uu]pdated|[Vv]eröffentlicht|[Ss]tand)(?:\s(?:on|am))?:?\s+)?(.{4,40})$/;
/** Lines above the first heading in which author and date are looked for: with a subtitle and a place. */
const TOP_LINES = 4;

/** Takes a line with the author, the date, or both. @returns whether all of it was taken */
function tellTop(about: About, text: string): boolean {
  const [first = '', ...more] = text.split(
    /\s*[|·•—–]\s*|,\s(?=\d{1,2}\W|\p{L}+ \d{1,2}, \d{4}$)/u,
  );
  const order = about.lang === undefined || /^en(?:-US)?$/.test(about.lang) ? 'mdy' : 'dmy';
  const dateOf = (line: string) => readDate(DATELINE.exec(line)?.[1] ?? '', order);
  const isByline = BYLINE.test(first);
  const date = dateOf(more.join(', ') || (isByline ? '' : text));
  if (isByline ? more.length > 0 && date === undefined : date === undefined || more.length > 0)
    return false;
  if (isByline && !tell(about, 'authors', first.replace(BYLINE, '').trim())) return false;
  return date === undefined || tell(about, 'published', date);
}

/** The maximum length of a subtitle, in characters. */
const MOST_SUBTITLE = 200;

/**
 * Removes the lines between the title and the first heading: the author's name, and a subtitle if it is a
 * single line.
 */
function withoutTitle(blocks: readonly Block[], about: About): readonly Block[] {
  const isTitled = blocks[0]?.type === 'heading' && blocks[0].depth === 1;
  const rest = isTitled ? blocks.slice(1) : [...blocks];
  const take = (at: number, tellIt: (text: string) => boolean) => {
    const block = rest[at];
    return block?.type === 'paragraph' && tellIt(block.text) && rest.splice(at, 1).length > 0;
  };
  const isTop = rest.findIndex(({ type }) => type !== 'paragraph');
  for (let at = 0, end = Math.min(TOP_LINES, isTop < 0 ? TOP_LINES : isTop); at < end;)
    if (take(at, (text) => tellTop(about, text))) end--;
    else at++;
  if ((isTitled || about.title !== undefined) && rest[1]?.type === 'heading')
    take(
      0,
      (text) =>
        text.length <= MOST_SUBTITLE &&
        !/[[\]<`]|https?:/.test(text) &&
        tell(about, 'subtitle', text),
    );
  return [...blocks.slice(0, isTitled ? 1 : 0), ...rest];
}

/** The first sentence of a story, for use in lists of stories. */
function summaryOf(steps: readonly JsonObject[]): string {
  const texts = steps.flatMap(({ text }) => (text === undefined ? [] : String(text).split('\n\n')));
  const words = wordsOf(texts.find((text) => !/^(?:[->*]|\d+\.) /.test(text)) ?? '');
  return /^.{20,280}?[.!?。！？](?=\s|$)/.exec(words)?.[0] ?? words.slice(0, 140);
}

/** Makes the files of a story from a Markdown text. `given` holds fields given elsewhere, such as front matter. */
export function compose(
  text: string,
  given: About,
  found: readonly Left[],
  beside: Beside,
): ImportResult {
  if (!isSeen(text))
    return { refused: 'There are no words here: paste a text, or drop a file that has some.' };
  if (text.length > MOST_LETTERS || text.trim().split('\n').length > MOST_LINES)
    return {
      refused:
        'The text is longer than 400,000 letters or 10,000 lines: make a story of a part of it.',
    };
  const read = readBlocks(text);
  const about: About = { ...given };
  const blocks = withoutTitle(read.blocks, about);
  const outline = outlineOf(blocks, about.title, beside.name);
  const { lang = 'en' } = about;
  const basics: Basics = { ...about, title: outline.title, lang };
  const shared = new Shared(read, basics, outline.chapters, beside, found);
  const chapterIds = new Set<string>();
  const chapters = outline.chapters.map((chapter) => {
    let stage: Stage = { cast: {}, alt: '' };
    const title = shared.title(chapter.title, chapter.line) || '…';
    const steps = chapter.steps.flatMap((step: OutlineStep) => {
      const id = shared.stepId(step);
      const reader = new StepReader(shared, step);
      const stepList = stepsFrom(reader.title, reader.changes(), stage, (n) =>
        n === 0 ? id : uniqueId(id, shared.stepIds),
      );
      ({ stage } = stepList);
      return stepList.steps;
    });
    return { id: uniqueId(title, chapterIds, 'chapter'), title, steps };
  });
  for (const { line, raw } of outline.beyond)
    shared.leave(line, raw, `a story has at most ${LIMITS.allSteps} steps`);
  for (const [name, { url, title, line }] of read.targets)
    if (!shared.used.has(name))
      shared.leave(line, `[${name}]: ${url} ${title}`.trim(), 'a link that nothing names');
  for (const [name, note] of read.footnotes)
    if (!shared.isNamed(name))
      shared.leave(note.line, `[^${name}]: ${note.text}`, 'a footnote that nothing names');
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const { title, subtitle, summary, authors, license, published, theme } = shared.about;
  const line = (words: string | undefined) =>
    words === undefined || words === '' ? undefined : plainly(words, 'line').slice(0, LIMITS.line);
  const maps = {
    units: shared.units,
    sources: shared.sources.all,
    data: shared.data,
    glossary: shared.glossary,
    facts: shared.facts,
    scenes: shared.pictures.scenes,
  };
  // Undefined fields are not written.
  const story = {
    $schema: SCHEMA,
    schemaVersion: 1,
    id: newId(title, [], 'story'),
    title: line(title),
    subtitle: line(subtitle),
    summary: line(summary ?? subtitle ?? summaryOf(steps)) ?? line(title),
    lang,
    authors,
    license,
    published,
    theme: theme ?? 'press',
    ...Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0)),
    chapters,
  };
  const changes = steps.flatMap(({ builds }) => (Array.isArray(builds) ? (builds as Json[]) : []));
  return {
    files: new Map([
      ['story.json', `${JSON.stringify(story, null, 2)}\n`],
      ...shared.pictures.files,
    ]),
    taken: {
      ...shared.taken,
      chapters: chapters.length,
      steps: steps.length,
      changes: changes.length,
      pictures: Object.keys(shared.pictures.scenes).length,
      tables: Object.keys(shared.data).length,
      sources: Object.keys(shared.sources.all).length,
      terms: Object.keys(shared.glossary).length,
    },
    left: [...shared.left].sort((a, b) => a.line - b.line),
    missing: shared.pictures.missing,
  };
}
