/** How far a chart is drawn: up to an x that the scroll moves; and the words at the ends of lines there. */
import { group, median } from 'd3-array';
import { measure } from '../../../story/layout/measure.ts';
import { clamp } from '../kit/marks.ts';
import { column } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { label, wrap } from '../kit/text.ts';
import { mix } from './morph.ts';
import type { Context, Params } from './params.ts';
import { cellText, type Position } from './read.ts';
import type { Connector, Laid, LineEnd, Shape } from './shapes.ts';
import type { Row, Table } from './table.ts';

/** The x of a row; NaN without one that is a date or a number. */
export const atOf = ({ cells: { x } }: Row): number => (typeof x === 'number' ? x : NaN);

export function spanOf({ rows }: Table): Pick<Params, 'span'> {
  const xs = [...new Set(rows.map(atOf))].filter(Number.isFinite).sort((a, b) => a - b);
  const step = median(xs.slice(1), (x, i) => x - xs[i]!) ?? 1;
  return xs.length > 1 ? { span: [xs[0]!, xs.at(-1)!, step] } : {};
}

/** How much of a row is there: it comes while the half step before it is covered. */
export const shareAt =
  (until = Infinity, step = 1) =>
  ({ row }: Shape): number => {
    const at = atOf(row);
    return at > until ? clamp(1 + (until - at) / (step / 2)) : 1;
  };

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
  const mixed = (a: Row['cells'][string] | undefined, b: Row['cells'][string]) => {
    if (typeof a !== 'number' || typeof b !== 'number') return b;
    const value = mix(a, b, m);
    return Number.isInteger(a) && Number.isInteger(b) ? Math.round(value) : value;
  };
  const { text: _text, ...row } = to.row;
  const cells = Object.entries(row.cells).map(([name, b]) => [name, mixed(from.row.cells[name], b)]); // prettier-ignore
  return {
    ...to,
    row: { ...row, cells: Object.fromEntries(cells) as Row['cells'] },
    x: mix(from.x, to.x, m),
    y: mix(from.y, to.y, m),
    width: mix(from.width, to.width, m),
    height: mix(from.height, to.height, m),
  };
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
export function runsOf(shapes: readonly Shape[], breaks: ReadonlySet<string>) {
  const runs: Shape[][] = [];
  for (const one of shapes) {
    if (runs.length === 0 || breaks.has(one.key)) runs.push([]);
    runs.at(-1)!.push(one);
  }
  return runs;
}

/** Names and values at the present ends of lines, in one column; a leader goes to a line that ends before. */
export function wordsAtEnds(
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
      const isBare = aspect === 'tall' && same.length > 4 && name !== '';
      const value =
        hasValue && measured && !isBare ? cellText(tip.row, field, measured.column, lang) : '';
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

/** How much of a note is there: one at a date comes when the lines are near it. */
export function passedIn({ axes, notes, labels, x, box }: Laid, until: number) {
  const at = x?.channel.field === 'x' && x.kind !== 'band' ? axes.find(({ side }) => side === 'x')?.scale(until) : undefined; // prettier-ignore
  return (id: string): number => {
    if (at === undefined || !id.startsWith('note-')) return 1;
    const left = notes.find((one) => one.id === id)?.box.x ?? labels.find((one) => one.id === id)?.x ?? 0; // prettier-ignore
    return clamp(1 + (at - left) / (box.width / 40));
  };
}
