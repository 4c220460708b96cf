/** What reading an SVG file asks for and finds, and how far it may go. */
import { type Mark, mark } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import { isGroup } from './nodes.ts';
import type { Group, Node, Paint, Word } from './params.ts';
import type { Matrix } from './spec-matrix.ts';
import type { Outline } from './spec-path.ts';
import type { Rules, Style } from './spec-style.ts';
import { type Element, elementsOf, wordsIn } from './spec-xml.ts';

const WEB = /^(?:img|canvas|video|iframe|object|embed)$/;

/** Elements that may be visited, those that `use` shows again each time: a few letters can ask for millions. */
export const MOST_VISITS = 60_000;

/** Thrown where a file asks for too much. */
export class TooMuch extends Error {
  constructor(readonly what: 'shapes' | 'visits') {
    super(what);
  }
}

export interface Reading {
  readonly ids: ReadonlyMap<string, Element>;
  readonly rules: Rules;
  /** What percentages are of. */
  readonly view: Box;
  /** Units of the drawing to one of the file. */
  readonly unit: number;
  /** What `context-fill` and `context-stroke` stand for. */
  readonly context: Style;
  /** Tells once of each thing that is left out. */
  tell(what: string, line: number, words?: string): void;
  /** The name of a definition that is made once, with an @; or the colour that stands for it. */
  define(key: string, make: () => Mark | string): string;
  /** What stands in an element. */
  within(one: Element, matrix: Matrix, isClip?: boolean, context?: Style): readonly Node[];
  marksOf(nodes: readonly Node[]): readonly Mark[];
}

/** A face that is seen: what words may stand on. */
export interface Fill {
  readonly box: Box;
  readonly outline: Outline;
  readonly fill: string;
  readonly isGround: boolean;
}
/** Where something is first left out, the words that it says there, and how often. */
export interface Told {
  readonly line: number;
  readonly said: string | undefined;
  count: number;
}
/** What reading a file finds. */
export interface Read {
  readonly nodes: readonly Node[];
  readonly paints: readonly Paint[];
  readonly defs: readonly Mark[];
  readonly words: readonly Word[];
  /** Part -> its box, and whether the file hides it. */
  readonly parts: ReadonlyMap<string, { readonly box: Box; readonly isHidden: boolean }>;
  /** What is left out -> its line, and how often. */
  readonly told: ReadonlyMap<string, Told>;
  readonly box: Box | undefined;
  /** Each shape's box and fill, in painter's order. */
  readonly fills: readonly Fill[];
  readonly shapes: number;
}

/** Tells of what a picture can't hold, wherever it stands. */
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

/** Paint of the line that an arrowhead stands on. */
export function withContext(style: Style, context: Style): Style {
  const of = (name: 'fill' | 'stroke') => {
    const [, from] = /^context-(fill|stroke)$/.exec(style[name] ?? '') ?? [];
    return from ? { [name]: context[from] ?? 'none' } : {};
  };
  return { ...style, ...of('fill'), ...of('stroke') };
}

/** A node as a mark; of shapes with their own paint each. */
export function markOf(node: Node, paints: readonly Paint[], id: string): Mark {
  if (!isGroup(node))
    return mark('path', id, {
      d: node[1],
      ...paints[node[0]],
      ...(node[2] !== undefined && { opacity: node[2] }),
    });
  const { clip, mask: masked, opacity, of } = node as Group;
  const attrs = {
    ...(clip && { 'clip-path': clip }),
    ...(masked && { mask: masked }),
    ...(opacity !== undefined && { opacity }),
  };
  return mark(
    'g',
    id,
    attrs,
    of.map((one, i) => markOf(one, paints, `${i}`)),
  );
}
