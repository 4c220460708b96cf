/**
 * From texts as written to texts as readers get them: facts printed, terms named, figures numbered.
 * What a text uses is noted on the way, since only that reaches the story.
 */
import { factEvidence } from '../script/binding.ts';
import { flatten } from '../script/flatten.ts';
import type { StoryScript, TextScript } from '../script/schema.ts';
import type { RawDirective, RawInline, RawLine, RawText } from '../script/text-ast.ts';
import { parseLine, parseText } from '../script/text.ts';
import type { Inline, Line, Text } from '../story.ts';
import { createFormatter, type Formatter } from './format.ts';
import { interfaceWords } from './interface-words.ts';

/** Told of each fact, source and term in the order in which the story uses them. */
export interface Uses {
  fact(id: string): void;
  source(id: string): void;
  term(id: string): void;
}
const NONE: Uses = { fact: () => undefined, source: () => undefined, term: () => undefined };

export interface Writer {
  readonly format: Formatter;
  line(source: string): Line;
  text(source: TextScript | undefined): Text;
  /** A line where marks cannot be shown; what it uses is noted all the same. */
  words(source: string): string;
  /** The same without noting anything: for names that several readers may never show. */
  plainWords(source: string): string;
  fact(id: string): string | undefined;
}

export interface WriterContext {
  readonly script: StoryScript;
  readonly uses: Uses;
  /** Step id -> the number of its figure, for `:figure[...]`. */
  figureNumber(step: string): number | undefined;
  /** Step id -> its address and title. */
  readonly steps: ReadonlyMap<string, { readonly address: string; readonly title: string }>;
}

/** Parsed once, whoever asks: labels and alts are read for wide and for tall stages. */
function remembering<T>(read: (source: string) => T): (source: string) => T {
  const known = new Map<string, T>();
  return (source) => {
    let found = known.get(source);
    if (found === undefined) {
      found = read(source);
      known.set(source, found);
    }
    return found;
  };
}

export function createWriter({ script, uses, figureNumber, steps }: WriterContext): Writer {
  const format = createFormatter(script);
  const interfaceText = interfaceWords(script.lang);
  const readLine = remembering((source: string): RawLine => parseLine(source).line);

  const fact = (id: string): string | undefined => {
    const evidence = factEvidence(script, id);
    if (!evidence) return undefined;
    const { value, form } = evidence;
    return value === undefined ? form.show : format.value(value, form);
  };
  const term = (id: string) =>
    Object.hasOwn(script.glossary, id) ? script.glossary[id] : undefined;

  /** A directive as words. */
  const printed = ({ name, id, words }: RawDirective): string => {
    if (name === 'cite') return '';
    if (name === 'figure') {
      const number = figureNumber(id);
      if (number !== undefined) return interfaceText.figure(format.count(number));
      return flatten(readLine(steps.get(id)?.title ?? id));
    }
    if (words !== undefined) return words;
    if (name === 'fact') return fact(id) ?? id;
    return name === 'term' ? (term(id)?.term ?? id) : id;
  };
  const note = (noted: Uses, { name, id }: RawDirective) => {
    if (name === 'fact') noted.fact(id);
    if (name === 'cite') noted.source(id);
    if (name === 'term') noted.term(id);
  };

  const directive = (node: RawDirective): Inline => {
    const { name, id, words } = node;
    note(uses, node);
    if (name === 'cite')
      return { type: 'cite', source: id, ...(words !== undefined && { at: words }) };
    const text = printed(node);
    if (name === 'fact') return { type: 'fact', fact: id, text };
    if (name === 'term') return { type: 'term', term: id, text };
    if (name === 'lang') return { type: 'lang', lang: id, text };
    if (name === 'plain') return { type: 'text', text };
    const number = figureNumber(id);
    if (number !== undefined) return { type: 'figure', step: id, number };
    // A step without a figure can still be pointed at.
    const href = steps.get(id)?.address ?? `#${id}`;
    return { type: 'link', href, children: [{ type: 'text', text }] };
  };
  const inline = (node: RawInline): Inline => {
    if (node.type === 'text') return { type: 'text', text: node.text };
    if (node.type === 'directive') return directive(node);
    const children = inlines(node.children);
    if (node.type !== 'link') return { type: node.type, children };
    const step = node.href.startsWith('#') ? steps.get(node.href.slice(1)) : undefined;
    return { type: 'link', href: step?.address ?? node.href, children };
  };
  const inlines = (line: RawLine): Line => line.map(inline);
  const blocks = (text: RawText): Text =>
    text.map((block) => {
      if (block.type === 'paragraph')
        return { type: 'paragraph', children: inlines(block.children) };
      if (block.type === 'list')
        return { type: 'list', ordered: block.ordered, items: block.items.map(inlines) };
      const paragraphs = block.paragraphs.map(inlines);
      return block.attribution
        ? { type: 'quote', paragraphs, attribution: inlines(block.attribution) }
        : { type: 'quote', paragraphs };
    });

  const words = (source: string, noted: Uses) =>
    flatten(readLine(source), (node) => {
      note(noted, node);
      return printed(node);
    });
  return {
    format,
    fact,
    line: (source) => inlines(readLine(source)),
    text: (source) => (source === undefined ? [] : blocks(parseText(source).blocks)),
    words: (source) => words(source, uses),
    plainWords: (source) => words(source, NONE),
  };
}
