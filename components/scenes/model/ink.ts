/** Ink lines of a posed mesh: edges joined into chains, and the visible pieces of the chains. */
import { simplifyLine } from '../../space/simplify.ts';
import { inkedEdges, type InkedEdge, type PartLook, type Posed } from './posed.ts';
import type { Raster } from './raster.ts';
import { BEFORE } from './tones.ts';

interface InkLine {
  readonly part: number;
  readonly isOutline: boolean;
  /** x, y pairs on the plate. */
  readonly points: readonly number[];
}

/** Joins edges that share an end into lines of places; a line ends where three or more edges meet. */
function chainsOf(edges: readonly InkedEdge[]): readonly (readonly number[])[] {
  const meeting = new Map<number, InkedEdge[]>();
  for (const edge of edges)
    for (const place of edge.ends) meeting.set(place, [...(meeting.get(place) ?? []), edge]);
  const left = new Set(edges);
  /** The places after `from`, up to the end of the line. */
  const walk = (from: number): readonly number[] => {
    const places: number[] = [];
    for (let place = from; ;) {
      const all = meeting.get(place) ?? [];
      const next = all.length === 2 ? all.find((edge) => left.has(edge)) : undefined;
      if (!next) return places;
      left.delete(next);
      place = next.ends[0] === place ? next.ends[1] : next.ends[0];
      places.push(place);
    }
  };
  return edges.flatMap((edge) => {
    if (!left.delete(edge)) return [];
    const [from, to] = edge.ends;
    const ahead = walk(to);
    return [[...walk(from).toReversed(), from, to, ...ahead]];
  });
}

/**
 * Whether a surface covers a point of a line; the neighbouring points of the grid are compared too, as a
 * tolerance.
 */
function isHidden(raster: Raster, x: number, y: number, z: number): boolean {
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

/** The visible pieces of a chain. */
function visible(
  raster: Raster,
  { places }: Posed,
  chain: readonly number[],
): readonly (readonly number[])[] {
  const out: number[][] = [[]];
  for (let i = 0; i + 1 < chain.length; i += 1) {
    const [a, b] = [3 * chain[i]!, 3 * chain[i + 1]!];
    const run = Math.hypot(places[b]! - places[a]!, places[b + 1]! - places[a + 1]!);
    const steps = Math.max(1, Math.ceil(run / STEP));
    for (let s = i === 0 ? 0 : 1; s <= steps; s += 1) {
      const at = (k: number) => places[a + k]! + ((places[b + k]! - places[a + k]!) * s) / steps;
      const [x, y] = [at(0), at(1)];
      if (isHidden(raster, x, y, at(2))) out.push([]);
      else out.at(-1)!.push(x, y);
    }
  }
  return out.filter((piece) => piece.length > 2);
}

const lengthOf = (points: readonly number[]): number => {
  let sum = 0;
  for (let i = 2; i < points.length; i += 2)
    sum += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
  return sum;
};

/** All visible lines, simplified within `tolerance` to keep the file small. */
export function inkLines(
  posed: Posed,
  raster: Raster,
  seen: (look: PartLook) => boolean,
  tolerance: number,
): readonly InkLine[] {
  const edges = inkedEdges(posed).filter(({ part }) => seen(posed.looks[part]!));
  return posed.looks.flatMap((_, part) =>
    [false, true].flatMap((isOutline) => {
      const partEdges = edges.filter((edge) => edge.part === part && edge.isOutline === isOutline);
      return chainsOf(partEdges)
        .flatMap((chain) => visible(raster, posed, chain))
        .filter((points) => lengthOf(points) > (isOutline ? 2 : 4) * tolerance)
        .map((points) => ({ part, isOutline, points: simplifyLine(points, tolerance) }));
    }),
  );
}
