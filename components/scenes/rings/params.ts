/**
 * What a script may contain for `rings`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { at, few, free, id, lang, needs, share, shares, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const ring = z.strictObject({
  name: words(30).describe('Printed inside it; a semicolon breaks the line.'),
  gloss: words(30).exactOptional().describe('A second name under it, in another script.'),
  lang: lang().exactOptional().describe('Language of `gloss`, such as zh-Hans.'),
  ink: z
    .enum(['gold', 'silver', 'malachite', 'azurite', 'tea', 'ink'])
    .default('ink')
    .describe('Its colour; gold and silver are for the night.'),
});

const name = z.strictObject({
  at: at().describe('Its date: `2020`, `2020-05`, `2020-05-14`.'),
  name: words(60).describe('The name.'),
  note: words(60).exactOptional().describe('A second line, lighter.'),
  past: z.boolean().default(false).describe('No longer in use: a hollow dot.'),
});

export const params = z.strictObject({
  rings: few(z.record(id(), ring), 1, 5, 'rings').describe(
    'Ring id -> ring, its anchor; a chain in this order, 5 at most.',
  ),
  crossing: words(80)
    .exactOptional()
    .describe('Said of the upper crossing of the first two; a semicolon breaks the line.'),
  names: z.record(id(), name).default({}).describe('Dated names along the foot, to scale.'),
  strokes: z.int().min(2).max(21).default(13).describe('Parallel lines of a ring.'),
  free: free({ above: 0.8, below: 0.8 }),
});
export const state = z.strictObject({
  drawn: shares('rings').exactOptional().describe('How much of each ring is drawn; 1 at first.'),
  named: shares('names')
    .exactOptional()
    .describe('Presence of each name along the foot; 1 at first.'),
  crossing: needs('crossing', share(1).exactOptional()).describe(
    'Presence of the words at the crossing.',
  ),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
