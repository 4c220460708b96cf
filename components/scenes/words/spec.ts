/** What a script may say to `words`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { few, id, keysOf, lang, line, value } from '../kit/fields.ts';
import { PLACES, type Params, type State } from './params.ts';
import { describeWords, nameOf, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);
const coordinate = () => z.number().min(0).max(100);
const perItem = (item: z.ZodType, what: string) =>
  keysOf('items', z.record(id(), item)).exactOptional().describe(what);

const item = z.strictObject({
  kind: z
    .enum(['statement', 'name', 'figure', 'seal'])
    .describe('statement: large words; name: a name and a gloss; figure: a large number; seal.'),
  text: line().exactOptional().describe('The words. A figure prints its value, or these.'),
  note: line().exactOptional().describe('Smaller words under it.'),
  lang: lang().exactOptional().describe('Language of `text`, such as zh-Hans.'),
  place: z
    .union([
      z.enum(PLACES),
      z.strictObject({
        x: z.number().min(-0.5).max(1.5).describe('Share of the width, from the left.'),
        y: z.number().min(-0.5).max(1.5).describe('Share of the height, from the top.'),
      }),
    ])
    .default('stage')
    .describe('A named place, or fractions of the plate from its upper left.'),
  align: z
    .enum(['start', 'middle', 'end'])
    .exactOptional()
    .describe('Which edge stands at the place; the named place decides when left out.'),
  size: z
    .number()
    .min(0.02)
    .max(0.9)
    .default(0.1)
    .describe('Seals: their side, as a share of the shorter side of the plate.'),
  cuts: z
    .array(
      z.tuple([coordinate(), coordinate(), coordinate(), coordinate(), z.number().min(1).max(60)]),
    )
    .min(1)
    .max(160)
    .exactOptional()
    .describe(
      'Seals: what is carved into it, as straight cuts [x1, y1, x2, y2, width] in a square of 100; the characters of Made in China 2025 when left out.',
    ),
  rule: share().default(0).describe('A hairline over it, as a share of the width.'),
  tally: z.int().min(0).max(24).default(0).describe('So many short rules over a figure: a count.'),
  arrow: share()
    .default(0)
    .describe(
      'An arrow under a figure, down to what it counts: its length as a share of the height.',
    ),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'words',
  surface: 'svg',
  summary: 'Large words and figures, names in two scripts, and the seal with its states.',
  params: z.strictObject({
    items: few(z.record(id(), item), 1, 40, 'items').describe('Item id -> item, its anchor.'),
  }),
  state: z.strictObject({
    shown: perItem(share(), 'Presence of each item; 1 at first.'),
    figures: perItem(value(), 'What each figure prints; bind it.'),
    solid: perItem(share(), 'Seals: 0 outline, 1 solid.'),
    red: perItem(share(), 'Seals: 0 ink, 1 cinnabar.'),
    wear: perItem(z.number().min(0).max(5), 'Seals: 0 whole to 5 worn off.'),
    dx: perItem(z.number().min(-2).max(2), 'Moved right, in widths of the plate.'),
    dy: perItem(z.number().min(-2).max(2), 'Moved down, in heights of the plate.'),
    scale: perItem(z.number().min(0.1).max(10), 'Size of a seal against its own.'),
  }),
  defaults: ({ items }) => {
    const all = (start: number) =>
      Object.fromEntries(Object.keys(items).map((key) => [key, start]));
    return {
      shown: all(1),
      figures: {},
      solid: all(0),
      red: all(0),
      wear: all(0),
      dx: all(0),
      dy: all(0),
      scale: all(1),
    };
  },
  anchors: ({ items }) =>
    Object.entries(items).map(([key, one]) => ({ id: key, name: nameOf(one) })),
  faults: ({ items }) =>
    Object.entries(items).flatMap(([key, { kind, text, tally, arrow, cuts, lang: of }]) => {
      const at = ['items', key];
      if ((kind === 'statement' || kind === 'name') && text === undefined)
        return [{ path: at, message: `a ${kind} needs "text"` }];
      if (of !== undefined && text === undefined)
        return [{ path: [...at, 'lang'], message: 'is the language of a text that is not there' }];
      if (cuts !== undefined && kind !== 'seal')
        return [{ path: [...at, 'cuts'], message: 'only a seal is carved' }];
      if (cuts !== undefined && text === undefined)
        return [{ path: at, message: 'a seal with "cuts" needs "text": what they say' }];
      if (arrow > 0 && kind !== 'figure')
        return [{ path: [...at, 'arrow'], message: 'only a figure has an arrow' }];
      return tally > 0 && kind !== 'figure'
        ? [{ path: [...at, 'tally'], message: 'only a figure has a tally' }]
        : [];
    }),
  names({ items }) {
    const of = (kind: string) => Object.keys(items).filter((key) => items[key]?.kind === kind);
    const seals = of('seal');
    return { figures: of('figure'), solid: seals, red: seals, wear: seals, scale: seals };
  },
  signs: ({ params, state }) =>
    Object.entries(params.items).some(
      ([key, { kind }]) => kind === 'seal' && (state.shown[key] ?? 1) * (state.red[key] ?? 0) > 0,
    )
      ? ['cinnabar']
      : [],
  describe: describeWords,
  table: tableOf,
};
