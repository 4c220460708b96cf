/**
 * For few events beside the reading column: each name with its date stands right of its leader on
 * its own step, and steps go down with time, so that nothing overlaps and the area is filled.
 */
import type { TypeScale } from '../../../story/scene.ts';
import { breakLines } from '../../../story/layout/break-lines.ts';
import { measure } from '../../../story/layout/measure.ts';
import { type Listed, type Name, TIER } from './names.ts';
import { printedName, type Lane, type Post } from './rows.ts';

/** Names are broken at this width, in units of the plate. */
const WIDEST = 230;
/** From the leader to the words, and between two steps. */
const [GAP, AIR] = [6, 10];
/** With more events, names are placed where they fit. */
const MOST = 16;

/** A post's name in lines. */
export const stairLines = ({ label }: TypeScale, post: Post, hollow: number): readonly string[] =>
  breakLines(printedName(post, hollow), WIDEST, label);

const widthOf = ({ label }: TypeScale, lines: readonly string[]) =>
  Math.max(...lines.map((line) => measure(line, label))) + GAP;
const heightOf = ({ line }: TypeScale, lines: readonly string[]) => lines.length * line + AIR;

/** The height that the steps of some lanes need, and the end of the axis at which all names are inside. */
export function stairSpace(
  lanes: readonly Lane[],
  shareOf: (at: number) => number,
  [left, right]: readonly [number, number],
  { dated, type }: Listed,
): { readonly height: number; readonly right: number } | undefined {
  const posts = lanes.flatMap((lane) => lane.posts);
  if (posts.length === 0 || posts.length > MOST) return undefined;
  const lines = posts.map((post) => [...stairLines(type, post, 1), dated(post)]);
  const ends = posts.map(({ at }, i) => {
    const space = right - widthOf(type, lines[i] ?? []) - left;
    return left + space / Math.max(0.1, shareOf(at));
  });
  const height = lines.reduce((sum, laneLines) => sum + heightOf(type, laneLines), 0);
  const end = Math.min(right, ...ends);
  return end < left + (right - left) * 0.6 ? undefined : { height, right: end };
}

/** The names of a lane from its last post up; `stretch` is the available height divided by the needed one. */
export function stairsOf(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  { dated, type }: Listed,
  stretch: number,
): readonly Name[] {
  let up = 0;
  return [...posts].reverse().map((post): Name => {
    const x = places.get(post.anchor) ?? 0;
    const date = dated(post);
    const lines = [...stairLines(type, post, 1), date];
    const tier = (up + (lines.length - 1) * type.line) / TIER;
    up += heightOf(type, lines) * stretch;
    return { post, x, left: x + GAP, right: x + widthOf(type, lines), tier, align: 'start', date };
  });
}
