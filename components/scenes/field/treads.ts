/** The places of marks on a hill: along the front edge of every terrace, so that each can be seen. */
import { SPAN } from '../../space/height-field.ts';
import { terracesOf, type Mountain } from '../../space/mountain.ts';
import { raiseLine } from '../../space/silhouette.ts';
import { mapPairs } from '../../space/simplify.ts';
import { TERRACES, type Terrace } from '../../space/terraces.ts';

const COLUMNS = 240;
const across = (column: number) => (column / COLUMNS - 0.5) * 2 * SPAN;

/** In base radii: the nearest point of a terrace in each column; -Infinity if there is none. */
function frontOf(terrace: Terrace): Float32Array {
  const front = new Float32Array(COLUMNS + 1).fill(-Infinity);
  for (const { points } of terrace) {
    const line = mapPairs(points, (x, z) => [(x / (2 * SPAN) + 0.5) * COLUMNS, z]);
    raiseLine(front, line, true);
  }
  return front;
}

/** Whole numbers that add up to `total`, as proportional to the weights as possible. */
export function apportion(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  const exact = weights.map((weight) => (weight / sum) * total);
  const counts = exact.map(Math.floor);
  const left = total - counts.reduce((a, b) => a + b, 0);
  exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, left)
    .forEach(({ i }) => (counts[i]! += 1));
  return counts;
}

/** A place on a hill: x and z in base radii, and its terrace. */
interface Tread {
  readonly x: number;
  readonly z: number;
  readonly terrace: number;
}

/** `places` places from the bottom up; on each terrace from the middle outwards. */
export function treadsOf(
  hill: Pick<Mountain, 'peak' | 'count' | 'terraces'>,
  places: number,
): readonly Tread[] {
  const fronts = terracesOf(hill).map(frontOf);
  const columns = fronts.map((front) =>
    [...front.keys()].filter((c) => front[c]! > -Infinity && front[c]! > -0.55 * SPAN),
  );
  const counts = apportion(
    columns.map((c) => c.length + 6),
    places,
  );
  return fronts.flatMap((front, terrace) => {
    const free = columns[terrace]!;
    const count = counts[terrace]!;
    const row = Array.from({ length: count }, (_, i): Tread => {
      // Neighbouring rows are moved a little against each other.
      const aside = terrace % 2 === 0 ? 0.14 : -0.14;
      const shift = count > 1 ? aside : terrace < TERRACES - 1 ? aside * 1.6 : 0;
      const at = Math.round(((i + 0.5 + shift) / count) * (free.length - 1));
      const c = free[Math.min(free.length - 1, Math.max(0, at))] ?? COLUMNS / 2;
      const above = fronts[terrace + 1]?.[c] ?? -Infinity;
      const depth = Math.min(0.09, above > -Infinity ? front[c]! - above : 0.09);
      return { x: across(c), z: front[c]! - depth * 0.5, terrace };
    });
    const middle = (count - 1) / 2;
    return row
      .map((tread, i) => ({ tread, away: Math.abs(i - middle) + (i < middle ? 0.1 : 0) }))
      .sort((a, b) => a.away - b.away)
      .map(({ tread }) => tread);
  });
}
