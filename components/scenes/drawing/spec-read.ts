/**
 * Traverses an SVG file from its root: every shape as a path in units of the drawing, with `use` and
 * nested drawings resolved.
 */
import { type Mark, round2 } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import { isRect } from './coarse.ts';
import { LIMITS, type Node, type Paint, type Word } from './params.ts';
import { lengthOf, type Matrix, move, nested, sizeOf, times, transformOf } from './spec-matrix.ts';
import { markersOf } from './spec-marker.ts';
import { clipOf, maskOf, paintOf, type Painted, targetOf } from './spec-paint.ts';
import { boxOf, moved, type Outline, union, written } from './spec-path.ts';
import { shapeOf } from './spec-shape.ts';
import {
  markOf,
  MOST_VISITS,
  type Reading,
  tellLeftOut,
  TooMuch,
  withContext,
} from './spec-reading.ts';
import { type Rules, styleOf, type Style } from './spec-style.ts';
import { chosenWords, foreignWords, textOf } from './spec-text.ts';
import { type Element, elementsOf, hrefOf, type Tree } from './spec-xml.ts';

const SHAPES = /^(?:path|rect|circle|ellipse|line|polyline|polygon)$/;
const GROUPS = /^(?:g|a|svg|symbol|switch)$/;

interface Place {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly parts: readonly string[];
  readonly depth: number;
  /** Inside a clip only outlines count; inside a definition nothing is registered. */
  readonly isClip: boolean;
  readonly isDefinition: boolean;
}

