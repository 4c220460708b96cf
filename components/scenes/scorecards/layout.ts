/** Where cards and their marks stand: every card the same size, whatever it counts. */
import type { SceneData } from '../../../story/scene.ts';
import { bodyOf, PEAK_LEVELS, ratioOf, stamp } from '../kit/glyphs.ts';
import { hline } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { rowOf } from '../kit/series.ts';
import type { Params } from './spec.ts';

export function cardsOf(params: Params, data: SceneData) {
  return Object.entries(params.cards).map(([id, param]) => {
    const rowAt = (x: string | undefined) =>
      x === undefined ? undefined : rowOf(data, { ...param, x });
    const [full, part, of] = [rowAt(param.full), rowAt(param.part?.x), rowAt(param.of)];
    const count = Math.round(full?.value ?? 0);
    const [fullText, allText] = [full?.text ?? '', of?.text ?? ''];
    const counted = allText ? `${fullText} ${params.of} ${allText}` : fullText;
    return {
      id,
      param,
      /** Marks: whole, in part, all. */
      full: count,
      part: Math.round(part?.value ?? 0),
      all: Math.max(count, Math.round(of?.value ?? (param.of === undefined ? 100 : 0))),
      /** The numbers as printed: "5 of 13", or the printed share. */
      counted,
      figure: param.figure ?? counted,
      partText: part?.text ?? '',
      fullText,
      allText,
      /** A judgement: its paint ends softly. */
      isJudged: full?.status === 'judgement',
    };
  });
}
export type Card = ReturnType<typeof cardsOf>[number];

/** Kind of source, what was counted, and how many are so in part. */
export function countsOf({ param, part, partText }: Card, isShort = false): string {
  const more = param.part && part > 0 ? `, ${partText} ${param.part.name}` : '';
  const kind = param.source && !isShort ? `${param.source}: ` : '';
  return `${kind}${param.counts}${more}`;
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

/** A card's marks, row by row as paths, on their ground. */
function placedCard(params: Params, card: Card, box: Box, ground: Box) {
  const { full, part, all } = card;
  const { size, rows, columns } = gridOf(params, Math.max(1, all), ground);
  const body = bodyOf(params.shape, size.width, size.height);
  // The outermost marks end where the rule over them ends.
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
      // A single row stands close under its words, even where it could be higher.
      const foot = ground.y + (rows > 1 ? high * (row + 0.93) : Math.min(high, size.height + 8));
      const count = Math.min(columns, all - from);
      const places = Array.from({ length: count }, (_, i): Pair => [ground.x + i * step, foot]);
      const between = (start: number, end: number) =>
        stamp(body, places.slice(Math.max(0, start - from), Math.max(0, end - from)));
      // Lips of the terraces, where marks are large enough to show them.
      const lips = Array.from({ length: size.height < SMALL ? 0 : PEAK_LEVELS - 1 }, (_, i) =>
        hline(ground.x, foot - (i + 1) * level, ground.width),
      );
      return {
        /** Base line of its marks. */
        foot: places[0]?.[1] ?? 0,
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

/** A single card fills no more of the height. */
const HIGHEST = 360;

/** The cards, and the base line of what stands under all of them. */
export function layoutOf({ params, data, aspect }: LayoutContext<Params>) {
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side', params.free);
  const cards = cardsOf(params, data);
  const columns = isTall ? 1 : params.columns;
  const down = Math.max(1, Math.ceil(cards.length / columns));
  const rule = params.rule === undefined ? 0 : 30;
  const pitch = Math.min((area.height - rule) / down, HIGHEST);
  const gap = columns > 1 ? 40 : 0;
  const width = (area.width - gap * (columns - 1)) / columns;
  const head = isTall ? 47 : 58;
  const height = pitch - head - (isTall ? 14 : 24);
  const foot: Pair = [area.x, area.y + pitch * down + 12];
  return {
    foot,
    cards: cards.map((card, i) => {
      const x = area.x + (i % columns) * (width + gap);
      const y = area.y + Math.floor(i / columns) * pitch;
      const ground = { x, y: y + head, width, height };
      return placedCard(params, card, { x, y, width, height: pitch }, ground);
    }),
  };
}
