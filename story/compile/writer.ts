/**
 * Converts texts as written to texts as readers get them: facts printed, terms named, figures numbered. It
 * also records what a text uses, because a story contains only what is used.
 */
import { defined } from '../defined.ts';
import { entryOf, factEvidence } from '../script/binding.ts';
import type { StoryScript, TextScript } from '../script/schema.ts';
import {
  wordsIn,
  type RawDirective,
  type RawInline,
  type RawLine,
  type RawText,
} from '../script/text-ast.ts';
import { parseLine, parseText } from '../script/text.ts';
import type { Inline, Line, Text } from '../story.ts';
import { createFormatter, type Formatter } from './format.ts';
import { directionOf } from '../direction.ts';
import { wordsOf } from './plain-text.ts';

/** Called for each fact, source and term in the order in which the story uses them. */
export interface Uses {
  fact(id: string): void;
  source(id: string): void;
  term(id: string): void;
}
const NONE: Uses = { fact: () => undefined, source: () => undefined, term: () => undefined };

/** Writes a value; undefined stays undefined. */
interface Write<Source, Written> {
  (source: Source): Written;
  (source: Source | undefined): Written | undefined;
}
const writing = <Source, Written>(write: (source: Source) => Written) =>
  ((source?: Source) => (source === undefined ? undefined : write(source))) as Write<
    Source,
    Written
  >;

export interface Writer {
  readonly format: Formatter;
  readonly line: Write<string, Line>;
  readonly text: Write<TextScript, Text>;
  /** A line as plain words, where marks cannot be shown; what it uses is recorded all the same. */
  words(source: string): string;
  /** Like `words`, but records nothing: for names that may never be shown. */
  plainWords(source: string): string;
  fact(id: string): string | undefined;
}

interface WriterContext {
  readonly script: StoryScript;
  readonly uses: Uses;
  /** Step id -> the number of its figure, for `:figure[...]`. */
  figureNumber(step: string): number | undefined;
  /** Step id -> its address and title. */
  readonly steps: ReadonlyMap<string, { readonly address: string; readonly title: string }>;
}

export function createWriter({ script, uses, figureNumber, steps }: WriterContext): Writer {
  const { lang } = script;
  const format = createFormatter(script);

  const fact = (id: string): string | undefined => {
    const evidence = factEvidence(script, id);
    if (!evidence) return undefined;
    const { value, form } = evidence;
    return value === undefined ? form.show : format.value(value, form);
  };

  const directive = ({ name, id, words }: RawDirective, noted: Uses): Inline => {
    switch (name) {
      case 'cite':
        noted.source(id);
        return { type: 'cite', source: id, ...(words !== undefined && { at: words }) };
      case 'fact':
        noted.fact(id);
        return { type: 'fact', fact: id, text: words ?? fact(id) ?? id };
      case 'term':
        noted.term(id);
        return { type: 'term', term: id, text: words ?? entryOf(script.glossary, id)?.term ?? id };
      case 'lang':
        return { type: 'lang', lang: id, text: words ?? id };
      case 'plain':
        return { type: 'text', text: words ?? id };
      case 'figure': {
        const number = figureNumber(id);
        if (number !== undefined) return { type: 'figure', step: id, number };
        // A step without a figure can still be linked.
        const step = steps.get(id);
        const text = wordsIn(parseLine(step?.title ?? id).line);
        return {
          type: 'link',
          href: step?.address ?? `#${id}`,
          children: [{ type: 'text', text }],
        };
      }
    }
  };
  const inline = (node: RawInline, noted: Uses): Inline => {
    if (node.type === 'text') return { type: 'text', text: node.text };
    if (node.type === 'directive') return directive(node, noted);
    const children = inlines(node.children, noted);
    if (node.type !== 'link') return { type: node.type, children };
    const step = node.href.startsWith('#') ? steps.get(node.href.slice(1)) : undefined;
    return { type: 'link', href: step?.address ?? node.href, children };
  };
  const inlines = (line: RawLine, noted = uses): Line => line.map((node) => inline(node, noted));

  const { original } = script;
  const dir = original && directionOf(original.lang);
  const against = dir === directionOf(lang) ? undefined : dir;
  /** Marks words that have no translation with the language of the original. */
  const marked = (source: string, line: Line): Line =>
    original?.texts.has(source) ? line.map((node) => foreign(node, original.lang)) : line;
  const foreign = (node: Inline, of: string): Inline => {
    if (node.type === 'text')
      return { ...node, type: 'lang', lang: of, ...defined({ dir: against }) };
    return 'children' in node
      ? { ...node, children: node.children.map((child) => foreign(child, of)) }
      : node;
  };

  const blocks = (text: RawText, parts: readonly string[]): Text =>
    text.map((block) => {
      const written = (line: RawLine) => marked(parts[block.part] ?? '', inlines(line));
      if (block.type === 'paragraph')
        return { type: 'paragraph', children: written(block.children) };
      if (block.type === 'list')
        return { type: 'list', ordered: block.ordered, items: block.items.map(written) };
      const paragraphs = block.paragraphs.map(written);
      return block.attribution
        ? { type: 'quote', paragraphs, attribution: written(block.attribution) }
        : { type: 'quote', paragraphs };
    });

  const line = (source: string, noted?: Uses) =>
    marked(source, inlines(parseLine(source).line, noted));
  return {
    format,
    fact,
    line: writing((source: string) => line(source)),
    text: writing((source: TextScript) => blocks(parseText(source).blocks, [source].flat())),
    words: (source) => wordsOf(line(source), lang),
    plainWords: (source) => wordsOf(line(source, NONE), lang),
  };
}
