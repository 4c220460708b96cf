/**
 * What a script may contain for `scorecards`. Drawing code imports the types only, so that zod does
 * not reach a browser.
 */
import { z } from 'zod';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import { by, few, free, fromTable, id, line, shares, source, table, words } from '../kit/fields.ts';
import { GLYPHS } from '../kit/glyphs.ts';
import type { ContextOf } from '../kit/kind.ts';

const row = () => z.string().max(120);
const { series, entity } = source();

const card = z.strictObject({
  by: words(60).describe('Who counted, or whose count it is.'),
  date: words(30).exactOptional().describe('When it was published.'),
  source: words(40).exactOptional().describe('Kind of source: "newspaper", "chamber".'),
  counts: line().describe('What was counted: "technologies led".'),
  figure: line().exactOptional().describe('Printed instead of the count itself: "more than 86%".'),
  series,
  entity,
  full: z.string().max(60).describe('The x of the row with the count.'),
  part: z
    .strictObject({
      x: row().describe('The x of the row with what is so in part.'),
      name: words(40).describe('After its number: "catching up".'),
    })
    .exactOptional()
    .describe('Marks that are painted half, softly.'),
  of: row()
    .exactOptional()
    .describe(
      'The x of the row with the whole. Without it a percentage is of a hundred marks, a count a whole itself.',
    ),
});

export const params = z.strictObject({
  ...table('cards'),
  ...by(
    'What a card is called by first where entity and x both vary; x that are dates: the last alone.',
  ),
  cards: fromTable(few(z.record(id(80), card), 1, 12, 'cards')).describe(
    'Card id -> card, in order; the id is its anchor.',
  ),
  shape: z.enum(GLYPHS).default('peak').describe('What a mark looks like.'),
  of: words(12).default(scenes.en.scorecards.ofAll).describe('Between count and whole: "5 of 13".'),
  each: z
    .number()
    .positive()
    .exactOptional()
    .describe(
      'What one mark stands for in all counts; a round number that leaves 400 marks or less.',
    ),
  rule: words()
    .exactOptional()
    .describe(
      'Under the cards: what one mark is; "1 mark is 10 people" where it is more than one.',
    ),
  columns: z
    .int()
    .min(1)
    .max(3)
    .exactOptional()
    .describe('Cards side by side on a wide stage; more from five cards on.'),
  free: free({ above: 1, below: 0.8 }),
});
export const state = z.strictObject({
  shown: shares('cards', 1, 80).exactOptional().describe('Card -> presence; 1 at first.'),
  filled: shares('cards', 1, 80)
    .exactOptional()
    .describe('Card -> how far the pigment has risen in its marks; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
