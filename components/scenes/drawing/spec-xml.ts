/** An SVG file as a tree of elements, each with its line. Well-formed XML is assumed: the checker has looked. */
import { Parser } from 'htmlparser2';

export interface Element {
  /** Without the prefix that some programs give all of SVG. */
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly line: number;
  readonly parent: Element | undefined;
}

/** Elements in elements: more than this is no drawing, and the reader calls itself for each. */
export const DEEPEST = 100;

export const elementsOf = ({ children }: Element): readonly Element[] =>
  children.filter((one) => typeof one !== 'string');

/** All words in it. */
export const wordsIn = ({ children }: Element): string =>
  children.map((one) => (typeof one === 'string' ? one : wordsIn(one))).join('');

/** Older programs write it in the letters of their language, and say so. */
function textOf(bytes: Uint8Array): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  const [, written = 'utf-8'] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/.exec(head) ?? [];
  try {
    return new TextDecoder(written).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The root, and every element by its id; 'deep' where elements stand in each other without an end. */
export function treeOf(
  bytes: Uint8Array,
): { readonly root: Element; readonly ids: ReadonlyMap<string, Element> } | 'deep' {
  const file = textOf(bytes);
  // The checker has looked (story/script/checks/svg.ts): none that is used holds another, and all are short.
  const declared = file.matchAll(/<!ENTITY\s+(\w+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g);
  const entities = new Map([...declared].map(([, name, one, other]) => [name, one ?? other]));
  const text = file.replace(/&(\w+);/g, (all, name: string) => entities.get(name) ?? all);
  const top: Element = { name: '', attrs: {}, children: [], line: 1, parent: undefined };
  const ids = new Map<string, Element>();
  let open = top;
  let [depth, deepest, line, counted] = [0, 0, 1, 0];
  const parser = new Parser(
    {
      onopentag(full, attrs) {
        for (; counted < parser.startIndex; counted++) if (text[counted] === '\n') line++;
        const name = full.replace(/^svg:/, '');
        const made: Element = { name, attrs, children: [], line, parent: open };
        if (attrs['id'] !== undefined && !ids.has(attrs['id'])) ids.set(attrs['id'], made);
        open.children.push(made);
        open = made;
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
