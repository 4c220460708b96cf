/**
 * What a script may contain for `words`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { between, few, file, id, keysOf, lang, line, value, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const share = () => between(0, 1);
const coordinate = () => between(0, 100);
/** A value for each item, with `start` as its default. */
function perItem<T extends z.ZodType>(held: T, what: string, start?: number) {
  const all = keysOf('items', z.record(id(), held));
  return (start === undefined ? all : all.meta({ start })).exactOptional().describe(what);
}

const portrait = z.strictObject({
  file: file().describe('A PNG, JPEG, WebP, AVIF or SVG in the story’s folder; cut upright.'),
  alt: line().describe('Who is to be seen, for those who do not see it.'),
  credit: words(60).describe('Who made it, and when.'),
});

const item = z.strictObject({
  kind: z
    .enum(['statement', 'name', 'figure', 'quotation', 'seal'])
    .describe(
      'statement: large words; name: a name and a gloss; figure: a large number; quotation: what somebody said, its marks are added; seal.',
    ),
  text: line().exactOptional().describe('The words. A figure prints its value, or these.'),
  note: line()
    .exactOptional()
    .describe('Smaller words under it; under a quotation who said it, and when.'),
  portrait: portrait.exactOptional().describe('Quotations: a picture of who said it.'),
  lang: lang().exactOptional().describe('Language of `text`, such as zh-Hans.'),
  place: z
    .union([
      z.enum([
        'stage',
        'stage-top',
        'stage-foot',
        'stage-left',
        'stage-right',
        'top-right',
        'foot-right',
        'top-left',
        'foot-left',
        'centre',
      ]),
      z.strictObject({
        x: between(-0.5, 1.5).describe('Share of the width, from the left.'),
        y: between(-0.5, 1.5).describe('Share of the height, from the top.'),
      }),
    ])
    .default('stage')
    .describe(
      'A named place, or fractions of the plate from its upper left. At `stage` figures, statements and quotations compose themselves: as large as they fit, one above the other.',
    ),
  align: z
    .enum(['start', 'middle', 'end'])
    .exactOptional()
    .describe('Which edge stands at the place; the named place decides when left out.'),
  size: between(0.02, 0.9)
    .default(0.1)
    .describe('Seals: their side, as a share of the shorter side of the plate.'),
  cuts: z
    .array(z.tuple([coordinate(), coordinate(), coordinate(), coordinate(), between(1, 60)]))
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

export const params = z.strictObject({
  items: few(z.record(id(), item), 1, 40, 'items').describe('Item id -> item, its anchor.'),
});
export const state = z.strictObject({
  shown: perItem(share(), 'Presence of each item; 1 at first.', 1),
  figures: perItem(value(), 'What each figure prints; bind it.'),
  solid: perItem(share(), 'Seals: 0 outline, 1 solid.', 0),
  red: perItem(share(), 'Seals: 0 ink, 1 cinnabar.', 0),
  wear: perItem(between(0, 5), 'Seals: 0 whole to 5 worn off.', 0),
  dx: perItem(between(-2, 2), 'Moved right, in widths of the plate.', 0),
  dy: perItem(between(-2, 2), 'Moved down, in heights of the plate.', 0),
  scale: perItem(between(0.1, 10), 'Size of a seal against its own.', 1),
});

export type Params = z.infer<typeof params>;
export type ItemParam = Params['items'][string];
export type Context = ContextOf<typeof params, typeof state>;
