/** What every part of the prose is handed: the story, the interface's words, and its addresses. */
import type { ReactNode } from 'react';
import type { Ask, Inline, Line, Source, Step, Story, Text } from '../../story/story.ts';
import { translate, type Translate } from '../ui/messages.ts';

export interface Prose {
  readonly story: Story;
  readonly t: Translate;
  readonly sources: ReadonlyMap<string, Source>;
  readonly steps: ReadonlyMap<string, Step>;
  /** `source|place` -> the slip that a citation opens. */
  readonly cites: ReadonlyMap<string, Cite>;
  /** The facts that this page's marks open, in order of use; their slips are numbered by it. */
  readonly facts: readonly string[];
  /** Addresses of the story's pages, each empty on the page itself. */
  readonly article: string;
  readonly tables: string;
  readonly list: string;
  /** On paper nothing opens: marks are numbers that lead to the notes at the end. */
  readonly paper: boolean;
  /** Whether the presenter and the teacher's edition stand on this site, and may be led to. */
  readonly desk?: boolean | undefined;
  /** How a question is shown; by itself as a lone reader's card. */
  readonly askOf?: ((prose: Prose, ask: Ask, step: string) => ReactNode) | undefined;
}
/** A story's pages: the article, its tables, its list of sources, and the handout, which holds all it names. */
export type Page = 'article' | 'tables' | 'list' | 'paper';
export interface Cite {
  readonly slip: string;
  readonly source: Source;
  readonly at?: string;
}

/** Collects once what rendering looks up many times, for one of the story's pages. */
export function proseOf(story: Story, page: Page, basePath: string): Prose {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const home = `${basePath}/s/${story.id}/`;
  const at = (other: Page, address: string) => (other === page ? '' : address);
  return {
    story,
    t: translate(story.lang),
    sources,
    steps: new Map(story.steps.map((step) => [step.id, step])),
    cites: citesOf(story, sources, page),
    facts: [...new Set(factsIn(everyInline(story, page)))],
    article: at('article', home),
    tables: at('tables', `${home}data/`),
    list: page === 'paper' ? '' : at('list', `${home}sources/`),
    paper: page === 'paper',
  };
}

/** Where a source stands in the list of sources. */
export const sourceAddress = (prose: Prose, source: Source) => `${prose.list}#s${source.number}`;

/** Short, since hundreds of marks and slips carry it. */
export const factSlip = (prose: Prose, id: string) => `fact-${prose.facts.indexOf(id) + 1}`;

function* factsIn(inlines: Iterable<Inline>): Generator<string> {
  for (const inline of inlines) if (inline.type === 'fact') yield inline.fact;
}

export const citeKey = (source: string, at?: string) => (at ? `${source}|${at}` : source);

function citesOf(
  story: Story,
  sources: ReadonlyMap<string, Source>,
  page: Page,
): Map<string, Cite> {
  const cites = new Map<string, Cite>();
  const uses = new Map<string, number>();
  for (const inline of everyInline(story, page)) {
    if (inline.type !== 'cite') continue;
    const source = sources.get(inline.source);
    const key = citeKey(inline.source, inline.at);
    if (!source || cites.has(key)) continue;
    const use = (uses.get(source.id) ?? 0) + 1;
    uses.set(source.id, use);
    const slip = use === 1 ? `cite-${source.id}` : `cite-${source.id}-${use}`;
    cites.set(key, inline.at ? { slip, source, at: inline.at } : { slip, source });
  }
  return cites;
}

/** Walks every word of the story that a page may show, speaker notes excepted. */
function* everyInline(story: Story, page: Page): Generator<Inline> {
  if (page !== 'list') for (const line of linesOf(story)) yield* walk(line);
  for (const line of evidenceOf(story, page)) yield* walk(line);
}
function* walk(line: Line): Generator<Inline> {
  for (const inline of line) {
    yield inline;
    if ('children' in inline) yield* walk(inline.children);
  }
}
function* linesOf(story: Story): Generator<Line> {
  yield story.title;
  if (story.subtitle) yield story.subtitle;
  yield story.summary;
  for (const chapter of story.chapters) {
    yield* some([chapter.title, chapter.kicker, chapter.summary]);
  }
  for (const step of story.steps) {
    yield* some([step.title, step.figure?.title, step.figure?.rule]);
    for (const build of step.builds) yield* linesIn(build.text);
    for (const view of step.views) {
      yield view.title;
      yield* linesIn(view.text);
    }
    if (step.ask) yield* linesOfAsk(step.ask);
  }
  for (const term of Object.values(story.terms)) yield* linesIn(term.definition);
}
/** What slips say, and what only the pages beside the article do. */
function* evidenceOf(story: Story, page: Page): Generator<Line> {
  if (page === 'tables') for (const { figure } of story.steps) yield* some([figure?.note]);
  for (const fact of Object.values(story.facts)) {
    yield* some([fact.claim, fact.of]);
    yield* linesIn(fact.note ?? []);
  }
  if (page !== 'article') for (const source of story.sources) yield* some([source.note]);
}
function* linesOfAsk(ask: NonNullable<Step['ask']>): Generator<Line> {
  yield ask.question;
  if (ask.kind === 'discuss') yield* ask.prompts;
  if ('options' in ask) {
    for (const option of ask.options) {
      yield option.text;
      if ('why' in option && option.why) yield option.why;
    }
  }
  if ('explain' in ask && ask.explain) yield* linesIn(ask.explain);
}
/** The lines of a text, in order. */
export function* linesIn(text: Text): Generator<Line> {
  for (const block of text) {
    if (block.type === 'paragraph') yield block.children;
    else if (block.type === 'list') yield* block.items;
    else {
      yield* block.paragraphs;
      if (block.attribution) yield block.attribution;
    }
  }
}
const some = (lines: readonly (Line | undefined)[]) =>
  lines.filter((line): line is Line => line !== undefined);

/** `#chapter/step`, the address of a step. */
export const addressOf = (step: Step) => `${step.chapter}/${step.id}`;
