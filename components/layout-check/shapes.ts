/** Converts marks to polygons and lines, to compute how much of one lies under something. Units of the plate. */
import type { Rect } from '../scenes/kit/place.ts';
import type { Pair } from '../scenes/kit/plate.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { linesOfPath, type Lines } from './path.ts';

export interface Shape {
  /** The number of its part of the picture: the outermost group. */
  readonly part: number;
  readonly lines: Lines;
  readonly rect: Rect;
  /** Width of its stroke; 0 if it is filled. */
  readonly stroke: number;
  /** Its colour as written, and its opacity. */
  readonly paint: string;
  readonly alpha: number;
  /** The innermost clip path. */
  readonly seenIn: Lines | undefined;
}

/** The attributes of a group that apply to its content. */
interface Given {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
  readonly clip?: Rect;
  readonly seenIn: Lines | undefined;
  readonly scale: number;
  readonly move: Pair;
}
const START: Given = {
  fill: 'black',
  stroke: 'none',
  width: 1,
  opacity: 1,
  seenIn: undefined,
  scale: 1,
  move: [0, 0],
};

/** Fainter shapes count as background: a wash, a grid, what recedes behind a focus. */
const FAINT = 0.15;
const UNSEEN = new Set(['defs', 'mask', 'pattern', 'linearGradient', 'radialGradient', 'stop']);

/** The bounding box of points. */
export function boxOf(lines: Lines): Rect {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const line of lines)
    for (const [x, y] of line) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  return { left, right, top, bottom };
}

const EIGHTHS = Array.from({ length: 9 }, (_, i) => (i * Math.PI) / 4);

/** `paths` caches paths that are drawn twice, as a fill and as its edge. */
function linesOf({ tag, attrs }: Mark, paths: Map<string, Lines>): Lines {
  const n = (name: string) => Number(attrs[name] ?? 0);
  switch (tag) {
    case 'path': {
      const d = String(attrs['d'] ?? '');
      const lines = paths.get(d) ?? linesOfPath(d);
      paths.set(d, lines);
      return lines;
    }
    case 'line':
      return [[[n('x1'), n('y1')], [n('x2'), n('y2')]]]; // prettier-ignore
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = tag === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      return [EIGHTHS.map((a): Pair => [n('cx') + rx * Math.cos(a), n('cy') + ry * Math.sin(a)])];
    }
    case 'rect':
    case 'image':
    case 'svg': {
      const [x, y, w, h] = [n('x'), n('y'), n('width'), n('height')];
      return [[[x, y], [x + w, y], [x + w, y + h], [x, y + h], [x, y]]]; // prettier-ignore
    }
    default:
      return [];
  }
}

const within = (a: Rect, b: Rect | undefined): Rect =>
  b
    ? {
        left: Math.max(a.left, b.left),
        right: Math.min(a.right, b.right),
        top: Math.max(a.top, b.top),
        bottom: Math.min(a.bottom, b.bottom),
      }
    : a;

