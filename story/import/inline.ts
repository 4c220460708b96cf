/**
 * The marks inside of a paragraph, in the small Markdown that texts of a story have: emphasis, links, directives. Whatever else
 * stands there leaves its words in the text, and is named where more is lost than a mark.
 */
import type { PhrasingContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import { LANG_PATTERN } from '../script/patterns.ts';
import { nameOf, type Target } from './blocks.ts';
import {
  escaped,
  guarded,
  isRead,
  isTangled,
  join,
  linkable,
  linkTo,
  oneLine,
  plainPiece,
  seen,
  wrapped,
  type Piece,
} from './marks.ts';

export interface Picture {
  readonly url: string;
  readonly alt: string;
  readonly title: string;
  /** `x=.3 y=.6 zoom=3` */
  readonly attributes: string;
  readonly line: number;
}

/** What marks of a text may point at, and where what is no words goes. */
export interface Around {
  readonly targets: ReadonlyMap<string, Target>;
  /** Names of links that were used. */
  readonly used: Set<string>;
  /** `:cite[...]` for a footnote, or its words in brackets; undefined where there is no such footnote. */
  footnote(label: string): { readonly source: string; readonly words: string } | undefined;
  /** An address inside of the text: `#step-id`. */
  anchor(name: string): string | undefined;
  /** Whether what a directive names is there, so that it may stay. */
  knows(name: string, id: string, words: string | undefined): boolean;
  leave(what: string, why: string): void;
  note(text: string): void;
  picture(picture: Omit<Picture, 'line'>): void;
  link(): void;
}

const BLOCKS = [
  ...['list', 'blockQuote', 'codeIndented', 'codeFenced', 'setextUnderline', 'thematicBreak'],
  ...['headingAtx', 'htmlFlow'],
];
const EXTENSIONS = [{ text: directive().text ?? {} }, { disable: { null: BLOCKS } }];
const ADDRESS = /https?:\/\/[^\s<>"|\\^`{}]+/g;
const FOOTNOTE = /\[\^([^\]\s]{1,60})\]/;
const STRUCK = /~~([^~]{1,400})~~/;
const TEXT_MARKS = new RegExp(`${ADDRESS.source}|${FOOTNOTE.source}|${STRUCK.source}`, 'g');

class Writer {
  readonly source: string;
  readonly around: Around;
  /** quick: signs as they are; careful: those that could be marks with a backslash; plain: words alone. */
  readonly how: 'quick' | 'careful' | 'plain';

  constructor(source: string, around: Around, how: Writer['how']) {
    this.source = source;
    this.around = around;
    this.how = how;
  }

  text(words: string): Piece {
    return { source: this.how === 'careful' ? escaped(words) : words, words };
  }

  /** Words with bare addresses, footnotes and struck words in them. */
  loose(words: string, isLinked: boolean): Piece {
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of words.matchAll(TEXT_MARKS)) {
      const [all, label, struck] = match;
      const made =
        label === undefined
          ? this.bare(all, struck, isLinked)
          : this.around.footnote(nameOf(label));
      if (!made) continue;
      pieces.push(this.text(words.slice(from, match.index)), made);
      from = match.index + all.length;
    }
    return join([...pieces, this.text(words.slice(from))]);
  }

  bare(all: string, struck: string | undefined, isLinked: boolean): Piece | undefined {
    if (struck !== undefined) {
      this.around.leave(struck, 'struck out');
      return plainPiece('');
    }
    const [, address = '', rest = ''] = /^(.*?)([.,;:!?)'"]*)$/.exec(all) ?? [];
    const href = isLinked || this.how === 'plain' ? undefined : linkable(address);
    if (href === undefined) return undefined;
    this.around.link();
    const words = address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
    return join([{ source: `[${escaped(words)}](${linkTo(href)})`, words }, this.text(rest)]);
  }

  marked(mark: string, children: readonly PhrasingContent[], isLinked: boolean): Piece {
    const { source, words } = this.all(children, isLinked);
    // A mark inside of its own kind marks nothing.
    return { source: source.includes('*') ? source : wrapped(mark, source), words };
  }

  link(url: string, title: string | null | undefined, children: readonly PhrasingContent[]): Piece {
    const inner = this.all(children, true);
    if (title) this.around.leave(title, 'the title of a link');
    const href = url.startsWith('#') ? this.around.anchor(url.slice(1)) : linkable(url);
    if (href === undefined || this.how === 'plain' || !isSeenIn(inner.words)) {
      const why =
        href === undefined
          ? 'no address that a story links to: https'
          : 'a link where only words may stand';
      if (url !== inner.words) this.around.leave(url, why);
      return inner;
    }
    this.around.link();
    return { source: `[${inner.source}](${linkTo(href)})`, words: inner.words };
  }

  directive(raw: string, isLinked: boolean): Piece {
    const [, name = '', inside] = /^:([a-z]+)\[([^]*)\]$/.exec(raw) ?? [];
    if (inside === undefined) return this.text(raw);
    const bar = inside.search(/(?<!\\)\|/);
    const id = (bar < 0 ? inside : inside.slice(0, bar)).trim();
    const words = bar < 0 ? undefined : inside.slice(bar + 1).trim();
    if (this.how === 'plain') {
      if (name !== 'plain' && name !== 'lang') this.around.leave(raw, 'where only words may stand');
      return this.text(words ?? (name === 'plain' ? id : ''));
    }
    const isGood =
      name === 'plain'
        ? bar < 0 && id !== ''
        : name === 'lang'
          ? LANG_PATTERN.test(id) && !!words
          : this.around.knows(name, id, words);
    const isMark = name !== 'plain' && name !== 'lang';
    if (isGood && !(isLinked && isMark))
      return { source: raw, words: name === 'cite' ? '' : (words ?? id) };
    this.around.leave(raw, `:${name} names nothing that this text brings`);
    return this.text(words ?? '');
  }

  all(nodes: readonly PhrasingContent[], isLinked: boolean): Piece {
    const { around } = this;
    return join(
      nodes.map((node, i): Piece => {
        const raw = this.source.slice(node.position?.start.offset, node.position?.end.offset);
        switch (node.type) {
          case 'text':
            return this.loose(
              afterPicture(nodes, i) ? node.value.replace(ATTRIBUTES, '') : node.value,
              isLinked,
            );
          case 'break':
            return plainPiece('\n');
          case 'emphasis':
            return this.marked('*', node.children, isLinked);
          case 'strong':
            return this.marked('**', node.children, isLinked);
          case 'inlineCode':
            return this.text(node.value);
          case 'link':
            return this.link(node.url, node.title, node.children);
          case 'linkReference': {
            const target = around.targets.get(nameOf(node.label ?? node.identifier));
            around.used.add(nameOf(node.label ?? node.identifier));
            return this.link(target?.url ?? '', target?.title, node.children);
          }
          case 'image':
          case 'imageReference':
            this.picture(node, nodes[i + 1], raw, isLinked);
            return plainPiece('');
          case 'html': {
            const [, comment] = /^<!--([^]*?)-->$/.exec(node.value) ?? [];
            if (comment !== undefined) around.note(comment);
            else if (!/^<\/?br\b/i.test(node.value)) around.leave(node.value, 'HTML');
            // Two to the power of 64 is not 264.
            const stands = /^<sup\b/i.test(node.value)
              ? '^'
              : /^<br\b/i.test(node.value)
                ? ' '
                : '';
            return plainPiece(stands);
          }
          case 'textDirective':
            return this.directive(raw, isLinked);
          default:
            return this.text(raw);
        }
      }),
    );
  }

  picture(
    node: Extract<PhrasingContent, { type: 'image' | 'imageReference' }>,
    next: PhrasingContent | undefined,
    raw: string,
    isLinked: boolean,
  ): void {
    const { around } = this;
    const name = node.type === 'image' ? '' : nameOf(node.label ?? node.identifier);
    const target = node.type === 'image' ? node : around.targets.get(name);
    if (name !== '') around.used.add(name);
    const { url = '', title } = target ?? {};
    if (isLinked) around.leave(name === '' ? raw : `${raw} ${url}`, 'a picture inside of a link');
    else {
      const attributes = next?.type === 'text' ? (ATTRIBUTES.exec(next.value)?.[1] ?? '') : '';
      around.picture({ url, alt: node.alt ?? '', title: title ?? '', attributes });
    }
  }
}

const ATTRIBUTES = /^\{([^{}\n]{1,300})\}/;
const isSeenIn = (words: string) => /\S/.test(words);
const afterPicture = (nodes: readonly PhrasingContent[], i: number) =>
  /^image/.test(nodes[i - 1]?.type ?? '');

function nodesOf(text: string, { targets }: Around): readonly PhrasingContent[] {
  // Links by name are read where their names are told beside them.
  const labels = [...text.matchAll(/\[([^[\]]{1,200})\]/g)].map(([, label = '']) => nameOf(label));
  const told = [...new Set(labels)].flatMap((label) =>
    targets.has(label) ? [`[${label}]: x`] : [],
  );
  const source = [text, '', ...told].join('\n');
  const tree = fromMarkdown(source, {
    extensions: EXTENSIONS,
    mdastExtensions: [directiveFromMarkdown()],
  });
  return tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

/** Whether any sign in it may mean something. */
const MARKED = /[*_[\]<`:&\\~!#>+=|-]|\d[.)]/;

const NOWHERE: Pick<Around, 'leave' | 'note' | 'picture' | 'link'> = {
  leave: () => undefined,
  note: () => undefined,
  picture: () => undefined,
  link: () => undefined,
};

/**
 * A paragraph or line in the syntax of a story. What it comes out as is read by the story's own reader: where that finds
 * a fault or other words, signs are escaped, and at last all marks are given up.
 */
export function readInline(text: string, around: Around, as: 'line' | 'text' = 'text'): string {
  const source = oneLine(text);
  if (!MARKED.test(source)) return source;
  if (isTangled(source)) {
    around.leave(source, 'more marks than can be read in one paragraph');
    return '';
  }
  const nodes = nodesOf(source, around);
  const written = (how: Writer['how'], to: Around): Piece => {
    const { source: made, words } = new Writer(source, to, how).all(nodes, false);
    return { source: made.trim(), words };
  };
  // What is lost is told once, by the first writer.
  const quick = written('quick', around);
  if (isRead(quick, as)) return quick.source;
  const careful = written('careful', { ...around, ...NOWHERE });
  const tries = [quick, careful].map((made) => ({ ...made, source: guarded(made.source) }));
  return tries.find((made) => isRead(made, as))?.source ?? guarded(escaped(quick.words.trim()));
}

/** The words alone, without any mark: of names and titles. */
export function readWords(text: string, around: Around): string {
  const source = oneLine(text);
  if (!MARKED.test(source) || isTangled(source)) return seen(source);
  return seen(new Writer(source, around, 'plain').all(nodesOf(source, around), false).words);
}
