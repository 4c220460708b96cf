/** The positions of cards and their marks: all cards have the same size, whatever they count. */
import { measure } from '../../../story/layout/measure.ts';
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneData } from '../../../story/scene.ts';
import { bodyOf, PEAK_LEVELS, ratioOf, stamp } from '../kit/glyphs.ts';
import { hline } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { rowOf } from '../kit/series.ts';
import { cutLines, wrap } from '../kit/text.ts';
import type { Params } from './params.ts';

export function cardsOf(params: Params, data: SceneData) {
  return Object.entries(params.cards).map(([id, param]) => {
    const rowAt = (x: string | undefined) =>
      x === undefined ? undefined : rowOf(data, { ...param, x });
    const [full, part, of] = [rowAt(param.full), rowAt(param.part?.x), rowAt(param.of)];
    const isShare = param.of === undefined && data[param.series]?.unit === 'percent';
    const marksOf = (value = 0) => Math.round(value / (isShare ? 1 : (params.each ?? 1)));
    const count = marksOf(full?.value);
    /** The whole in the unit of the rows; without one the count is the whole. */
    const total = isShare ? 100 : (of?.value ?? full?.value ?? 0);
    const allText = of?.text ?? '';
    // "203 of 325 people": a unit that both share is printed once.
    const unit = /\P{N}*$/u.exec(allText)?.[0] ?? '';
    const text = full?.text ?? '';
    const fullText = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
    const counted = allText ? `${fullText} ${params.of} ${allText}` : fullText;
    return {
      id,
      param,
      isShare,
      total,
      /** The painted amount in the unit of the rows. */
      painted: (full?.value ?? 0) + (part?.value ?? 0),
      /** Numbers of marks: full, partly, all. */
      full: count,
      part: marksOf(part?.value),
      all: Math.max(count, marksOf(total)),
      /** The numbers as printed: "5 of 13", or the printed share. */
      counted,
      figure: param.figure ?? counted,
      partText: part?.text ?? '',
      fullText,
      allText,
      /** A judgement: its paint has a soft edge. */
      isJudged: full?.status === 'judgement',
    };
  });
}
export type Card = ReturnType<typeof cardsOf>[number];

/** Kind of source, what was counted, and how many are partly so. */
export function countsOf({ param, part, partText }: Card, lang: string, isShort = false): string {
  const { colon, comma } = punctuationOf(lang);
  const more = param.part && part > 0 ? `${comma}${partText} ${param.part.name}` : '';
  const kind = param.source && !isShort ? param.source + colon : '';
  return `${kind}${param.counts}${more}`;
}

/** By how much marks may be stretched in height if they are many and small. */
const STRETCH = 1.6;
/** Up to this many marks stand in one row. */
const FEW = 20;
/** Marks lower than this are too small for terrace edges. */
export const SMALL = 30;

/** The largest size in the marks' own proportions, the same in all cards. */
function evenGrid(ratio: number, count: number, { width, height }: Box) {
  const grids = Array.from({ length: 16 }, (_, i) => {
    const columns = Math.ceil(count / (i + 1));
    const high = (height / (i + 1)) * 0.86;
    const wide = Math.min((width / columns) * 0.9, high * ratio);
    return { rows: i + 1, columns, size: { width: wide, height: wide / ratio } };
  });
  return grids.reduce((best, one) => (one.size.width > best.size.width ? one : best));
}

/** The number of rows that makes the marks largest; equal rows are preferred. */
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

/**
 * A card's marks, row by row as paths, on their ground; `most`: the number on the fullest card,
 * where marks have the same size on all.
 */
