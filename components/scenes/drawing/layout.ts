/** The place of a drawing, and the units that move together: each part, and the shapes between parts. */
import type { Aspect } from '../../../story/scene.ts';
import { type Mark, mark } from '../kit/marks.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { coarser, extentOf, isRect } from './coarse.ts';
import { attrsOf, isGroup } from './nodes.ts';
import type { DrawingFile, Group, Node, Paint, Params } from './params.ts';

/** Space below for the credit. */
const FOOTER = 30;
/** Margin in units around a drawing without a ground of its own: a sheet under it extends this far. */
const PAD = 16;

/** How shapes are painted: in full, or only their lines, for drawing them by length. */
export type Coat = 'full' | 'lines';
/**
 * Shapes that fade together and are drawn as one; `parts` are the parts that contain it, the
 * outermost first.
 */
export interface Unit {
  readonly id: string;
  readonly parts: readonly string[];
  readonly isGround: boolean;
  readonly marks: (coat: Coat, contrast: boolean, grid: number) => readonly Mark[];
}
/** A part, or a group that contains parts. */
export interface Branch extends Omit<Group, 'of'> {
  readonly id: string;
  readonly of: readonly (Branch | Unit)[];
}

const hasParts = (node: Node): boolean =>
  isGroup(node) && (node.part !== undefined || node.of.some(hasParts));

type Ref = (text: string) => string;
const referring = (attrs: Mark['attrs'], ref: Ref): Mark['attrs'] =>
  Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('@') ? `url(#${ref(value.slice(1))})` : value,
    ]),
  );

const luminance = (hex: string) => {
  const n = /^#[\da-f]{6}/i.test(hex) ? Number.parseInt(hex.slice(1, 7), 16) : 0x808080;
  return (0.3 * ((n >> 16) & 255) + 0.59 * ((n >> 8) & 255) + 0.11 * (n & 255)) / 255;
};
const isDark = (colour: unknown) => colour === 'black' || luminance(String(colour)) < 0.35;

/** In forced colours the drawing consists of lines: dark fills become ink, all others paper with an edge. */
function inContrast({ fill, stroke, ...rest }: Paint): Paint {
  const { 'fill-opacity': _f, 'stroke-opacity': _s, ...plain } = rest;
  if (fill === 'none') return { ...plain, fill, stroke: 'CanvasText' };
  const edge = { stroke: 'CanvasText', 'stroke-width': plain['stroke-width'] ?? 1 };
  return isDark(fill) && stroke === undefined
    ? { ...plain, fill: 'CanvasText' }
    : { ...plain, fill: 'Canvas', ...edge };
}

/** The paint for lines that are being drawn; undefined for a paint without a line. */
function asLines({ 'stroke-dasharray': _a, 'stroke-dashoffset': _o, ...paint }: Paint) {
  return paint.stroke === undefined ? undefined : { ...paint, fill: 'none' };
}

/** Consecutive shapes as marks; neighbours with the same paint share a group. */
function painted(
  nodes: readonly Node[],
  paintAt: (index: number) => Paint | undefined,
  more: Paint,
  grid: number,
  ref: Ref,
): readonly Mark[] {
  const marks: Mark[] = [];
  let run: { readonly paint: number; readonly paths: Mark[] } | undefined;
  nodes.forEach((node, i) => {
    if (isGroup(node)) {
      run = undefined;
      const inner = painted(node.of, paintAt, more, grid, ref);
      if (inner.length > 0) marks.push(mark('g', `${i}`, groupAttrs(node, ref), inner));
      return;
    }
    const [index, path, opacity] = node;
    const paint = paintAt(index);
    const d = grid > 0 ? coarser(path, grid) : path;
    if (!paint) return;
    if (run?.paint !== index) {
      run = { paint: index, paths: [] };
      marks.push(mark('g', `${i}`, referring(paint, ref), run.paths));
    }
    run.paths.push(mark('path', `${i}`, { d, ...more, ...(opacity !== undefined && { opacity }) }));
  });
  // A shape without such neighbours gets the paint itself.
  return marks.map((one) => {
    const [only, ...others] = one.children ?? [];
    const isAlone = only?.tag === 'path' && others.length === 0 && one.attrs['fill'] !== undefined;
    return isAlone ? mark('path', one.id, { ...one.attrs, ...only.attrs }) : one;
  });
}

