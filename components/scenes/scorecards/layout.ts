/** Where cards and their marks stand: every card the same size, whatever it counts. */
import { bodyOf, PEAK_LEVELS, ratioOf, stamp } from '../kit/glyphs.ts';
import { hline } from '../kit/path.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaBelow, type Box, type Pair } from '../kit/plate.ts';
import { cardsOf, type Card } from './rows.ts';
import type { Params } from './spec.ts';

/** One row of a card's marks, as paths. */
export interface MarkRow {
  /** Base line of its marks. */
  readonly foot: number;
  readonly places: readonly Pair[];
  readonly all: string;
  readonly full: string;
  readonly part: string;
  /** Lips of the terraces, where marks are large enough to show them. */
  readonly lips: string;
}
export interface PlacedCard extends Card {
  readonly box: Box;
  /** The ground of the marks. */
  readonly ground: Box;
  readonly size: { readonly width: number; readonly height: number };
  readonly rows: readonly MarkRow[];
}
export interface Layout {
  readonly cards: readonly PlacedCard[];
  /** Base line of what stands under all cards. */
  readonly foot: Pair;
}

/** How much higher than its own shape a mark may grow where marks are many and small. */
const STRETCH = 1.6;
/** So many marks stand in one row. */
const FEW = 20;
/** Marks lower than this are too small for lips. */
export const SMALL = 30;

/** The number of rows that makes the marks largest; rows of one length are liked better. */
function gridOf({ shape }: Params, count: number, { width, height }: Box) {
  const ratio = ratioOf(shape);
  const grids = Array.from({ length: count > FEW ? 8 : 1 }, (_, i) => {
    const rows = i + 1;
    const columns = Math.ceil(count / rows);
    const high = (height / rows) * (rows > 1 ? 0.86 : 1);
    const wide = Math.min((width / columns) * 0.94, high * ratio);
    const size = { width: wide, height: Math.min(high, (wide / ratio) * STRETCH) };
    const even = columns * rows === count ? 1.8 : 1;
    return { rows, columns, size, worth: (size.width ** 2 * size.height * even * columns) / width };
  });
  return grids.reduce((best, one) => (one.worth > best.worth ? one : best));
}

function placedCard(params: Params, card: Card, box: Box, ground: Box): PlacedCard {
  const { full, part, all } = card;
  const { size, rows, columns } = gridOf(params, Math.max(1, all), ground);
  const body = bodyOf(params.shape, size.width, size.height);
  // The outermost marks end where the rule over them ends.
  const step = columns > 1 ? (ground.width - size.width) / (columns - 1) : ground.width;
  const high = ground.height / rows;
  const level = size.height / PEAK_LEVELS;
  const markRow = (_: unknown, row: number): MarkRow => {
    const from = row * columns;
    // A single row stands close under its words, even where it could be higher.
    const foot = ground.y + (rows > 1 ? high * (row + 0.93) : Math.min(high, size.height + 8));
    const places = Array.from({ length: Math.min(columns, all - from) }, (_, i): Pair => [
      ground.x + i * step,
      foot,
    ]);
    const between = (start: number, end: number) =>
      stamp(body, places.slice(Math.max(0, start - from), Math.max(0, end - from)));
    const lips = Array.from({ length: size.height < SMALL ? 0 : PEAK_LEVELS - 1 }, (_, i) =>
      hline(ground.x, foot - (i + 1) * level, ground.width),
    );
    return {
      foot: places[0]?.[1] ?? 0,
      places,
      all: stamp(body, places),
      full: between(0, full),
      part: between(full, full + part),
      lips: lips.join(''),
    };
  };
  return { ...card, box, ground, size, rows: Array.from({ length: rows }, markRow) };
}

export function layoutOf({ params, data, aspect }: LayoutContext<Params>): Layout {
  const isTall = aspect === 'tall';
  const area = areaBelow(aspect, params.top);
  const cards = cardsOf(params, data);
  const columns = isTall ? 1 : params.columns;
  const down = Math.max(1, Math.ceil(cards.length / columns));
  const rule = params.rule === undefined ? 0 : 30;
  const pitch = Math.min((area.height - rule) / down, 200);
  const gap = columns > 1 ? 40 : 0;
  const width = (area.width - gap * (columns - 1)) / columns;
  const head = isTall ? 47 : 58;
  const height = Math.min(pitch - head - (isTall ? 14 : 24), 104);
  return {
    foot: [area.x, area.y + pitch * down + 12],
    cards: cards.map((card, i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)];
      const x = area.x + column * (width + gap);
      const box = { x, y: area.y + row * pitch, width, height: pitch };
      return placedCard(params, card, box, { ...box, y: box.y + head, height });
    }),
  };
}
