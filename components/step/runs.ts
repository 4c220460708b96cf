/**
 * Text as printed: strings and elements as data. How a fact, a citation or a term looks is decided
 * here once, on the server; the result is sent as JSON and drawn by rich-text.tsx on every page.
 */
import { defined } from '../../story/defined.ts';
import type { Block, Inline, Line, Text } from '../../story/story.ts';
import { addressOf, citeKey, factFootnote, type Prose } from './context.ts';

export interface RunElement {
  readonly as: 'em' | 'strong' | 'span' | 'a' | 'button';
  readonly runs: Runs;
  readonly className?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly href?: string;
  readonly rel?: string;
  /** The popover that a button opens. */
  readonly panel?: string;
  readonly label?: string;
}
export type Runs = readonly (string | RunElement)[];

export type RunBlock =
  | { readonly type: 'paragraph'; readonly runs: Runs }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Runs[] }
  | { readonly type: 'quote'; readonly paragraphs: readonly Runs[]; readonly attribution?: Runs };
export type RunBlocks = readonly RunBlock[];

/**
 * `linked`: marks open footnotes, or refer to the notes at the end of a handout. `plain`: nothing
 * can be opened, as on a projector; source marks are removed without a gap and links are reduced to
 * their words.
 */
export type TextMode = 'linked' | 'plain';

/**
 * Source numbers stand after the punctuation that follows them, as in print: "one in two.12", not
 * "one in two12." So a mark takes over the leading punctuation of the text after it.
 */
const LEADING = /^[.,;:!?…。，；：！？)\]’”"'）]+/u;
const isMark = ({ type }: Inline): boolean => ['fact', 'cite', 'term', 'figure'].includes(type);

export function runsOf(prose: Prose, line: Line, mode: TextMode = 'linked'): Runs {
  const displayed = mode === 'plain' ? plainLine(prose, line) : line;
  return joined(
    displayed.flatMap((inline, i) => {
      const [before, after] = [displayed[i - 1], displayed[i + 1]];
      const tail = isMark(inline) && after?.type === 'text' ? LEADING.exec(after.text)?.[0] : '';
      if (inline.type !== 'text') return inlineRuns(prose, inline, tail ?? '');
      return [before && isMark(before) ? inline.text.replace(LEADING, '') : inline.text];
    }),
  );
}

export const blocksOf = (prose: Prose, text: Text, mode?: TextMode): RunBlocks =>
  text.map((block) => blockOf(block, (line) => runsOf(prose, line, mode)));

function blockOf(block: Block, print: (line: Line) => Runs): RunBlock {
  if (block.type === 'paragraph') return { type: 'paragraph', runs: print(block.children) };
  if (block.type === 'list')
    return { type: 'list', ordered: block.ordered, items: block.items.map(print) };
  return {
    type: 'quote',
    paragraphs: block.paragraphs.map(print),
    ...(block.attribution && { attribution: print(block.attribution) }),
  };
}

/** Joins neighbouring strings: React would write a comment between two of them. */
function joined(runs: Runs): Runs {
  const out: (string | RunElement)[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (typeof run === 'string' && typeof last === 'string') out[out.length - 1] = last + run;
    else if (run !== '') out.push(run);
  }
  return out;
}

const BEFORE = /^[\s.,;:!?)\]}’”]/;

/** The line as words alone: nothing to open, and no space left over from a source mark. */
function plainLine(prose: Prose, line: Line): Line {
  return line.flatMap((inline, i): Line => {
    switch (inline.type) {
      case 'cite':
        return [];
      case 'link':
        return plainLine(prose, inline.children);
      case 'emphasis':
      case 'strong':
        return [{ ...inline, children: plainLine(prose, inline.children) }];
      case 'figure':
        return [{ type: 'text', text: figureName(prose, inline.number) }];
      case 'fact':
      case 'term':
        return [{ type: 'text', text: inline.text }];
      case 'lang':
        return [inline];
      case 'text': {
        const rest = line.slice(i + 1);
        const next = rest.find(({ type }) => type !== 'cite');
        const closes = !next || (next.type === 'text' && BEFORE.test(next.text));
        const marked = rest[0]?.type === 'cite';
        return [marked && closes ? { ...inline, text: inline.text.trimEnd() } : inline];
      }
    }
  });
}

