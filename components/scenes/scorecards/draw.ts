/** A chart of units in a field for each card, each with a rule above it. */
import type { KeyLine, View } from '../chart/params.ts';
import { chartOf, presetOf, stateOf } from '../chart/preset.ts';
import * as bars from '../chart/layout/bars-part.ts';
import * as units from '../chart/layout/units-part.ts';
import { provide } from '../chart/rare.ts';
import type { Row } from '../chart/table.ts';
import { PEAK_LEVELS } from '../kit/glyphs.ts';
import { hline, round2, stroked } from '../kit/marks.ts';
import { emphasisOpacity } from '../kit/text.ts';
import { cardsOf, countsOf, whoOf } from './cards.ts';
import type { Context, Params } from './params.ts';

provide({ bars, units });
const TYPES = { card: 'words', value: 'number', whole: 'number' } as const;
/** The paint of each terrace, from the bottom up. */
const WHOLE = Array.from({ length: PEAK_LEVELS }, () => 1);
/** A judgement of "all": the paint fades at the summit, since no number ends there. */
const JUDGED = [1, 1, 1, 1, 1, 1, 1, 0.85, 0.65, 0.45];
const PART = [0.95, 0.85, 0.72, 0.56, 0.38, 0.2];

export const { drawing, framing } = presetOf<Params, Context['state']>(
  ({ params, data, lang, aspect }) => {
    const { shape, each = 1, columns, rule } = params;
    const isTall = aspect === 'tall';
    const cards = cardsOf(params, data);
    const rows = cards.flatMap((card): Row[] => {
      const { id, full, part, all, isJudged, figure } = card;
      const cells = { card: id, whole: all * each };
      const row = (key: string, value: number, terraces: readonly number[]): Row => ({
        ...{ key, terraces, status: 'measured', text: figure, name: whoOf(card, lang) },
        cells: { ...cells, value: value * each },
      });
      const first = row(id, full, isJudged ? JUDGED : WHOLE);
      return part > 0 ? [first, row(`${id}-part`, part, PART)] : [first];
    });
    const notes = Object.fromEntries(cards.map((card) => [card.id, countsOf(card, lang, isTall)]));
    const of = (shares: Context['state']['shown']) =>
      Object.fromEntries(rows.map(({ key, cells }) => [key, shares[cells['card']!] ?? 1]));
    const keys: readonly KeyLine[] =
      rule === undefined ? [] : [{ id: 'rule', text: rule, look: 'none' }];
    const view: View = {
      ...{ layout: 'units', facet: 'card', size: 'value', total: 'whole', shape, each, keys },
      ...(columns && !isTall && { columns }),
    };
    return {
      chart: chartOf(rows, TYPES, view, { free: params.free, notes }),
      state: ({ shown, filled }) => stateOf({ parts: of(filled), presence: of(shown) }),
      over: ({ grid }, now) => ({
        marks: cards.map(({ id }, i) => {
          const { x, y, width } = grid!.boxes![i]!;
          const { ink, contrast } = now.palette;
          const strong = emphasisOpacity(now, 0.3, id) * (contrast ? 1 : 0.45);
          const opacity = round2((now.state.shown[id] ?? 1) * strong);
          return stroked(`by-${id}`, hline(x, y, width), ink, 1.2, { opacity });
        }),
      }),
    };
  },
);
