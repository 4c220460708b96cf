/**
 * What a script may contain for this kind. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { between, value, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

export const params = z.strictObject({
  total: z.int().min(1).max(400).default(100).describe('How many dots there are.'),
  columns: z.int().min(1).max(40).default(10).describe('Dots in a row.'),
  name: words().default('painted').describe('What a painted dot is.'),
});
/** A patch: every property is optional here; `starts` provides the defaults. */
export const state = z.strictObject({
  count: value(between(0, 400))
    .exactOptional()
    .describe('How many dots are painted; bind it to a fact.'),
});
export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
