/**
 * `flows`: rivers side by side, never joined: each has as many parallel lines as its number. Lines
 * are rounded to the nearest, the height is exact; values with status `target` or `projected` are
 * dashed and without a bed. The head points in or out, so that colour is never the only sign. A
 * label replaces a flow's name.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { defineKind } from '../kit/kind.ts';
import { ended, type Say, statusNoted } from '../kit/say.ts';
import { figureOf } from './layout.ts';
import { type Context, params, state } from './params.ts';
import { flowsFrom } from './spec-table.ts';

function textOf(context: Context, key: string): string {
  const { text, status } = figureOf(context, key);
  return status === 'measured' || status === 'derived'
    ? text
    : statusNoted(text, status, context.lang);
}

function describe(context: Context, say: Say<'flows'>): string {
  const { colon, comma, semicolon, space } = punctuationOf(context.lang);
  const { flows, rule } = context.params;
  const all = Object.entries(flows);
  if (context.state.drawn <= 0)
    return say('nothing', { names: all.map(([, { name }]) => name).join(comma) });
  const figures = all.map(([key, { name }]) => name + colon + textOf(context, key));
  return [figures.join(semicolon), ...(rule === undefined ? [] : [rule])]
    .map((one) => ended(one, context.lang))
    .join(space);
}

const tableOf = (context: Context, say: Say<'flows'>): SceneTable => ({
  columns: [say('flow'), say('value')],
  rows: Object.entries(context.params.flows).map(([key, { name }]) => [name, textOf(context, key)]),
});

export const spec = defineKind(params, state, {
  kind: 'flows',
  surface: 'svg',
  renamed: { top: 'free/above' },
  summary: 'Rivers beside each other: each as many parallel lines as its number.',
  arrives: () => ({ drawn: 0 }),
  anchors: ({ flows }) => Object.entries(flows).map(([key, { name }]) => ({ id: key, name })),
  signs: ({ params: { flows }, state: { drawn } }) =>
    drawn > 0 && Object.values(flows).some(({ hue }) => hue === 'tea') ? ['tea'] : [],
  describe,
  table: tableOf,
  fromTable: flowsFrom,
});