export const groupAttrs = (group: Omit<Group, 'of'>, ref: Ref): Mark['attrs'] =>
  referring(attrsOf(group), ref);

const none: Paint = {};
const LENGTH: Paint = { pathLength: 1 };

function unitOf(
  id: string,
  nodes: readonly Node[],
  parts: readonly string[],
  found: DrawingFile,
  ref: Ref,
): Unit {
  const paintOf = (coat: Coat) =>
    keepLast((contrast: boolean, grid: number) =>
      painted(
        nodes,
        (index) => {
          const unitPaint = found.paints[index] ?? none;
          const paint = contrast ? inContrast(unitPaint) : unitPaint;
          return coat === 'full' ? paint : asLines(paint);
        },
        coat === 'full' ? none : LENGTH,
        grid,
        ref,
      ),
    );
  const coats = { full: paintOf('full'), lines: paintOf('lines') };
  const [first] = nodes;
  const path =
    nodes.length === 1 && first && !isGroup(first) && isRect(first[1]) ? first[1] : 'm0 0';
  const { width, height } = extentOf(path);
  const isGround = width * height > 0.9 * found.width * found.height;
  return { id, parts, isGround, marks: (coat, ...how) => coats[coat](...how) };
}

/** Groups that contain parts, with the shapes between these gathered into units. */
function branchesOf(
  nodes: readonly Node[],
  parts: readonly string[],
  found: DrawingFile,
  ref: Ref,
): Branch['of'] {
  const all: (Branch | Unit)[] = [];
  let loose: Node[] = [];
  const gather = () => {
    if (loose.length > 0) all.push(unitOf(`u${all.length}`, loose, parts, found, ref));
    loose = [];
  };
  for (const node of nodes) {
    if (!isGroup(node) || !hasParts(node)) {
      // A ground stays where everything else fades.
      const isGround =
        found.ground !== undefined && all.length === 0 && loose.length === 0 && !isGroup(node);
      loose.push(node);
      if (isGround) gather();
      continue;
    }
    gather();
    const { of, ...group } = node;
    const inner = node.part === undefined ? parts : [...parts, node.part];
    all.push({ ...group, id: `b${all.length}`, of: branchesOf(of, inner, found, ref) });
  }
  gather();
  return all;
}

/**
 * The frame of a drawing: `full` is the whole width under words, or the area beside them if it is
 * larger there.
 */
function placeOf(
  aspect: Aspect,
  area: Params['area'],
  width: number,
  height: number,
): { readonly frame: Box; readonly fit: number } {
  const areas = area === 'full' ? (['side', 'full'] as const) : [area];
  return areas
    .map((one) => {
      const box = areaOf(aspect, one);
      const frame = { ...box, height: box.height - FOOTER };
      return { frame, fit: Math.min(frame.width / width, frame.height / height) };
    })
    .reduce((a, b) => (b.fit > a.fit ? b : a));
}

const EMPTY: DrawingFile = {
  width: 1000,
  height: 750,
  nodes: [],
  paints: [],
  defs: [],
  words: [],
  parts: {},
  inks: [],
  isLines: false,
};

const marksWith = (marks: readonly Mark[], ref: Ref): readonly Mark[] =>
  marks.map(({ id, tag, attrs, children }) =>
    mark(tag, id, referring(attrs, ref), children && marksWith(children, ref)),
  );

export type Layout = ReturnType<typeof layoutOf>;
/** Once per scene, aspect and language. */
export function layoutOf({ scene, aspect, params }: LayoutContext<Params>) {
  const found = params.found ?? EMPTY;
  const pad = found.ground !== undefined ? 0 : PAD;
  const ref = (name: string) => `${scene}-${name}`;
  const { frame, fit } = placeOf(
    aspect,
    params.area,
    found.width + 2 * pad,
    found.height + 2 * pad,
  );
  const defs = found.defs.map((one) => ({ ...one, attrs: { ...one.attrs, id: ref(one.id) } }));
  return {
    ...{ found, frame, fit, pad, ref },
    branches: branchesOf(found.nodes, [], found, ref),
    defs: defs.length > 0 ? [mark('defs', 'defs', {}, marksWith(defs, ref))] : [],
  };
}
