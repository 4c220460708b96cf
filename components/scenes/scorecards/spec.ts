/** What a script may say to `scorecards`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { rowFaults, sourceFaults } from '../kit/faults.ts';
import { few, id, keysOf, line, series, words } from '../kit/fields.ts';
import { GLYPHS } from '../kit/glyphs.ts';
import type { Params, State } from './params.ts';
import { cardsOf, rowOf } from './rows.ts';
import { anchorsOf, describeCards, tableOf } from './tell.ts';

const row = () => z.string().max(40);
const share = () => z.number().min(0).max(1);

const card = z.strictObject({
  by: words(60).describe('Who counted.'),
  date: words(30).describe('When it was published.'),
  source: words(40).exactOptional().describe('Kind of source: "newspaper", "chamber".'),
  counts: line().describe('What was counted: "technologies led".'),
  figure: line().exactOptional().describe('Printed instead of the count itself: "more than 86%".'),
  series: series().describe('The series in `data`.'),
  entity: id(40).exactOptional().describe('One entity of it.'),
  full: row().describe('The x of the row with the count.'),
  part: z
    .strictObject({
      x: row().describe('The x of the row with what is so in part.'),
      name: words(40).describe('After its number: "catching up".'),
    })
    .exactOptional()
    .describe('Marks that are painted half, softly.'),
  of: row()
    .exactOptional()
    .describe('The x of the row with the whole; a percentage has none and is of a hundred marks.'),
});

/** Marks of a card: as many as a field of the kind `units` has at most. */
const MOST = 400;

export const spec: SceneSpec<Params, State> = {
  kind: 'scorecards',
  surface: 'svg',
  summary: 'Several counts side by side, each of its own things: equal in size, never averaged.',
  params: z.strictObject({
    cards: few(z.record(id(40), card), 1, 12, 'cards').describe(
      'Card id -> card, in order; the id is its anchor.',
    ),
    shape: z.enum(GLYPHS).default('peak').describe('What a mark looks like.'),
    of: words(12).default('of').describe('Between count and whole: "5 of 13".'),
    rule: words().exactOptional().describe('Under the cards: what one mark is.'),
    columns: z.int().min(1).max(3).default(1).describe('Cards side by side.'),
    top: share().default(0).describe('Share of the room, from its top, left to another scene.'),
  }),
  state: z.strictObject({
    shown: keysOf('cards', z.record(id(40), share()))
      .exactOptional()
      .describe('Card -> presence; 1 at first.'),
    filled: keysOf('cards', z.record(id(40), share()))
      .exactOptional()
      .describe('Card -> how far the pigment has risen in its marks; 1 at first.'),
  }),
  defaults: ({ cards }) => {
    const all = Object.fromEntries(Object.keys(cards).map((key) => [key, 1]));
    return { shown: all, filled: all };
  },
  anchors: anchorsOf,
  faults: (params, data) =>
    cardsOf(params, data).flatMap(({ id: key, param, full, part }) => {
      const at = ['cards', key];
      const faults = sourceFaults(data, param, at);
      if (faults.length > 0) return faults;
      const whole =
        rowOf(data, param, param.of)?.value ?? (param.of === undefined ? 100 : Infinity);
      return [
        ...rowFaults(data, param, param.full, [...at, 'full']),
        ...(param.part ? rowFaults(data, param, param.part.x, [...at, 'part', 'x']) : []),
        ...(param.of === undefined ? [] : rowFaults(data, param, param.of, [...at, 'of'])),
        ...(Number.isFinite(whole) && whole > MOST
          ? [
              {
                path: at,
                message: `${whole} marks are more than the ${MOST} that can be told apart`,
              },
            ]
          : []),
        ...(full + part > whole
          ? [{ path: at, message: `${full + part} of ${whole} marks would be painted` }]
          : []),
      ];
    }),
  describe: describeCards,
  table: tableOf,
};