/** Keeps a word and its number on one line. */
const keep = (runs: Runs): RunElement => ({ as: 'span', className: 'keep', runs: joined(runs) });
const tailed = (run: string | RunElement, tail: string): Runs =>
  tail === '' ? [run] : [keep([run, tail])];

/** `tail`: the punctuation that a mark takes over. */
function inlineRuns(prose: Prose, inline: Exclude<Inline, { type: 'text' }>, tail: string): Runs {
  switch (inline.type) {
    case 'emphasis':
      return [{ as: 'em', runs: runsOf(prose, inline.children) }];
    case 'strong':
      return [{ as: 'strong', runs: runsOf(prose, inline.children) }];
    case 'link':
      return [linkRun(prose, inline.href, inline.children)];
    case 'fact':
      return factRuns(prose, inline.fact, inline.text + tail);
    case 'cite': {
      const { source, at } = inline;
      const cite = prose.cites.get(citeKey(source, at));
      return cite ? [tail, markRun(prose, String(cite.source.number), cite.footnote, at)] : [tail];
    }
    case 'figure':
      return tailed(figureRun(prose, inline.step, inline.number), tail);
    case 'lang':
      return [
        { as: 'span', lang: inline.lang, ...defined({ dir: inline.dir }), runs: [inline.text] },
      ];
    case 'term':
      return prose.story.terms[inline.term]
        ? termRuns(prose, inline.term, inline.text, tail)
        : tailed(inline.text, tail);
  }
}

function linkRun(prose: Prose, href: string, line: Line): RunElement {
  const runs = runsOf(prose, line);
  if (!href.startsWith('#')) return { as: 'a', href, rel: 'noopener noreferrer', runs };
  const step = prose.steps.get(href.slice(1).split('/').pop() ?? '');
  return { as: 'a', href: prose.article + (step ? `#${addressOf(step)}` : href), runs };
}

/** The number of a source: a button that opens a footnote; on paper it refers to the list at the end. */
function markRun(prose: Prose, number: string, panel: string, at?: string): RunElement {
  if (prose.paper) {
    const runs = [at ? number + prose.punctuation.comma + at : number];
    return { as: 'a', className: 'mark', href: `#s${number}`, runs };
  }
  const label = at ? prose.t('fact.markAt', { number, at }) : prose.t('fact.mark', { number });
  return { as: 'button', className: 'mark', panel, label, runs: [number] };
}

/**
 * The last word with its punctuation; in Chinese, which has no spaces, the last two characters and
 * the number before them.
 */
const LAST_WORD = /(?:[^\s\p{sc=Han}]*\p{sc=Han}{1,2}\p{P}*|[^\s\p{sc=Han}]+)$/u;

/** The value and the number of its source, with no line break between its last word and the number. */
function factRuns(prose: Prose, id: string, text: string): Runs {
  const fact = prose.story.facts[id];
  if (!fact) return [text];
  const source = prose.sources.get(fact.sources[0]?.id ?? '');
  const cut = Math.max(0, text.search(LAST_WORD));
  const mark = markRun(prose, String(source?.number ?? '*'), factFootnote(prose, id));
  return [text.slice(0, cut), keep([text.slice(cut), mark])];
}

/**
 * A button does not break across lines: of a longer term only the last word is a button, with the
 * whole term as its name.
 */
const LONG = 24;

function termRuns(prose: Prose, term: string, text: string, tail: string): Runs {
  if (prose.paper)
    return [{ as: 'a', className: 'term', href: `#term-${term}`, runs: [text] }, tail];
  const cut = text.length > LONG ? text.lastIndexOf(' ') + 1 : 0;
  const button: RunElement = {
    as: 'button',
    className: 'term',
    panel: `term-${term}`,
    ...(cut > 0 && { label: text }),
    runs: [text.slice(cut)],
  };
  if (cut === 0) return tailed(button, tail);
  const words: RunElement = { as: 'span', className: 'term-words', runs: [text.slice(0, cut)] };
  return [words, ...tailed(button, tail)];
}

const figureName = ({ t }: Prose, number: number) => t('story.figure', { number: String(number) });

/** A link to the step that shows this picture. */
function figureRun(prose: Prose, id: string, number: number): string | RunElement {
  const step = prose.steps.get(id);
  const words = figureName(prose, number);
  if (!step) return words;
  const href = `${prose.article}#${addressOf(step)}`;
  return { as: 'a', className: 'figure-reference', href, runs: [words] };
}
