/**
 * What a script may contain for `stacks`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import {
  between,
  by,
  few,
  free,
  fromTable,
  id,
  keysOf,
  shares,
  table,
  value,
  words,
} from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const perStack = (what: string) => shares('stacks').exactOptional().describe(what);

const stack = z.strictObject({
  name: words(40).describe('Printed under it.'),
  note: words().exactOptional().describe('Who counted, or what; a semicolon breaks the line.'),
});

export const params = z.strictObject({
  ...table('stacks and their levels'),
  ...by(
    'What stands under a stack as its note where entity and x both vary; x that are dates: the last alone.',
  ),
  stacks: fromTable(few(z.record(id(), stack), 1, 8, 'stacks')).describe(
    'Stack id -> what it is; the id is its anchor. From left to right, 8 at most.',
  ),
  title: words().exactOptional().describe('On top of the stage: the finding.'),
  rule: words().exactOptional().describe('Under it: "one box is 2% of a year\'s output".'),
  line: words(40)
    .exactOptional()
    .describe(
      'What the line is; a semicolon breaks it. Left out: “100%”, of a use “Output;= 100”.',
    ),
  below: words(40)
    .exactOptional()
    .describe('What stands under the line. Of a use: “capacity in use”.'),
  above: words(40)
    .exactOptional()
    .describe('What stands above it. Of a use: “capacity standing idle”.'),
  reads: z
    .enum(['level', 'use'])
    .default('level')
    .describe(
      'level: a value is the height of its stack; use: a value u is a rate of use, and 1/u - 1 stands above the line.',
    ),
  said: words(30).exactOptional().describe('Printed after a value. Of a use: “in use”.'),
  friction: z
    .boolean()
    .exactOptional()
    .describe(
      'Whether what stands above the line is a setback, in cinnabar edges. Left out: of a use.',
    ),
  layer: between(5, 50)
    .refine((n) => Math.abs(100 / n - Math.round(100 / n)) < 1e-9, {
      error: ({ input }) => `expected a part of 100 (5, 10, 12.5, 20, 25 or 50), found ${input}`,
    })
    .default(20)
    .describe('Percent of the line that one layer is; it must divide 100.'),
  across: z
    .int()
    .min(1)
    .max(10)
    .default(5)
    .describe('Boxes in a row; fewer where many stacks are parts of a whole.'),
  deep: z.int().min(1).max(4).default(2).describe('Rows in a layer.'),
  reach: between(100, 1000)
    .exactOptional()
    .describe('Percent of the line that there is always room for. Left out: 100, of a use 200.'),
  gap: words(30)
    .exactOptional()
    .describe('Under a stack without a value. Left out: nothing, of a use “no figure”.'),
  free: free({ above: 0.8, below: 0.8 }),
});
export const state = z.strictObject({
  levels: keysOf('stacks', z.record(id(), value(between(0, 1000))))
    .exactOptional()
    .describe('Stack id -> its value in percent; bind it.'),
  filled: perStack('How much of what lies under the line is stacked; 1 at first.'),
  above: perStack('How much of what stands above it is stacked; 1 at first.'),
  shown: perStack('Presence of each stack; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
