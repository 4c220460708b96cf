/**
 * An SVG file as a tree of elements, each with its line number. The file is well-formed: the checker
 * has tested that.
 */
import { Parser } from 'htmlparser2';

export interface Element {
  /** Without the namespace prefix that some programs write. */
  readonly name: string;
  /** As a selector writes them: `rect`, `#first`, `.bar`. */
  readonly names: ReadonlySet<string>;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly line: number;
  readonly parent: Element | undefined;
}

/** Deepest nesting of elements, since the reader is recursive; no real drawing has more. */
export const DEEPEST = 100;

export const elementsOf = ({ children }: Element): readonly Element[] =>
  children.filter((one) => typeof one !== 'string');

export const hrefOf = ({ attrs }: Element) => attrs['href'] ?? attrs['xlink:href'];
export const classesOf = ({ attrs }: Pick<Element, 'attrs'>): readonly string[] =>
  (attrs['class'] ?? '').split(/\s+/).filter(Boolean);

/** All text in an element. */
export const wordsIn = ({ children }: Element): string =>
  children.map((one) => (typeof one === 'string' ? one : wordsIn(one))).join('');

/** Decodes the encoding that older programs declare. */
function textOf(bytes: Uint8Array): string {
  const opening = new TextDecoder().decode(bytes.subarray(0, 200));
  const [, written = 'utf-8'] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/.exec(opening) ?? [];
  try {
    return new TextDecoder(written).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The root, and all elements by id. */
export interface Tree {
  readonly root: Element;
  readonly ids: ReadonlyMap<string, Element>;
}
/** 'deep' if elements are nested too deeply. */
export function treeOf(bytes: Uint8Array): Tree | 'deep' {
  const file = textOf(bytes);
  // The checker has tested that no entity contains another and that all are short
  // (story/script/checks/svg.ts).
  const declared = file.matchAll(/<!ENTITY\s+(\w+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g);
  const entities = new Map([...declared].map(([, name, one, other]) => [name, one ?? other]));
  const text = file.replace(/&(\w+);/g, (all, name: string) => entities.get(name) ?? all);
  const top: Element = {
    name: '',
    names: new Set(),
    attrs: {},
    children: [],
    line: 1,
    parent: undefined,
  };
  const ids = new Map<string, Element>();
  let open = top;
  let [depth, deepest, line, counted] = [0, 0, 1, 0];
  const parser = new Parser(
    {
      onopentag(full, attrs) {
        for (; counted < parser.startIndex; counted++) if (text[counted] === '\n') line++;
        const name = full.replace(/^svg:/, '');
        const classes = classesOf({ attrs }).map((one) => `.${one}`);
        const names = new Set([name, `#${attrs['id'] ?? ''}`, ...classes]);
        const element: Element = { name, names, attrs, children: [], line, parent: open };
        if (attrs['id'] !== undefined && !ids.has(attrs['id'])) ids.set(attrs['id'], element);
        open.children.push(element);
        open = element;
        deepest = Math.max(deepest, ++depth);
      },
      ontext: (words) => void open.children.push(words),
      onclosetag() {
        open = open.parent ?? top;
        depth--;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const root = elementsOf(top)[0];
  return deepest > DEEPEST || !root ? 'deep' : { root, ids };
}
