/** Where cards and their marks stand: every card the same size, whatever it counts. */
import { ratioOf } from '../kit/glyphs.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import type { Moment, Params } from './params.ts';
import { cardsOf, type Card } from './rows.ts';

export interface CardPlan extends Card {
  readonly box: Box;
  /** The ground of the marks. */
  readonly ground: Box;
  readonly columns: number;
  readonly rows: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly shown: number;
  readonly filled: number;
}
export interface Plan {
  readonly cards: readonly CardPlan[];
  readonly foot: number;
  readonly left: number;
}

/** How much higher than its own shape a mark may grow where marks are many and small. */
const STRETCH = 1.6;
/** So many marks stand in one row. */
const FEW = 20;

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
  return grids.reduce((best, grid) => (grid.worth > best.worth ? grid : best));
}

export function layoutOf(moment: Moment): Plan {
  const { params, data, state, aspect } = moment;
  const tall = aspect === 'tall';
  const whole = areaOf(aspect, 'side');
  const cards = cardsOf(params, data);
  const columns = tall ? 1 : params.columns;
  const down = Math.max(1, Math.ceil(cards.length / columns));
  const ruled = params.rule === undefined ? 0 : 30;
  const top = whole.y + whole.height * params.top;
  const gap = columns > 1 ? 40 : 0;
  const width = (whole.width - gap * (columns - 1)) / columns;
  const pitch = Math.min((whole.height * (1 - params.top) - ruled) / down, 200);
  const head = tall ? 47 : 58;
  return {
    left: whole.x,
    foot: top + pitch * down + 12,
    cards: cards.map((card, i): CardPlan => {
      const box = {
        x: whole.x + (i % columns) * (width + gap),
        y: top + Math.floor(i / columns) * pitch,
        width,
        height: pitch,
      };
      const marks = pitch - head - (tall ? 14 : 24);
      const ground = { x: box.x, y: box.y + head, width, height: Math.min(marks, 104) };
      return {
        ...card,
        box,
        ground,
        ...gridOf(params, Math.max(1, card.all), ground),
        shown: state.shown[card.id] ?? 1,
        filled: state.filled[card.id] ?? 1,
      };
    }),
  };
}