export type Read = ReturnType<typeof readSvg>;
/** Reads a file; `partOf` has the parts of each element. @throws TooMuch */
export function readSvg(
  { root, ids }: Tree,
  partOf: ReadonlyMap<Element, readonly string[]>,
  view: Box,
  start: Matrix,
  rules: Rules,
) {
  const paints: Paint[] = [];
  const paintIndex = new Map<string, number>();
  const defs: Mark[] = [];
  const defined = new Map<string, string>();
  const words: Word[] = [];
  /** The box of each part, and whether the file hides it. */
  const parts = new Map<string, { box: Box; isHidden: boolean }>();
  /** For each kind of thing that is left out: the first line, the words there, and a count. */
  const omissions = new Map<string, { line: number; said: string | undefined; count: number }>();
  /** Visible filled areas in painter's order; words may stand on them. */
  const fills: { box: Box; outline: Outline; fill: string; isGround: boolean }[] = [];
  /** A rectangle with more than this area is a ground. */
  const page = 0.9 * view.width * view.height * sizeOf(start) ** 2;
  let bounds: Box | undefined;
  let [shapes, visits] = [0, 0];
  let [context, nesting]: [Style, number] = [{}, 0];

  const reading: Reading = {
    ids,
    rules,
    view,
    unit: sizeOf(start),
    get context() {
      return context;
    },
    tell(what, line, textFound) {
      const known = omissions.get(what);
      if (known) known.count++;
      else omissions.set(what, { line, count: 1, said: textFound });
    },
    define(key, make) {
      const known = defined.get(key);
      if (known !== undefined) return known;
      // A definition that refers to itself is replaced by nothing.
      defined.set(key, 'none');
      const created = make();
      const name = typeof created === 'string' ? created : `@d${defs.length}`;
      if (typeof created !== 'string') defs.push({ ...created, id: `d${defs.length}` });
      defined.set(key, name);
      return name;
    },
    within(one, matrix, isClip = false, given = context) {
      if (nesting > 8) return [];
      const before = context;
      [context, nesting] = [given, nesting + 1];
      const place = {
        style: styleOf(one, {}, rules),
        matrix,
        parts: [],
        depth: nesting * 10,
        isClip,
        isDefinition: true,
      };
      const nodes = elementsOf(one).flatMap((child) => visit(child, place));
      [context, nesting] = [before, nesting - 1];
      return nodes;
    },
    marksOf: (nodes) => nodes.map((node, i) => markOf(node, paints, `${i}`)),
  };

  function reach({ x, y, width, height }: Box, by: number, place: Place): void {
    if (place.isDefinition) return;
    const all = { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
    bounds = union(bounds, all);
    for (const id of place.parts) {
      const known = parts.get(id);
      parts.set(id, { box: union(known?.box, all) ?? all, isHidden: known?.isHidden ?? false });
    }
  }

  function shape(one: Element, style: Style, place: Place): readonly Node[] {
    const { matrix } = place;
    const ownShape = shapeOf(one, view);
    if (ownShape.length === 0) return [];
    const painted: Painted = { style: withContext(style, context), matrix, box: boxOf(ownShape) };
    const outline = moved(ownShape, matrix);
    const box = boxOf(outline);
    const paint = place.isClip
      ? { fill: 'black', ...(style['clip-rule'] === 'evenodd' && { 'clip-rule': 'evenodd' }) }
      : paintOf(reading, painted, one.line);
    const markers = place.isClip ? [] : markersOf(reading, ownShape, painted);
    if (!paint || !box) return markers;
    const opacity = lengthOf(style['opacity']) ?? 1;
    if (opacity > 0) shapes++;
    if (shapes > LIMITS.shapes) throw new TooMuch('shapes');
    const key = JSON.stringify(paint);
    let index = paintIndex.get(key);
    if (index === undefined) paintIndex.set(key, (index = paints.push(paint) - 1));

    const { fill } = paint;
    const d = written(outline);
    const strength = opacity * Number(paint['fill-opacity'] ?? 1);
    const isSeen = !/^(?:@|none$)/.test(String(fill)) && strength > 0.6 && !place.isDefinition;
    const isGround = isSeen && fills.length < 4 && isRect(d) && box.width * box.height > page;
    if (isSeen) fills.push({ box, outline, fill: String(fill), isGround });
    // A drawing's size is that of the shapes on its ground.
    if (!isGround) reach(box, Number(paint.stroke ? paint['stroke-width'] : 0) / 2, place);
    const node: Node = opacity < 1 ? [index, d, round2(opacity)] : [index, d];
    return [...clipped(one, painted, [node]), ...markers];
  }

  /** Wraps nodes in the clip and the mask of an element. */
  function clipped(one: Element, painted: Painted, nodes: readonly Node[]): readonly Node[] {
    const [clip, mask] = [clipOf(reading, painted, one.line), maskOf(reading, painted, one.line)];
    if (painted.style['filter'] && painted.style['filter'] !== 'none')
      reading.tell('a filter', one.line);
    const isClipped = clip?.startsWith('@') || mask?.startsWith('@');
    return isClipped && nodes.length > 0 ? [{ of: nodes, clip, mask }] : nodes;
  }

  function say(found: readonly Omit<Word, 'parts'>[], place: Place): void {
    for (const word of found) {
      if (place.isDefinition) continue;
      words.push({ ...word, parts: place.parts });
      const width =
        word.width ?? Math.max(...word.lines.map((line) => line.length)) * word.size * 0.5;
      const left = word.x - { start: 0, middle: width / 2, end: width }[word.align];
      const height = word.size * word.lines.length;
      reach({ x: left, y: word.y - height / 2, width, height }, 0, place);
    }
  }

  function used(one: Element, place: Place): readonly Node[] {
    const target = targetOf(reading, hrefOf(one), one.line);
    if (!target) return [];
    const { attrs } = one;
    const length = (key: string, percentOf: number) => lengthOf(attrs[key], percentOf) ?? 0;
    const matrix = times(place.matrix, move(length('x', view.width), length('y', view.height)));
    return visit(target, { ...place, matrix, depth: place.depth + 1 }, one);
  }

  /** The first usable branch of a `switch`: text in HTML if there is any, else the first that is not HTML. */
  function chosen(one: Element, style: Style, place: Place): readonly Node[] {
    const texts = chosenWords(reading, one, style, place.matrix);
    const other = elementsOf(one).find(({ name }) => name !== 'foreignObject');
    if (texts.length === 0) return other ? visit(other, place) : [];
    say(texts, place);
    return [];
  }

  function visit(one: Element, around: Place, by?: Element): readonly Node[] {
    const { name, attrs } = one;
    if (++visits > MOST_VISITS || around.depth > 100) throw new TooMuch('visits');
    const isShown =
      SHAPES.test(name) || GROUPS.test(name) || /^(?:use|text|foreignObject)$/.test(name);
    if (!isShown || (name === 'symbol' && !by) || (GROUPS.test(name) && one.children.length === 0))
      return [];
    const style = styleOf(one, around.style, rules);
    const partIds = around.isDefinition ? [] : (partOf.get(one) ?? []);
    const isHidden = style['display'] === 'none';
    // A hidden layer can be shown by a script, but only if it has a name.
    if (isHidden && partIds.length === 0) return [];
    const matrix = nested(
      one,
      times(around.matrix, transformOf(style['transform'] ?? attrs['transform'])),
      by ?? one,
      view,
    );
    const place: Place = {
      ...around,
      style,
      matrix,
      parts: [...around.parts, ...partIds],
      depth: around.depth + 1,
    };
    const nodes = drawn(one, style, place);
    for (const id of partIds) {
      const known = parts.get(id);
      if (known) parts.set(id, { ...known, isHidden });
    }
    return partIds.reduceRight<readonly Node[]>(
      (of, part) => (of.length > 0 ? [{ part, of }] : []),
      nodes,
    );
  }

  function drawn(one: Element, style: Style, place: Place): readonly Node[] {
    const { name } = one;
    if (SHAPES.test(name)) return shape(one, style, place);
    if (name === 'text') {
      if (!place.isClip) say(textOf(reading, one, style, place.matrix), place);
      return [];
    }
    if (name === 'foreignObject') {
      say(foreignWords(one, style, place.matrix), place);
      return [];
    }
    if (name === 'switch') return chosen(one, style, place);
    const inner =
      name === 'use' ? used(one, place) : elementsOf(one).flatMap((child) => visit(child, place));
    const painted: Painted = { style, matrix: place.matrix, box: undefined };
    const nodes = clipped(one, painted, inner);
    const opacity = lengthOf(style['opacity']) ?? 1;
    return opacity < 1 && nodes.length > 0 ? [{ of: nodes, opacity: round2(opacity) }] : nodes;
  }

  const first: Place = {
    style: {},
    matrix: start,
    parts: [],
    depth: 0,
    isClip: false,
    isDefinition: false,
  };
  tellLeftOut(reading, root);
  const look = styleOf(root, {}, rules);
  const nodes = elementsOf(root).flatMap((child) => visit(child, { ...first, style: look }));
  return { nodes, paints, defs, words, parts, told: omissions, box: bounds, fills, shapes };
}
