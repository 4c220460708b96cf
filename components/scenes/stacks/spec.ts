/**
 * `stacks`: oblique stacks of boxes up to a line at 100, and the layers above it. A value is the
 * height of a stack. With `reads: use` a value u is a rate of use: the line is output, so capacity
 * is 1/u, and the idle part above the line is 1/u - 1 (a use of 75% is +33%), printed over it. Boxes
 * are rounded to whole ones, axis and number are exact. A label stands over its stack.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { defineKind } from '../kit/kind.ts';
import { type Say, statusNoted } from '../kit/say.ts';
import { none } from '../kit/series.ts';
import { oneLine } from '../kit/text.ts';
import { type Context, params, state } from './params.ts';
import { stacksFrom } from './spec-table.ts';
import { formed, overText, type Stack, stacksOf, toldOf } from './layout.ts';

const nameOf = ({ param: { name, note } }: Stack, lang: string) => {
  const { comma } = punctuationOf(lang);
  return [name, ...(note ? [note] : [])].map((one) => oneLine(one)).join(comma);
};

function sentence({ params, lang }: Context, one: Stack, say: Say<'stacks'>): string {
  const { gap, said, line, reads } = toldOf(params);
  const { colon, comma } = punctuationOf(lang);
  const name = nameOf(one, lang) + colon;
  if (one.level === undefined) return name + gap;
  const figure = `${one.text} ${said}`.trim();
  const figureText = one.isPromised ? statusNoted(figure, one.status, lang) : figure;
  const isSeen = (one.level > 100 ? one.above : one.below) > 0;
  if (!isSeen || reads !== 'use') return name + figureText;
  const over = say('against', { over: overText(lang, one.level), line: oneLine(line) });
  return name + figureText + comma + over;
}

/** One sentence per stack; the arithmetic is explained where a rate of use becomes a height. */
function describe(context: Context, say: Say<'stacks'>): string {
  const { space, stop } = punctuationOf(context.lang);
  const { line, reads, gap } = toldOf(context.params);
  const seen = stacksOf(context).filter(
    ({ shown, level }) => shown > 0 && (level !== undefined || gap !== ''),
  );
  if (seen.length === 0) return say('nothing', { line: oneLine(line) });
  const sentences = seen.map((one) => sentence(context, one, say) + stop);
  return [...sentences, ...(reads === 'use' ? [say('how')] : [])].join(space);
}

function tableOf(context: Context, say: Say<'stacks'>): SceneTable {
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
