/** Lines, areas and links as far as they are drawn, and the words at their ends there. */
import { group } from 'd3-array';
import { measure } from '../../../story/layout/measure.ts';
import { DASHED, dot, mark, polyline, round2, stroked, type Mark } from '../kit/marks.ts';
import { column } from '../kit/place.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { label, wrap } from '../kit/text.ts';
import { mix, mixedBox } from './mix.ts';
import type { Context } from './params.ts';
import { cellText, type Position } from './read.ts';
import type { Connector, Laid, LineEnd, Shape } from './shapes.ts';
import type { Row } from './table.ts';
import { atOf } from './until.ts';

/** The shapes that a line joins. */
export function joinedIn(
  { keys, isEdge }: Connector,
  at: ReadonlyMap<string, Shape>,
): readonly Shape[] {
  const shapes = keys.flatMap((key) => at.get(key) ?? []);
  if (!isEdge) return shapes;
  return shapes.map((one) => {
    const { y, height, zero = y } = one;
    const toEnd = height < 0 || y > zero ? height : -height;
    return { ...one, y: y + toEnd / 2, height: 0 };
  });
}

/** A place of a line between two rows, with the numbers that the line has there. */
function between(from: Shape, to: Shape, m: number): Shape {
  const { text: _text, ...row } = to.row;
  const cells = Object.entries(row.cells).map(([name, b]) => {
    const a = from.row.cells[name];
    if (typeof a !== 'number' || typeof b !== 'number') return [name, b];
    const value = mix(a, b, m);
    return [name, Number.isInteger(a) && Number.isInteger(b) ? Math.round(value) : value];
  });
  const mixed = { ...row, cells: Object.fromEntries(cells) as Row['cells'] };
  return { ...to, row: mixed, ...mixedBox(from, to, m) };
}

/** The drawn part of a line: up to an x, and of that a share; over a gap it does not go. */
export function reached(
  shapes: readonly Shape[],
  breaks: ReadonlySet<string>,
  until: number,
  drawn: number,
): readonly Shape[] {
  const next = shapes.findIndex(({ row }) => atOf(row) > until + 1e-6);
  const [a, b] = [shapes[next - 1], shapes[next]].map((one) => (one ? atOf(one.row) : NaN));
  const last = next < 0 ? shapes.length - 1 : next - 1 + (next > 0 ? (until - a!) / (b! - a!) : 0);
  const end = last * drawn;
  if (end < 0 || drawn <= 0) return [];
  const i = Math.floor(end + 1e-6);
  const [from, to] = [shapes[i], shapes[i + 1]];
  const part = shapes.slice(0, i + 1);
  return from && to && end - i > 1e-6 && !breaks.has(to.key)
    ? [...part, between(from, to, end - i)]
    : part;
}

/** A line in parts, from gap to gap. */
function runsOf(shapes: readonly Shape[], breaks: ReadonlySet<string>) {
  const runs: Shape[][] = [];
  for (const one of shapes) {
    if (runs.length === 0 || breaks.has(one.key)) runs.push([]);
    runs.at(-1)!.push(one);
  }
  return runs;
}

/** Names and values at the present ends of lines, in one column; a leader goes to a line that ends before. */
function wordsAtEnds(
  ends: readonly LineEnd[],
  points: ReadonlyMap<string, readonly Shape[]>,
  { type, lang, aspect }: Pick<Context, 'type' | 'lang' | 'aspect'>,
  measured: Position | undefined,
): readonly PictureLabel[] {
  return [...group(ends, ({ box }) => box)].flatMap(([box, same]) => {
    const entries = same.flatMap(({ id, line, name, room, hasValue }) => {
      const part = points.get(line) ?? [];
      const tip = part.at(-1);
      if (!tip) return [];
      const field = measured?.channel.field ?? '';
      // On a phone the values of many lines would be a wall of words.
      const isBare = !hasValue || (aspect === 'tall' && same.length > 4 && name !== '');
      const value = measured && !isBare ? cellText(tip.row, field, measured.column, lang) : '';
      const both = [name, value].filter(Boolean).join(' ');
      // Over all of the line that is under the words.
      const start = tip.x - measure(both, type.axis) - 6;
      const before = part.findLastIndex(({ x }) => x < start);
      const top = Math.min(...part.slice(Math.max(0, before)).map(({ y }) => y));
      const names = name === '' ? [] : wrap([name], room, type.label);
      const lines = measure(both, type.label) > room ? [...names, value].filter(Boolean) : [both];
      return [{ id, lines, role: 'label' as const, opacity: 1, centre: tip.y, tip, top }];
    });
    if (same[0]?.isSmall)
      return entries.map(({ id, lines, tip, top }) => label(id, [tip.x, top - 8], lines, 'axis', { align: 'end' })); // prettier-ignore
    const front = Math.max(...entries.map(({ tip }) => tip.x));
    const x = front + (aspect === 'tall' ? 6 : 9);
    const words = column(entries, type, { x, top: box.y - 6, bottom: box.y + box.height + 10 });
    return words.map((one, i): PictureLabel => {
      const { tip } = entries[i]!;
      return tip.x < front - 24 ? { ...one, leader: [tip.x + 5, tip.y] } : one;
    });
  });
}

