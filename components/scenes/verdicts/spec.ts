/** What a script may say to `verdicts`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import { at, few, id, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { describeVerdicts, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);
/** Longer would be the text of somebody else, not a verdict. */
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

export const spec: SceneSpec<Params, State> = {
  kind: 'verdicts',
  surface: 'svg',
  summary: 'Named and dated judgements on one line, all of one size, seen from one survey point.',
  params: z.strictObject({
    verdicts: few(z.record(id(), verdict), 2, 8, 'verdicts').describe(
      'Verdict id -> verdict, its anchor, in the order of the line.',
    ),
    groups: z.record(id(), group).default({}).describe('Group id -> what it is about.'),
    station: words(60).exactOptional().describe('At the survey point: what all look at.'),
    order: words(80)
      .default('the order is ours and no scale')
      .describe('That places on the line measure nothing.'),
    layout: z
      .enum(['side', 'full'])
      .default('full')
      .describe('side: beside the reading column; full: the whole width, under text in the sky.'),
  }),
  state: z.strictObject({
    sights: share().exactOptional().describe('How far the sight lines and the line are drawn.'),
    count: z
      .number()
      .min(0)
      .max(8)
      .exactOptional()
      .describe('How many verdicts are read, in order; all at first.'),
    named: share().exactOptional().describe('Presence of names and dates; 1 at first.'),
  }),
  defaults: ({ verdicts }) => ({ sights: 1, count: Object.keys(verdicts).length, named: 1 }),
  faults: ({ verdicts, groups }) =>
    Object.entries(verdicts).flatMap(([key, { group: of }]) =>
      of === undefined || Object.hasOwn(groups, of)
        ? []
        : [unknownName(['verdicts', key, 'group'], 'group', of, Object.keys(groups))],
    ),
  anchors: ({ verdicts }) =>
    Object.entries(verdicts).map(([key, { who }]) => ({ id: key, name: who })),
  describe: describeVerdicts,
  table: tableOf,
};
