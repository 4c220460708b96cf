/** The upper envelope of a peak as the camera sees it, and the ink along it where lite draws lines for a second mesh. */
import type { Aspect } from '../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from './camera.ts';
import { drawnRing } from './coarse-ring.ts';
import { SPAN, SQUASH, type Relief } from './height-field.ts';
import { inkLost, inkWeight, type Mountain } from './mountain.ts';
import { cellsFor, fieldOf, shapeOf } from './shapes.ts';
import { simplifyLine } from './simplify.ts';
import type { Stroke } from './stroke.ts';
import { TERRACES } from './terraces.ts';

const COLUMNS = 420;

/** Raises the columns under one straight segment to its height. */
function raise(top: Float32Array, x0: number, y0: number, x1: number, y1: number): void {
  if (x0 > x1) return raise(top, x1, y1, x0, y0);
  const first = Math.max(0, Math.ceil(x0));
  const last = Math.min(top.length - 1, Math.floor(x1));
  const run = x1 - x0;
  for (let c = first; c <= last; c += 1) {
    const y = run > 1e-9 ? y0 + ((y1 - y0) * (c - x0)) / run : Math.max(y0, y1);
    if (y > top[c]!) top[c] = y;
  }
}

/** Columns across a mountain: the highest point of the picture plane in each; -Infinity outside. */
export interface Columns {
  /** Relative to the middle of the peak, in units. */
  readonly left: number;
  readonly step: number;
  readonly top: Float32Array;
}

/** A column buffer for a mountain, empty. */
export function emptyColumns(broad: number): Columns {
  const step = (2 * SPAN * broad) / COLUMNS;
  return { left: -SPAN * broad, step, top: new Float32Array(COLUMNS + 1).fill(-Infinity) };
}

/** Adds a closed ring at height `h` to the columns. */
export function raiseRing(
  columns: Columns,
  points: Float32Array,
  broad: number,
  h: number,
  aspect: Aspect,
): void {
  const n = points.length;
  let px = (points[n - 2]! * broad - columns.left) / columns.step;
  let py = lift(aspect, h, points[n - 1]! * broad);
  for (let i = 0; i < n; i += 2) {
    const x = (points[i]! * broad - columns.left) / columns.step;
    const y = lift(aspect, h, points[i + 1]! * broad);
    raise(columns.top, px, py, x, y);
    px = x;
    py = y;
  }
}

type Sized = Pick<Mountain, 'peak' | 'terraces' | 'tall' | 'broad'>;

/** The stepped envelope of the terraces, as x, y pairs relative to the foot's middle on the plane. */
export function steppedEnvelope(
  standing: Sized,
  aspect: Aspect,
  peaks: number,
  /** A ring as it is drawn. */
  drawn: (points: Float32Array) => Float32Array = (points) => points,
): number[] {
  const columns = emptyColumns(standing.broad);
  const shape = shapeOf(standing.peak, cellsFor(peaks), standing.terraces);
  for (let t = 0; t < shape.length; t += 1) {
    const h = ((t + 1) / standing.terraces) * standing.tall;
    for (const ring of shape[t]!) raiseRing(columns, drawn(ring.points), standing.broad, h, aspect);
  }
  const line: number[] = [];
  for (let c = 0; c < columns.top.length; c += 1) {
    const y = columns.top[c]!;
    if (y > -Infinity) line.push(columns.left + c * columns.step, y);
  }
  return line;
}

/** The smooth envelope of the height field, of an outline `height` high on a foot `radius` wide. */
export function smoothEnvelope(
  { peak }: Pick<Mountain, 'peak'>,
  height: number,
  radius: number,
  aspect: Aspect,
  peaks: number,
): number[] {
  const field = fieldOf(peak, cellsFor(peaks));
  const side = field.cells + 1;
  const line: number[] = [];
  for (let column = 0; column < side; column += 1) {
    let top = -Infinity;
    for (let row = 0; row < side; row += 1) {
      const h = field.heights[row * side + column]!;
      if (h <= 0) continue;
      const z = (row / field.cells - 0.5) * 2 * SPAN * SQUASH * radius;
      top = Math.max(top, lift(aspect, h * height, z));
    }
    if (top > -Infinity) line.push((column / field.cells - 0.5) * 2 * SPAN * radius, top);
  }
  return line;
}

/** Relative to the foot's middle: the envelope on the picture plane, the foot on the ground. */
interface Ink {
  readonly key: string;
  readonly top: readonly number[];
  readonly foot: readonly number[];
}

/** The last ink of each mountain: a camera that moves changes where it lies, not what it is. */
const kept = new WeakMap<Relief, Ink>();

/** Points may lie beside the line by this share of the foot's radius. */
const OFF = 0.008;
const WIDTH = 1.7;
/** Up to this share of its height a mountain's outline is its shore. */
const SHORE = 0.12;