/** The words at the ends of whole lines. */
export function wordsOfEnds(
  ends: readonly LineEnd[],
  lines: readonly Connector[],
  shapes: readonly Shape[],
  around: Parameters<typeof wordsAtEnds>[2],
  measured: Position | undefined,
): readonly PictureLabel[] {
  const known = new Map(shapes.map((one) => [one.key, one]));
  const joined = new Map(lines.map((one) => [one.id, joinedIn(one, known)]));
  return wordsAtEnds(ends, joined, around, measured);
}

/** The words of a view while its lines are drawn as far as `points`. */
export function wordsNow(
  { labels, ends, x, y }: Laid,
  points: ReadonlyMap<string, readonly Shape[]>,
  context: Context,
): readonly PictureLabel[] {
  const known = new Set(ends.map(({ id }) => id));
  const measured = y?.kind === 'number' ? y : x;
  return [...labels.filter(({ id }) => !known.has(id)), ...wordsAtEnds(ends, points, context, measured)]; // prettier-ignore
}

/** The part of an area whose end is above its start, or below. */
function halfOf(starts: readonly Pair[], ends: readonly Pair[], isAbove: boolean): string {
  const rises = starts.map(([, y], i) => (y - ends[i]![1]) * (isAbove ? 1 : -1));
  const both = starts.flatMap((start, i): readonly (readonly [Pair, Pair])[] => {
    const [rise, next] = [rises[i]!, rises[i + 1] ?? rises[i]!];
    const here = [start, rise > 0 ? ends[i]! : start] as const;
    if (rise * next >= 0) return [here];
    const share = rise / (rise - next);
    const [[x, y], [nextX, nextY]] = [start, starts[i + 1]!];
    const crossing: Pair = [x + (nextX - x) * share, y + (nextY - y) * share];
    return [here, [crossing, crossing]];
  });
  return polyline([...both.map(([start]) => start), ...both.map(([, end]) => end).reverse()], true);
}

export function connectorMarks(
  { id, kind, colour, isFlat, width, breaks, pen, alpha, halves }: Connector,
  shapes: readonly Shape[],
  opacity: number,
  ground: string,
): readonly Mark[] {
  const runs = runsOf(shapes, breaks);
  if (kind === 'area') {
    const edge = (run: readonly Shape[], side: 1 | -1) =>
      run.map(({ x, y, width: w, height: h }): Pair => (isFlat ? [x + (side * w) / 2, y] : [x, y + (side * h) / 2])); // prettier-ignore
    if (halves) return halves.map((fill, i) => mark('path', `${id}-${i}`, { d: runs.map((run) => halfOf(edge(run, -1), edge(run, 1), i === 0)).join(''), fill, opacity: round2(alpha * opacity) })); // prettier-ignore
    const d = runs.map((run) => polyline([...edge(run, -1), ...edge(run, 1).reverse()], true)).join(''); // prettier-ignore
    return [mark('path', id, { d, fill: colour, opacity: round2(alpha * opacity) })];
  }
  const look = {
    opacity: round2(alpha * opacity),
    'stroke-linejoin': 'round',
    'stroke-linecap': kind === 'link' ? 'butt' : 'round',
  };
  // A row between two gaps is a dot.
  const path = (part: readonly Shape[]) =>
    part.length > 0 ? polyline(part.map(({ x, y }): Pair => [x, y])) + (part.length === 1 ? 'h0' : '') : ''; // prettier-ignore
  // Towards what is promised a line is dashed.
  const parts = runs.map((run) => {
    const promised = run.findIndex(({ isPromised }) => isPromised);
    if (promised < 0) return [path(run), ''];
    return [run.slice(0, promised), run.slice(Math.max(0, promised - 1))].map(path);
  });
  const [solid, dashed] = [0, 1].map((i) => parts.map((part) => part[i]!).join(''));
  const tip = shapes.at(-1);
  return [
    ...(solid ? [stroked(id, solid, colour, width, look)] : []),
    ...(dashed ? [stroked(`${id}-promised`, dashed, colour, width, { ...look, ...DASHED })] : []),
    ...(pen > 0 && tip ? [dot(`${id}-pen`, [tip.x, tip.y], pen, { fill: tip.isPromised ? ground : colour, stroke: colour, 'stroke-width': tip.isPromised ? 1.6 : 0, opacity: round2(opacity) })] : []), // prettier-ignore
  ];
}
