/** How far a line is drawn at a moment, and its last point by then. */
import type { State } from './params.ts';
import { hasFigure, type DrawnLine, type Point } from './rows.ts';

const clamp = (n: number) => Math.min(1, Math.max(0, n));

/** The state's share for a line: its own, or that of the entry it belongs to. */
export const shareOf = (state: State, line: DrawnLine): number =>
  clamp(state.drawn[line.id] ?? 1) * (line.id === line.key ? 1 : clamp(state.drawn[line.key] ?? 1));

/** Where on the axis the drawing of a line stops; undefined while nothing of it is drawn. */
export function limitOf(state: State, line: DrawnLine): number | undefined {
  const share = shareOf(state, line) * (line.role === 'goal' ? clamp(state.goals) : 1);
  const [first, last] = [line.points[0], line.points.at(-1)];
  if (share <= 0 || !first || !last) return undefined;
  // A goal is a promise for later: it is drawn by its own share, whatever the year.
  const until = line.role === 'goal' ? last.at : Math.min(state.until, last.at);
  if (until < first.at) return until;
  return share >= 1 ? until : first.at + share * (until - first.at);
}

/** The last point with a figure that is drawn, and the first. */
export function endsOf(state: State, line: DrawnLine): readonly [Point, Point] | undefined {
  const limit = limitOf(state, line);
  if (limit === undefined) return undefined;
  // A hair of tolerance: limits come out of mixes.
  const reached = line.points.filter((p) => hasFigure(p) && p.at <= limit + 1e-6);
  const [first, last] = [reached[0], reached.at(-1)];
  return first && last ? [first, last] : undefined;
}
