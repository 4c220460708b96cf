/** Paths with fewer bytes, for stills that would be too large: points on a coarser grid. */
import type { Box } from '../kit/plate.ts';
import { commandsOf } from './commands.ts';

/** The pieces of a path written by spec-path.ts: a command with its points relative to its start. */
function* piecesOf(d: string): Generator<readonly [command: string, n: readonly number[]]> {
  for (const [command, n] of commandsOf(d))
    yield command === 'h' ? ['l', [n[0]!, 0]] : command === 'v' ? ['l', [0, n[0]!]] : [command, n];
}

/** The box around the points of a path. */
export function extentOf(d: string): Box {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [command, n] of piecesOf(d)) {
    if (command === 'z') [x, y] = [startX, startY];
    else [x, y] = [x + n.at(-2)!, y + n.at(-1)!];
    if (command === 'm') [startX, startY] = [x, y];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const tenths = (n: number) => Math.round(n * 10) / 10;
const dotOf = ({ x, y, width, height }: Box) =>
  `m${tenths(x)} ${tenths(y)}h${tenths(width)}v${tenths(height)}h${-tenths(width)}z`;

/** A path with its points on a grid of this size; short curves become lines, smaller shapes a dot. */
export function coarser(d: string, grid: number): string {
  const box = extentOf(d);
  // A dot is kept: it may be a data point.
  if (Math.max(box.width, box.height) < grid) return dotOf(box);
  const on = (n: number) => Math.round(n / grid);
  const text = (n: number) => String(Math.round(n * grid * 10) / 10);
  // The exact position of the pen, and the one on the grid.
  let [x, y, startX, startY, gx, gy, startGx, startGy] = [0, 0, 0, 0, 0, 0, 0, 0];
  let path = '';
  for (const [command, n] of piecesOf(d)) {
    if (command === 'z') {
      [x, y, gx, gy] = [startX, startY, startGx, startGy];
      path += 'z';
      continue;
    }
    const points = n.map((one, i) => on((i % 2 === 0 ? x : y) + one) - (i % 2 === 0 ? gx : gy));
    const [dx, dy] = [points.at(-2)!, points.at(-1)!];
    [x, y] = [x + n.at(-2)!, y + n.at(-1)!];
    if (command !== 'm' && dx === 0 && dy === 0) continue;
    const isShort = command !== 'm' && Math.abs(dx) + Math.abs(dy) < 4;
    path += isShort ? `l${text(dx)} ${text(dy)}` : command + points.map(text).join(' ');
    [gx, gy] = [gx + dx, gy + dy];
    if (command === 'm') [startX, startY, startGx, startGy] = [x, y, gx, gy];
  }
  return path.replace(/ -/g, '-');
}

/** Whether a path is an axis-parallel rectangle, which covers the whole box of its points. */
export const isRect = (d: string): boolean => /^m[^a-z]+(?:[hv][^a-z]+){3,4}z?$/.test(d);
