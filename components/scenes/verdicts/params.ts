/**
 * What a script may contain for `verdicts`. Drawing code imports the types only, so that zod does
 * not reach a browser.
 */
import { z } from 'zod';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import { area, at, between, few, free, id, share, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

/** Most words; anything longer would be a quoted text and not a verdict. */
const WORDS = 25;

const verdict = z.strictObject({
  who: words(60).describe('The person or body, and where.'),
  words: words(200)
    .refine((text) => text.trim().split(/\s+/).length <= WORDS, `at most ${WORDS} words`)
    .describe('A quotation in its own marks, or a summary without; at most 25 words.'),
  date: at().describe('When it was said.'),
  source: words(40).exactOptional().describe('Kind of source: press, research, official.'),
  group: id().exactOptional().describe('A group of `groups`.'),
});

const group = z.strictObject({
  name: words(60).describe('What those in it speak about.'),
  apart: z.boolean().default(false).describe('On a dashed line of its own, after all others.'),
});

export const params = z.strictObject({
  verdicts: few(z.record(id(), verdict), 2, 8, 'verdicts').describe(
    'Verdict id -> verdict, its anchor, in the order of the line.',
  ),
  groups: z.record(id(), group).default({}).describe('Group id -> what it is about.'),
  station: words(60).exactOptional().describe('At the survey point: what all look at.'),
  order: words(80)
    .default(scenes.en.verdicts.order)
    .describe('That places on the line measure nothing.'),
  area: area('side'),
  free: free({ above: 0.8, below: 0.8 }),
});
export const state = z.strictObject({
  sights: share(1).exactOptional().describe('How far the sight lines and the line are drawn.'),
  count: between(0, 8)
    .exactOptional()
    .describe('How many verdicts are read, in order; all at first.'),
  named: share(1).exactOptional().describe('Presence of names and dates; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