function placedCard(params: Params, card: Card, most: number | undefined, box: Box, ground: Box) {
  const { full, part, all } = card;
  const { size, rows, columns } =
    most === undefined
      ? gridOf(params, Math.max(1, all), ground)
      : evenGrid(ratioOf(params.shape), most, ground);
  const body = bodyOf(params.shape, size.width, size.height);
  // The outermost marks end where the rule above them ends.
  const step = columns > 1 ? (ground.width - size.width) / (columns - 1) : ground.width;
  const high = ground.height / rows;
  const level = size.height / PEAK_LEVELS;
  return {
    ...card,
    box,
    ground,
    size,
    rows: Array.from({ length: rows }, (_, row) => {
      const from = row * columns;
      // A single row stands close to its words, even if there is space below.
      const bottom = ground.y + (rows > 1 ? high * (row + 0.93) : Math.min(high, size.height + 8));
      const count = Math.min(columns, all - from);
      const places = Array.from({ length: count }, (_, i): Pair => [ground.x + i * step, bottom]);
      const between = (start: number, end: number) =>
        stamp(body, places.slice(Math.max(0, start - from), Math.max(0, end - from)));
      // Edges of the terraces, if marks are large enough to show them.
      const lips = Array.from({ length: size.height < SMALL ? 0 : PEAK_LEVELS - 1 }, (_, i) =>
        hline(ground.x, bottom - (i + 1) * level, ground.width),
      );
      return {
        /** Baseline of its marks. */
        keyPlace: places[0]?.[1] ?? 0,
        places,
        all: stamp(body, places),
        full: between(0, full),
        part: between(full, full + part),
        lips: lips.join(''),
      };
    }),
  };
}
export type PlacedCard = ReturnType<typeof placedCard>;

/** Greatest height of a single card. */
const HIGHEST = 360;

/** Cards side by side, by default: as many as have room for their words. */
function columnsOf({ columns }: Params, count: number, isTall: boolean): number {
  if (isTall) return count > 5 ? 2 : 1;
  return columns ?? (count > 8 ? 3 : count > 4 ? 2 : 1);
}

/** Most lines for what was counted; the table has the full text. */
const LINES = 2;

/** Who counted, and when. */
export const whoOf = ({ param: { by, date } }: Card, lang: string): string =>
  date === undefined ? by : by + punctuationOf(lang).comma + date;

/** The source and date above what was counted; whether there is room for a large figure beside it. */
export function headingOf(
  { type, aspect, lang }: LayoutContext<Params>,
  card: Card,
  width: number,
  figure: string,
) {
  const isTall = aspect === 'tall';
  const who = whoOf(card, lang);
  // The large type takes its space from the words beside it.
  const beside = width - measure(figure, type.figure) - 12;
  const isLarge = measure(who, type.strong) <= beside;
  // A long figure beside a long name is set in the type of the name, a line lower.
  const small = Math.max(width - measure(figure, type.strong) - 12, width * 0.3);
  const space = !isLarge ? small : isTall ? beside : width * 0.74;
  const names = wrap([who], width, type.strong);
  const lines = [...names, ...wrap([countsOf(card, lang, isTall)], space, type.rest)];
  return { ...cutLines(lines, names.length + LINES), isLarge, figureLine: names.length };
}

/** The cards, and the baseline of the words below all of them. */
export function layoutOf(context: LayoutContext<Params>) {
  const { params, data, aspect, type } = context;
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side', params.free);
  const cards = cardsOf(params, data);
  const columns = columnsOf(params, cards.length, isTall);
  const down = Math.max(1, Math.ceil(cards.length / columns));
  const rule = params.rule === undefined ? 0 : 30;
  const pitch = Math.min((area.height - rule) / down, HIGHEST);
  const gap = columns > 1 ? 40 : 0;
  const width = (area.width - gap * (columns - 1)) / columns;
  const heads = cards.map((card) => headingOf(context, card, width, card.figure).lines.length);
  const headingHeight = (isTall ? 47 : 58) + Math.max(0, Math.max(...heads) - 2) * type.line;
  // If a mark stands for more than one, marks have the same size on all cards.
  const isAlike = (params.each ?? 1) !== 1;
  const most = isAlike ? Math.max(1, ...cards.map(({ all }) => all)) : undefined;
  const height = pitch - headingHeight - (isTall ? 14 : 24);
  const keyPlace: Pair = [area.x, area.y + pitch * down + 12];
  return {
    keyPlace,
    cards: cards.map((card, i) => {
      const x = area.x + (i % columns) * (width + gap);
      const y = area.y + Math.floor(i / columns) * pitch;
      const ground = { x, y: y + headingHeight, width, height };
      return placedCard(params, card, most, { x, y, width, height: pitch }, ground);
    }),
  };
}
