/** What every part of the prose is handed: the story, the interface's words, and its addresses. */
import type { Inline, Line, Source, Step, Story, Text } from '../../story/story.ts';
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
  /** Address of the article, empty on its own page; and of the page with its tables, likewise. */
  readonly article: string;
  readonly tables: string;
}
export interface Cite {
  readonly slip: string;
  readonly source: Source;
  readonly at?: string;
}

/** Collects once what rendering looks up many times. Figures' notes stand on the page of tables alone. */
export function proseOf(story: Story, at: { article: string; tables: string }): Prose {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  return {
    story,
    t: translate(story.lang),
    sources,
    steps: new Map(story.steps.map((step) => [step.id, step])),
    cites: citesOf(story, sources),
    facts: [...new Set(factsIn(everyInline(story, at.tables === '')))],
    ...at,
  };
}

/** The sources of this page's words; those of pictures alone stand with the tables. */
export function sourcesOf(prose: Prose): readonly Source[] {
  const { story, facts, cites, tables } = prose;
  if (tables === '') return story.sources;
  const used = new Set([...cites.values()].map(({ source }) => source.id));
  for (const id of facts) for (const source of story.facts[id]?.sources ?? []) used.add(source.id);
  return story.sources.filter(({ id }) => used.has(id));
}

/** Short, since hundreds of marks and slips carry it. */
export const factSlip = (prose: Prose, id: string) => `fact-${prose.facts.indexOf(id) + 1}`;

function* factsIn(inlines: Iterable<Inline>): Generator<string> {
  for (const inline of inlines) if (inline.type === 'fact') yield inline.fact;
}

export const citeKey = (source: string, at?: string) => (at ? `${source}|${at}` : source);

function citesOf(story: Story, sources: ReadonlyMap<string, Source>): Map<string, Cite> {
  const cites = new Map<string, Cite>();
  const uses = new Map<string, number>();
  for (const inline of everyInline(story)) {
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

/** Walks every word of the story that a reader may meet, speaker notes excepted. */
export function* everyInline(story: Story, notes = true): Generator<Inline> {
  for (const line of linesOf(story, notes)) yield* walk(line);
}
function* walk(line: Line): Generator<Inline> {
  for (const inline of line) {
    yield inline;
    if ('children' in inline) yield* walk(inline.children);
  }
}
function* linesOf(story: Story, notes: boolean): Generator<Line> {
  yield story.title;
  if (story.subtitle) yield story.subtitle;
  yield story.summary;
  for (const chapter of story.chapters) {
    yield* some([chapter.title, chapter.kicker, chapter.summary]);
  }
  for (const step of story.steps) {
    yield* some([step.title, step.figure?.title, step.figure?.rule]);
    if (notes) yield* some([step.figure?.note]);
    for (const build of step.builds) yield* linesIn(build.text);
    for (const view of step.views) {
      yield view.title;
      yield* linesIn(view.text);
    }
    if (step.ask) yield* linesOfAsk(step.ask);
  }
  for (const fact of Object.values(story.facts)) {
    yield* some([fact.claim, fact.of]);
    yield* linesIn(fact.note ?? []);
  }
  for (const source of story.sources) yield* some([source.note]);
  for (const term of Object.values(story.terms)) yield* linesIn(term.definition);
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