/** A line in runs that are low or not, each from the end of the one before. */
function runsOf(line: readonly number[], isLow: (y: number) => boolean) {
  const runs: { readonly points: number[]; readonly low: boolean }[] = [];
  for (let i = 0; i + 3 < line.length; i += 2) {
    const low = isLow(Math.max(line[i + 1]!, line[i + 3]!));
    const last = runs.at(-1);
    if (last?.low === low) last.points.push(line[i + 2]!, line[i + 3]!);
    else runs.push({ points: line.slice(i, i + 4), low });
  }
  return runs;
}

/** The part of a ring that the viewer sees: between its ends, on the near side. */
function front(points: ArrayLike<number>): readonly number[] {
  const count = points.length / 2;
  let [left, right] = [0, 0];
  for (let i = 1; i < count; i += 1) {
    if (points[2 * i]! < points[2 * left]!) left = i;
    if (points[2 * i]! > points[2 * right]!) right = i;
  }
  const walk = (from: number, to: number) => {
    const run: number[] = [];
    for (let i = from; i !== to; i = (i + 1) % count) run.push(points[2 * i]!, points[2 * i + 1]!);
    return count > 0 ? [...run, points[2 * to]!, points[2 * to + 1]!] : run;
  };
  const depth = (run: readonly number[]) => Math.max(...run.filter((_, i) => i % 2 === 1));
  const [a, b] = [walk(left, right), walk(right, left)];
  return depth(a) > depth(b) ? a : b;
}

function inkOf(mountain: Mountain, camera: Camera, count: number, later: boolean): Ink {
  const { peak, terraces, tall, broad } = mountain;
  const key = [camera.aspect, count, terraces, tall, broad].join(' ');
  const before = kept.get(peak);
  if (before?.key === key) return before;
  const ring = shapeOf(peak, cellsFor(count), terraces)[0]?.find(({ main }) => main);
  // Round the mesh that is drawn: a finer line beside it would show as shards. Grown ones have a mesh apart.
  const drawn = (points: Float32Array) =>
    drawnRing(points, 'lite', terraces > TERRACES ? 1 : count, later && terraces <= TERRACES);
  const ink = {
    key,
    top: simplifyLine(steppedEnvelope(mountain, camera.aspect, count, drawn), OFF * broad),
    foot: front(ring ? drawn(ring.points) : []),
  };
  kept.set(peak, ink);
  return ink;
}

/** Derives the ink of mountains before it is drawn; see `silhouetteStrokes`. */
export function* inkAhead(
  mountains: readonly Mountain[],
  camera: Camera,
  count: number,
  later: (mountain: Mountain) => boolean,
): Generator<undefined, void> {
  for (const mountain of mountains) {
    inkOf(mountain, camera, count, later(mountain));
    yield;
  }
}

/** `count` is how many mountains the scene has; `colour` its ink; `paper` how far they are there, 0 to 1. */
export function silhouetteStrokes(
  mountains: readonly Mountain[],
  camera: Camera,
  count: number,
  colour: string,
  paper: number,
  /** Whether a mountain is one of those that are not there from the start. */
  later: (mountain: Mountain) => boolean = () => false,
): readonly Stroke[] {
  const width = WIDTH * inkWeight(mountains);
  return mountains.flatMap((mountain): Stroke[] => {
    const { id, x, z, broad, shown } = mountain;
    const opacity = shown * paper * (1 - inkLost(mountain));
    if (opacity < 0.01) return [];
    const { top, foot } = inkOf(mountain, camera, count, later(mountain));
    const middle = lift(camera.aspect, 0, z);
    const stroke = (name: string, points: readonly number[], depth: number): Stroke => ({
      id: `${id}-${name}`,
      points,
      width,
      colour,
      opacity,
      z: z + broad * depth,
    });
    // Over the mountain's own slopes, and at its shore no nearer than it is: what stands there hides it.
    const shore = lift(camera.aspect, SHORE * mountain.tall, 0);
    const over = runsOf(top, (y) => y < shore).map(({ points, low }, i) =>
      stroke(
        `top-${i}`,
        points.map((v, k) => (k % 2 === 0 ? plateX(camera, x + v) : plateY(camera, middle + v))),
        low ? 0.05 : 0.35,
      ),
    );
    const along: Stroke[] = [];
    for (let i = 0; i + 3 < foot.length; i += 2) {
      const piece = foot.slice(i, i + 4);
      const points = piece.map((v, k) =>
        k % 2 === 0
          ? plateX(camera, x + v * broad)
          : plateY(camera, lift(camera.aspect, 0, z + v * broad)),
      );
      along.push(stroke(`foot-${i / 2}`, points, Math.max(piece[1]!, piece[3]!) + 0.1));
    }
    return [...over, ...along];
  });
}
