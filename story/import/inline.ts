/**
 * Parses the marks inside a paragraph and writes them in the small Markdown of stories: emphasis, links,
 * directives. Other marks are removed and their words stay; a loss of more than a mark is reported.
 */
import type { PhrasingContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import { nameOf, type Target } from './blocks.ts';
import { careful, join, linkable, seen, markdownOf, wrapped, type Piece } from './marks.ts';

export interface Picture {
  readonly url: string;
  readonly alt: string;
  readonly title: string;
  /** `x=.3 y=.6 zoom=3` */
  readonly attributes: string;
  readonly line: number;
}

/** What marks may refer to, and the callback for what is left out. */
export interface Around {
  readonly line: number;
  /** A line has no blocks; for a title only the words are used. */
  readonly as: 'text' | 'line' | 'words';
  readonly targets: ReadonlyMap<string, Target>;
  /** Names of the links that were used. */
  readonly used: Set<string>;
  footnote(label: string): Piece | undefined;
  /** The internal address `#step-id` of a step; undefined if no step has that name. */
  step(name: string): string | undefined;
  /** The directive if its target exists; undefined otherwise. */
  directive(name: string, id: string, words: string | undefined): Piece | undefined;
  /** Marks a term that has an explanation. */
  term?(words: string): Piece | undefined;
  leave(what: string, why: string): void;
}
export interface Inline {
  readonly source: string;
  readonly words: string;
  readonly pictures: readonly Picture[];
  /** The content of `<!-- -->` comments. */
  readonly notes: readonly string[];
  /** Addresses that are linked, or were linked before only the words were taken. */
  readonly links: readonly string[];
}

const BLOCKS = [
  ...['list', 'blockQuote', 'codeIndented', 'codeFenced', 'setextUnderline', 'thematicBreak'],
  ...['headingAtx', 'htmlFlow'],
];
const EXTENSIONS = [{ text: directive().text ?? {} }, { disable: { null: BLOCKS } }];
const MDAST = [directiveFromMarkdown()];

/** With more marks than this, parsing would take quadratic time. */
const MOST_MARKS = 500;
const MARKS = /[*_[\]<`:]/g;
const FOOTNOTE = /\[\^([^\]\s]{1,60})\]/;
const ATTRIBUTES = /^\{([^{}\n]{1,300})\}/;

const HAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const BREAK_IN_HAN = new RegExp(`(?<=${HAN})[ \\t]*\\n[ \\t]*(?=${HAN})`, 'gu');

/** Whether a text contains any character that may be a mark. */
const MARKED = /[*_[\]<`:&\\]/;

function nodesOf(text: string, targets: Around['targets']): readonly PhrasingContent[] {
  if (!MARKED.test(text)) return [{ type: 'text', value: text }];
  // The parser only recognises reference links whose definitions are in the same text.
  const labels = [...text.matchAll(/\[([^[\]]{1,200})\]/g)].map(([, label = '']) => nameOf(label));
  const known = [...new Set(labels)].filter((label) => targets.has(label));
  const source = [text, '', ...known.map((label) => `[${label}]: x`)].join('\n');
  return fromMarkdown(source, { extensions: EXTENSIONS, mdastExtensions: MDAST }).children.flatMap(
    (node) => (node.type === 'paragraph' ? node.children : []),
  );
}

/** Parses a paragraph and writes it in the syntax of a story. */
export function readInline(text: string, around: Around): Inline {
  const { targets, used, as, leave } = around;
  const pictures: Picture[] = [];
  const notes: string[] = [];
  const links: string[] = [];
  // Line breaks inside a paragraph come from line wrapping and have no meaning.
  const source = text
    .trim()
    .replace(BREAK_IN_HAN, '')
    .replace(/[ \t]*\n[ \t]*/g, ' ');
  const plain = (words: string): Piece => ({ source: careful(words), words });

  const marked = (mark: string, { source: inner, words }: Piece): Piece => ({
    // A mark inside a mark of its own kind has no effect.
    source: inner.includes('*') ? inner : wrapped(mark, inner),
    words,
  });
  const link = (url: string, title: string | null | undefined, inner: Piece): Piece => {
    if (title) leave(title, 'the title of a link');
    const href = url.startsWith('#') ? around.step(url.slice(1).toLowerCase()) : linkable(url);
    const isWritten = href !== undefined && inner.words.trim() !== '';
    if (isWritten || as === 'words') links.push(href ?? url);
    else if (url !== inner.words) leave(url, 'no address that a story links to: https');
    return isWritten && as !== 'words'
      ? { source: `[${inner.source}](${href})`, words: inner.words }
      : inner;
  };
  const directiveOf = (raw: string): Piece => {
    const [, name = '', id = '', words] =
      /^:([a-z]+)\[((?:\\.|[^\\|])*)(?:\|([^]*))?\]$/.exec(raw) ?? [];
    if (name === '') return plain(raw);
    const isWords = name === 'plain' || name === 'lang';
    const markdown = as === 'words' ? undefined : around.directive(name, id.trim(), words?.trim());
    if (markdown) return { ...markdown, source: raw };
    if (as !== 'words') leave(raw, `:${name} names nothing that this text brings`);
    else if (!isWords) leave(raw, 'where only words may stand');
    return plain(words ?? (name === 'plain' ? id : ''));
  };
  const loose = (words: string, isLinked: boolean): Piece =>
    join(
      words.split(FOOTNOTE).map((part, i) => {
        if (i % 2 === 1) return around.footnote(nameOf(part)) ?? plain(`[^${part}]`);
        return (isLinked ? undefined : around.term?.(part)) ?? plain(part);
      }),
    );
  const html = (value: string): Piece => {
    const [, comment] = /^<!--([^]*?)-->$/.exec(value) ?? [];
    if (comment !== undefined) notes.push(comment);
    else if (!/^<\/?br\b/i.test(value)) leave(value, 'HTML');
    // A superscript keeps a `^`, so that 2 to the power of 64 does not become 264.
    return plain(/^<sup\b/i.test(value) ? '^' : /^<br\b/i.test(value) ? ' ' : '');
  };
  const targetOf = (label: string) => {
    used.add(nameOf(label));
    return targets.get(nameOf(label));
  };
  const one = (nodes: readonly PhrasingContent[], i: number, isLinked: boolean): Piece => {
    const node = nodes[i];
    const next = nodes[i + 1];
    const isAfterPicture = nodes[i - 1]?.type.startsWith('image') === true;
    switch (node?.type) {
      case 'text':
        return loose(isAfterPicture ? node.value.replace(ATTRIBUTES, '') : node.value, isLinked);
      case 'emphasis':
        return marked('*', all(node.children, isLinked));
      case 'strong':
        return marked('**', all(node.children, isLinked));
      case 'link':
        return link(node.url, node.title, all(node.children, true));
      case 'linkReference': {
        const { url = '', title } = targetOf(node.label ?? node.identifier) ?? {};
        return link(url, title, all(node.children, true));
      }
      case 'image':
      case 'imageReference': {
        const { url = '', title } =
          node.type === 'image' ? node : (targetOf(node.label ?? node.identifier) ?? {});
        const attributes = next?.type === 'text' ? (ATTRIBUTES.exec(next.value)?.[1] ?? '') : '';
        const [alt, credit] = [node.alt ?? '', title ?? ''];
        if (isLinked) leave(`${alt} ${url} ${credit}`, 'a picture inside of a link');
        else pictures.push({ url, alt, title: credit, attributes, line: around.line });
        return plain('');
      }
      case 'html':
        return html(node.value);
      case 'inlineCode':
        return plain(node.value);
      case 'break':
        return plain(' ');
      default: {
        const { start, end } = node?.position ?? {};
        return directiveOf(source.slice(start?.offset, end?.offset));
      }
    }
  };
  const all = (nodes: readonly PhrasingContent[], isLinked: boolean): Piece =>
    join(nodes.map((_, i) => one(nodes, i, isLinked)));

  if ((source.match(MARKS)?.length ?? 0) > MOST_MARKS) {
    leave(source, 'more marks than can be read in one paragraph');
    return { source: '', words: '', pictures, notes, links };
  }
  const output = all(nodesOf(source, targets), false);
  const written = as === 'words' ? '' : markdownOf(output, as);
  for (const link of links)
    if (as !== 'words' && !written.includes(link))
      leave(link, 'a link among marks that are too many');
  return { source: written, words: seen(output.words), pictures, notes, links };
}
