/** The state of reading an SVG file, its results, and its limits. */
import { type Mark, mark } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import { attrsOf, isGroup } from './nodes.ts';
import type { Node, Paint } from './params.ts';
import type { Matrix } from './spec-matrix.ts';
import type { Rules, Style } from './spec-style.ts';
import { type Element, elementsOf, wordsIn } from './spec-xml.ts';

const WEB = /^(?:img|canvas|video|iframe|object|embed)$/;

/** The most elements to visit, counting every repetition by `use`: a few characters can request millions. */
export const MOST_VISITS = 60_000;

/** Thrown if a file exceeds the limit. */
export class TooMuch extends Error {
  constructor(readonly what: 'shapes' | 'visits') {
    super(what);
  }
}

export interface Reading {
  readonly ids: ReadonlyMap<string, Element>;
  readonly rules: Rules;
  /** The box to which percentages refer. */
  readonly view: Box;
  /** Units of the drawing per unit of the file. */
  readonly unit: number;
  /** What `context-fill` and `context-stroke` refer to. */
  readonly context: Style;
  /** Reports something that is left out; each kind is listed once. */
  tell(what: string, line: number, words?: string): void;
  /** The name of a definition with an @, made once per key; or a colour in its place. */
  define(key: string, make: () => Mark | string): string;
  /** The nodes within an element. */
  within(one: Element, matrix: Matrix, isClip?: boolean, context?: Style): readonly Node[];
  marksOf(nodes: readonly Node[]): readonly Mark[];
}

/** Reports an element that a drawing can't contain. */
export function tellLeftOut(reading: Reading, one: Element): void {
  const { name, line, attrs } = one;
  const isScript = name === 'script' || Object.keys(attrs).some((key) => key.startsWith('on'));
  if (isScript) reading.tell('a script', line);
  if (name === 'image') reading.tell('a picture inside', line);
  if (name === 'a') reading.tell('a link', line);
  if (name.startsWith('animate') || name === 'set') reading.tell('an animation', line);
  if (name === 'style' && wordsIn(one).includes('@import'))
    reading.tell('an address outside the file', line);
  if (WEB.test(name)) reading.tell('a piece of a web page', line);
  for (const inner of elementsOf(one)) tellLeftOut(reading, inner);
}

/** Replaces `context-fill` and `context-stroke` by the paint of the line with the arrowhead. */
export function withContext(style: Style, context: Style): Style {
  const of = (name: 'fill' | 'stroke') => {
    const [, from] = /^context-(fill|stroke)$/.exec(style[name] ?? '') ?? [];
    return from ? { [name]: context[from] ?? 'none' } : {};
  };
  return { ...style, ...of('fill'), ...of('stroke') };
}

/** A node as a mark; each shape has its own paint. */
export function markOf(node: Node, paints: readonly Paint[], id: string): Mark {
  if (!isGroup(node))
    return mark('path', id, {
      d: node[1],
      ...paints[node[0]],
      ...(node[2] !== undefined && { opacity: node[2] }),
    });
  const inner = node.of.map((one, i) => markOf(one, paints, `${i}`));
  return mark('g', id, attrsOf(node), inner);
}
