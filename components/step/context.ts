/**
 * What rendering looks up for one page of a story: the story, the interface's words, addresses, and
 * the footnotes that marks open.
 */
import { kindOf } from '../../story/asks/asks.ts';
import { punctuationOf, type Punctuation } from '../../story/locale.ts';
import type { Ask, Block, Inline, Source, Step, Story } from '../../story/story.ts';
import { translate, type Translate } from '../ui/messages.ts';

/** A story's pages: the article, its tables, its list of sources, and the handout, which has all of them. */
export type Page = 'article' | 'tables' | 'list' | 'paper';

interface Cite {
  /** Id of the footnote that it opens. */
  readonly footnote: string;
  readonly source: Source;
  readonly at?: string | undefined;
}
export interface Prose {
  readonly story: Story;
  readonly t: Translate;
  /** "By" and its authors; empty for a story without authors. */
  readonly by: string;
  /** Punctuation between words that a page joins. */
  readonly punctuation: Punctuation;
  readonly sources: ReadonlyMap<string, Source>;
  readonly steps: ReadonlyMap<string, Step>;
  /** By `citeKey`, in order of use. */
  readonly cites: ReadonlyMap<string, Cite>;
  /** The facts that this page's marks open, in order of use; their footnotes are numbered in this order. */
  readonly facts: readonly string[];
  /** Addresses of the story's pages, each empty on the page itself. */
  readonly article: string;
  readonly tables: string;
  readonly list: string;
  /** On paper nothing opens: marks are numbers that refer to the notes at the end. */
  readonly paper: boolean;
  /** Whether the presenter and the teacher's edition are on this site and may be linked to. */
  readonly desk?: boolean;
  /** Whether questions are answered by a class, in slots of its own, and not by a single reader. */
  readonly inClass?: boolean;
  /** Addresses for sharing the story, and of the library; absent where there is none, or no link leads there. */
  readonly share?: string | undefined;
  readonly library?: string | undefined;
}

export function proseOf(story: Story, page: Page, basePath: string): Prose {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const home = basePath + story.address;
  const at = (other: Page, address: string) => (other === page ? '' : address);
  const inlines = [...inlinesIn(wordsOn(story, page))];
  const facts = inlines.flatMap((inline) => (inline.type === 'fact' ? [inline.fact] : []));
  const t = translate(story.lang);
  const punctuation = punctuationOf(story.lang);
  const authors = story.authors.join(punctuation.list);
  return {
    story,
    t,
    by: authors && t('story.by', { authors }),
    punctuation,
    sources,
    steps: new Map(story.steps.map((step) => [step.id, step])),
    cites: citesOf(inlines, sources),
    facts: [...new Set(facts)],
    article: at('article', home),
    tables: at('tables', `${home}data/`),
    list: page === 'paper' ? '' : at('list', `${home}sources/`),
    paper: page === 'paper',
  };
}

/** `#chapter/step`, the address of a step. */
export const addressOf = (step: Step) => `${step.chapter}/${step.id}`;

/** Where a source stands in the list of sources. */
export const sourceAddress = (prose: Prose, source: Source) => `${prose.list}#s${source.number}`;

/** Short, because hundreds of marks and footnotes contain it. */
export const factFootnote = (prose: Prose, id: string) => `fact-${prose.facts.indexOf(id) + 1}`;

export const citeKey = (source: string, at?: string) => (at ? `${source}|${at}` : source);

/** A footnote for each combination of a source and a place in it. */
function citesOf(inlines: readonly Inline[], sources: Prose['sources']): Map<string, Cite> {
  const cites = new Map<string, Cite>();
  for (const inline of inlines) {
    const source = inline.type === 'cite' ? sources.get(inline.source) : undefined;
    if (inline.type !== 'cite' || !source) continue;
    const key = citeKey(source.id, inline.at);
    if (cites.has(key)) continue;
    const use = [...cites.values()].filter((cite) => cite.source === source).length + 1;
    const footnote = use === 1 ? `cite-${source.id}` : `cite-${source.id}-${use}`;
    cites.set(key, { footnote, source, at: inline.at });
  }
  return cites;
}

type Words = Inline | Block | undefined | readonly Words[];

/** Every inline in lines and texts, in order, including nested ones. */
export function* inlinesIn(words: Words): Generator<Inline> {
  if (words === undefined) return;
  if (isList(words)) {
    for (const part of words) yield* inlinesIn(part);
    return;
  }
  if (words.type === 'list') return yield* inlinesIn(words.items);
  if (words.type === 'quote') return yield* inlinesIn([words.paragraphs, words.attribution]);
  if (words.type !== 'paragraph') yield words;
  if ('children' in words) yield* inlinesIn(words.children);
}
const isList = (words: Words): words is readonly Words[] => Array.isArray(words);

/**
 * Every word that a page of the story may contain, except speaker notes: also footnotes, and what
 * only the pages beside the article contain.
 */
export function wordsOn(story: Story, page: Page): Words {
  const { title, subtitle, summary, chapters, steps, terms, facts, sources } = story;
  const listedSources = [
    [title, subtitle, summary],
    chapters.map((chapter) => [chapter.title, chapter.kicker, chapter.summary]),
    steps.map(({ title, figure, builds, views, ask }) => [
      [title, figure?.title, figure?.rule],
      builds.map(({ text }) => text),
      views.map((view) => [view.title, view.text]),
      ask && wordsOfAsk(ask),
    ]),
    Object.values(terms).map(({ definition }) => definition),
  ];
  return [
    page === 'list' ? undefined : listedSources,
    page === 'tables' ? steps.map(({ figure }) => figure?.note) : undefined,
    Object.values(facts).map(({ claim, of, note }) => [claim, of, note]),
    page === 'article' ? undefined : sources.map(({ note }) => note),
  ];
}

const wordsOfAsk = (ask: Ask): Words => [
  ask.question,
  kindOf(ask).lines(ask),
  kindOf(ask).reasons?.(ask),
  'explain' in ask ? ask.explain : undefined,
];
