/**
 * `stacks`: oblique stacks of boxes up to a line that is 100, and the layers that stand above it. A value is the height
 * of a stack. With `reads: use` a value u is a rate of use: the line is output, so capacity is 1/u and what stands idle
 * above the line is 1/u - 1 (a use of 75% is +33%), printed over it. Boxes are rounded to whole ones, axis and figure
 * are exact. A label stands over its stack.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
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
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { type Say, statusNoted } from '../kit/say.ts';
import { none } from '../kit/series.ts';
import { oneLine } from '../kit/text.ts';
import { stacksFrom } from './spec-table.ts';
import { formed, overText, type Stack, stacksOf, toldOf } from './layout.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const perStack = (what: string) => shares('stacks').exactOptional().describe(what);

const stack = z.strictObject({
  name: words(40).describe('Printed under it.'),
  note: words().exactOptional().describe('Who counted, or what; a semicolon breaks the line.'),
});

const params = z.strictObject({
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
const state = z.strictObject({
  levels: keysOf('stacks', z.record(id(), value(between(0, 1000))))
    .exactOptional()
    .describe('Stack id -> its value in percent; bind it.'),
  filled: perStack('How much of what lies under the line is stacked; 1 at first.'),
  above: perStack('How much of what stands above it is stacked; 1 at first.'),
  shown: perStack('Presence of each stack; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

const nameOf = ({ param: { name, note } }: Stack, lang: string) => {
  const { comma } = punctuationOf(lang);
  return [name, ...(note ? [note] : [])].map((one) => oneLine(one)).join(comma);
};

function sentence({ params, lang }: Context, one: Stack, say: Say<typeof en>): string {
  const { gap, said, line, reads } = toldOf(params);
  const { colon, comma } = punctuationOf(lang);
  const name = nameOf(one, lang) + colon;
  if (one.level === undefined) return name + gap;
  const figure = `${one.text} ${said}`.trim();
  const told = one.isPromised ? statusNoted(figure, one.status, lang) : figure;
  const isSeen = (one.level > 100 ? one.above : one.below) > 0;
  if (!isSeen || reads !== 'use') return name + told;
  const over = say('against', { over: overText(lang, one.level), line: oneLine(line) });
  return name + told + comma + over;
}

/** One sentence a stack; the arithmetic is said where a rate of use is turned into a height. */
function describe(context: Context, say: Say<typeof en>): string {
  const { space, stop } = punctuationOf(context.lang);
  const { line, reads, gap } = toldOf(context.params);
  const seen = stacksOf(context).filter(
    ({ shown, level }) => shown > 0 && (level !== undefined || gap !== ''),
  );
  if (seen.length === 0) return say('nothing', { line: oneLine(line) });
  const sentences = seen.map((one) => sentence(context, one, say) + stop);
  return [...sentences, ...(reads === 'use' ? [say('how')] : [])].join(space);
}

function tableOf(context: Context, say: Say<typeof en>): SceneTable {
  const { said, above, gap, reads } = toldOf(context.params);
  const isUse = reads === 'use';
  return {
    columns: [say('stack'), said === '' ? say('value') : said, ...(isUse ? [oneLine(above)] : [])],
    rows: stacksOf(context).map((one) => [
      nameOf(one, context.lang),
      one.text ?? gap,
      ...(isUse ? [one.level === undefined ? '' : overText(context.lang, one.level)] : []),
    ]),
  };
}

export const spec = defineKind(params, state, {
  kind: 'stacks',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  withRows: (given, _data, words) => formed(given, words),
  summary: 'Stacks of boxes up to a line that is 100, and the layers that stand above it.',
  arrives: (_given, { filled, above }) => ({ filled: none(filled), above: none(above) }),
  starts: () => ({ levels: {} }),
  anchors: ({ stacks }) => Object.entries(stacks).map(([key, { name }]) => ({ id: key, name })),
  signs: ({ params: given }) => (toldOf(given).friction ? ['cinnabar'] : []),
  usualWords: ({ reads }, say) =>
    reads === 'use'
      ? {
          line: say('output'),
          below: say('inUse'),
          above: say('idle'),
          said: say('used'),
          gap: say('noFigure'),
        }
      : { line: say('whole') },
  describe,
  table: tableOf,
  fromTable: stacksFrom,
});