/** Reads `translate(x,y)` and `scale(s)`, the only transforms that kinds write. */
function transformed({ scale, move }: Given, transform: unknown): Pick<Given, 'scale' | 'move'> {
  let [s, x, y] = [scale, ...move];
  for (const [, name, rest = ''] of String(transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = rest.split(/[\s,]+/).map(Number);
    if (name === 'translate') [x, y] = [x + a * s, y + b * s];
    else if (name === 'scale') s *= a;
  }
  return { scale: s, move: [x, y] };
}

const moved = (lines: Lines, { scale, move: [dx, dy] }: Given) =>
  scale === 1 && dx === 0 && dy === 0
    ? lines
    : lines.map((line) => line.map(([x, y]): Pair => [x * scale + dx, y * scale + dy]));

/** All visible shapes of a picture, from the lowest to the topmost. */
export function shapesOf(marks: readonly Mark[]): readonly Shape[] {
  const shapes: Shape[] = [];
  const clips = new Map<string, Lines>();
  const paths = new Map<string, Lines>();
  const findClips = (all: readonly Mark[]) => {
    for (const { tag, attrs, children = [] } of all) {
      if (tag === 'clipPath')
        clips.set(
          `url(#${attrs['id']})`,
          children.flatMap((child) => linesOf(child, paths)),
        );
      else findClips(children);
    }
  };
  findClips(marks);
  const visit = (one: Mark, part: number, given: Given) => {
    const { tag, attrs } = one;
    if (UNSEEN.has(tag) || tag === 'clipPath') return;
    const share = (name: string) => Number(attrs[name] ?? 1);
    const seenIn = clips.get(String(attrs['clip-path'] ?? ''));
    const clip = seenIn && boxOf(seenIn);
    const now: Given = {
      fill: String(attrs['fill'] ?? given.fill),
      stroke: String(attrs['stroke'] ?? given.stroke),
      width: Number(attrs['stroke-width'] ?? given.width),
      opacity: given.opacity * share('opacity'),
      ...transformed(given, attrs['transform']),
      ...(clip ? { clip: within(clip, given.clip) } : given.clip && { clip: given.clip }),
      seenIn: seenIn ?? given.seenIn,
    };
    if (now.opacity < FAINT) return;
    if (tag === 'g') {
      for (const child of one.children ?? []) visit(child, part, now);
      return;
    }
    const filled = now.opacity * share('fill-opacity');
    const drawn = now.opacity * share('stroke-opacity');
    const isFilled = now.fill !== 'none' && filled >= FAINT;
    const isDrawn = now.stroke !== 'none' && now.width > 0 && drawn >= FAINT;
    if (!isFilled && !isDrawn && tag !== 'image' && tag !== 'svg') return;
    const placed = moved(linesOf(one, paths), now);
    const rect = within(boxOf(placed), now.clip);
    if (!(rect.right >= rect.left && rect.bottom >= rect.top)) return;
    const shape = { part, lines: placed, rect, seenIn: now.seenIn };
    if (isFilled && rect.right > rect.left && rect.bottom > rect.top)
      shapes.push({ ...shape, stroke: 0, paint: now.fill, alpha: filled });
    if (isDrawn)
      shapes.push({ ...shape, stroke: now.width * now.scale, paint: now.stroke, alpha: drawn });
  };
  for (const [part, one] of marks.entries()) visit(one, part, START);
  return shapes;
}

/** The bounding box of shapes. */
export const boxOfAll = (shapes: readonly Pick<Shape, 'rect'>[]): Rect => ({
  left: Math.min(...shapes.map(({ rect }) => rect.left)),
  right: Math.max(...shapes.map(({ rect }) => rect.right)),
  top: Math.min(...shapes.map(({ rect }) => rect.top)),
  bottom: Math.max(...shapes.map(({ rect }) => rect.bottom)),
});

/** Clips a polygon to one side of a horizontal or vertical line. */
function cut(line: readonly Pair[], axis: 0 | 1, at: number, sign: 1 | -1): readonly Pair[] {
  const isIn = (pair: Pair) => (pair[axis] - at) * sign >= 0;
  return line.flatMap((pair, i) => {
    const before = line.at(i - 1) ?? pair;
    if (isIn(pair) === isIn(before)) return isIn(pair) ? [pair] : [];
    const share = (at - before[axis]) / (pair[axis] - before[axis]);
    const on: Pair = [
      before[0] + (pair[0] - before[0]) * share,
      before[1] + (pair[1] - before[1]) * share,
    ];
    return isIn(pair) ? [on, pair] : [on];
  });
}

function areaIn(line: readonly Pair[], { left, right, top, bottom }: Rect): number {
  const inside = cut(cut(cut(cut(line, 0, left, 1), 0, right, -1), 1, top, 1), 1, bottom, -1);
  let twice = 0;
  for (const [i, [x, y]] of inside.entries()) {
    const [px, py] = inside.at(i - 1) ?? [x, y];
    twice += px * y - x * py;
  }
  return twice / 2;
}

function lengthIn(line: readonly Pair[], { left, right, top, bottom }: Rect): number {
  let length = 0;
  for (const [i, b] of line.entries()) {
    const a = line[i - 1];
    if (!a) continue;
    let [from, to] = [0, 1];
    for (const [low, high, axis] of [
      [left, right, 0],
      [top, bottom, 1],
    ] as const) {
      // prettier-ignore
      const way = b[axis] - a[axis];
      const [p, q] = [(low - a[axis]) / way, (high - a[axis]) / way];
      if (way === 0) {
        if (a[axis] < low || a[axis] > high) to = -1;
      } else [from, to] = [Math.max(from, Math.min(p, q)), Math.min(to, Math.max(p, q))];
    }
    if (to > from) length += (to - from) * Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return length;
}

/** The area of a shape in a rectangle, in square units; a line has the area of its stroke. */
export function areaUnder({ lines, rect, stroke }: Shape, under: Rect): number {
  const shared = within(rect, under);
  if (!(shared.right >= shared.left && shared.bottom >= shared.top)) return 0;
  if (stroke > 0) return lines.reduce((sum, line) => sum + lengthIn(line, shared), 0) * stroke;
  // Holes have the opposite orientation.
  return Math.abs(lines.reduce((sum, line) => sum + areaIn(line, shared), 0));
}
