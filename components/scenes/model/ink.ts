/** Lines of ink over a posed mesh, chained, and what of them can be seen. */
import { simplifyLine } from '../../space/simplify.ts';
import type { Mesh } from './mesh.ts';
import { inkedEdges, isOutline, type Posed } from './posed.ts';
import type { Raster } from './raster.ts';
import { BEFORE } from './tones.ts';

export interface InkLine {
  readonly part: number;
  readonly outline: boolean;
  /** x, y pairs on the plate. */
  readonly points: readonly number[];
}

interface Chain {
  readonly part: number;
  readonly outline: boolean;
  readonly places: readonly number[];
}

/** Edges that meet end to end as lines of places; a line ends where three meet. */
function chains(mesh: Mesh, posed: Posed): readonly Chain[] {
  const { ends, sides } = mesh.edges;
  const kinds = new Map<number, { part: number; outline: boolean; edges: number[] }>();
  for (const e of inkedEdges(mesh, posed)) {
    const part = mesh.trianglePart[sides[2 * e]!]!;
    const outline = isOutline(mesh, posed, e);
    const key = part * 2 + (outline ? 1 : 0);
    const kind = kinds.get(key) ?? { part, outline, edges: [] };
    kind.edges.push(e);
    kinds.set(key, kind);
  }
  return [...kinds.values()].flatMap(({ part, outline, edges }) => {
    const meet = new Map<number, number[]>();
    for (const e of edges)
      for (const place of [ends[2 * e]!, ends[2 * e + 1]!])
        meet.set(place, [...(meet.get(place) ?? []), e]);
    const left = new Set(edges);
    const grow = (from: number, places: number[]): void => {
      for (let place = from; ;) {
        const next = (meet.get(place) ?? []).filter((e) => left.has(e));
        if (meet.get(place)?.length !== 2 || next.length === 0) return;
        left.delete(next[0]!);
        place = ends[2 * next[0]!] === place ? ends[2 * next[0]! + 1]! : ends[2 * next[0]!]!;
        places.push(place);
      }
    };
    return edges.flatMap((e) => {
      if (!left.delete(e)) return [];
      const ahead = [ends[2 * e]!, ends[2 * e + 1]!];
      grow(ahead[1]!, ahead);
      const back: number[] = [];
      grow(ahead[0]!, back);
      return [{ part, outline, places: [...back.reverse(), ...ahead] }];
    });
  });
}

/** Whether anything lies before a point of a line, with a point of tolerance on each side. */
function hidden(raster: Raster, x: number, y: number, z: number): boolean {
  const { left, top, fine, width, height, depth } = raster;
  const [cx, cy] = [Math.floor((x - left) * fine), Math.floor((y - top) * fine)];
  let farthest = Infinity;
  for (let j = cy - 1; j <= cy + 1; j += 1)
    for (let i = cx - 1; i <= cx + 1; i += 1)
      if (i >= 0 && j >= 0 && i < width && j < height)
        farthest = Math.min(farthest, depth[j * width + i]!);
  return farthest > z + BEFORE;
}

const STEP = 1.5;

/** The pieces of a chain that can be seen. */
function pieces(raster: Raster, { places }: Posed, chain: readonly number[]): number[][] {
  const out: number[][] = [];
  let now: number[] = [];
  const cut = () => {
    if (now.length > 2) out.push(now);
    now = [];
  };
  for (let i = 0; i + 1 < chain.length; i += 1) {
    const [a, b] = [3 * chain[i]!, 3 * chain[i + 1]!];
    const run = Math.hypot(places[b]! - places[a]!, places[b + 1]! - places[a + 1]!);
    const steps = Math.max(1, Math.ceil(run / STEP));
    for (let s = i === 0 ? 0 : 1; s <= steps; s += 1) {
      const [x, y, z] = [0, 1, 2].map(
        (k) => places[a + k]! + ((places[b + k]! - places[a + k]!) * s) / steps,
      );
      if (hidden(raster, x!, y!, z!)) cut();
      else now.push(x!, y!);
    }
  }
  cut();
  return out;
}

const lengthOf = (points: readonly number[]): number => {
  let sum = 0;
  for (let i = 2; i < points.length; i += 2)
    sum += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
  return sum;
};

/** Every line that can be seen, made short enough for a file. */
export function inkLines(
  mesh: Mesh,
  posed: Posed,
  raster: Raster,
  seen: (part: number) => boolean,
  tolerance: number,
): readonly InkLine[] {
  return chains(mesh, posed)
    .filter(({ part }) => seen(part))
    .flatMap(({ part, outline, places }) =>
      pieces(raster, posed, places)
        .filter((points) => lengthOf(points) > (outline ? 2 : 4) * tolerance)
        .map((points) => ({ part, outline, points: simplifyLine(points, tolerance) })),
    );
}
