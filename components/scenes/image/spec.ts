/**
 * A picture to pan and zoom over, or two of one place with a handle between them. Files lie in the story's folder. A still
 * is a file that may fetch nothing, so it holds the frame and the page lays the pictures over it; the live view draws
 * both. On a tall stage a picture wider than 2:1 is cut at its sides to that. Anchors are the spots.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { RenderContext } from '../../../story/scene.ts';
import { area, between, camera, file, id, line, needs, words } from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { ended, type Say } from '../kit/say.ts';
import { revealOf } from './frame.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const share = () => between(0, 1);
const side = () => between(0.01, 1_000_000);
const picture = z.strictObject({
  file: file().describe('A PNG, JPEG, WebP, AVIF or SVG in the story’s folder.'),
  width: side().describe('In pixels, or any unit of the same proportions.'),
  height: side().describe('In the same unit as the width.'),
  alt: line().describe('What is to be seen, for those who do not see it.'),
  name: words(60).optional().describe('Above its half while two pictures are compared: “1978”.'),
  credit: words().describe('Who made it.'),
  licence: words(60).optional().describe('“CC BY 4.0”, “public domain”.'),
});

const params = z.strictObject({
  picture: picture.describe('The picture.'),
  over: picture
    .optional()
    .describe('A second one of the same proportions, laid over the first up to the handle.'),
  spots: z
    .record(
      id(),
      z.strictObject({
        name: words(60).describe('As a label prints it.'),
        x: share().describe('Share of the picture’s width.'),
        y: share().describe('Share of the picture’s height.'),
      }),
    )
    .default({})
    .describe('Places in it that can carry a label; each is an anchor.'),
  area: area('side').describe(
    'side: beside the reading column; full: the whole width under text in the sky, or beside it where the picture is larger there.',
  ),
});
const state = z.strictObject({
  view: camera(
    z.strictObject({
      x: share().exactOptional().describe('What stands in the middle, as a share of the width.'),
      y: share().exactOptional().describe('The same, as a share of the height.'),
      zoom: between(1, 12).exactOptional().describe('1 shows all of it.'),
    }),
  )
    .exactOptional()
    .describe('Which part is seen; it never leaves the picture.'),
  reveal: needs('over', share().exactOptional()).describe(
    'How far the second picture covers the first, from the left.',
  ),
});

export type Params = z.infer<typeof params>;
export type PictureParam = Params['picture'];
export type State = Omit<Complete<z.infer<typeof state>>, 'view'> & {
  readonly view: { readonly x: number; readonly y: number; readonly zoom: number };
};
export type Context = RenderContext<Params, State>;

function describe(context: Context, say: Say<typeof en>): string {
  const { params: given, state: now, lang } = context;
  const { x, y, zoom } = now.view;
  const print = numberPrinter(lang, { maximumFractionDigits: 1 });
  const percent = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 });
  const { picture: under, over } = given;
  const reveal = revealOf(context);
  const whole = over && reveal > 0.995 ? over : under;
  const isBoth = over && whole !== over && reveal > 0.005;
  return [
    ended(whole.alt, lang),
    ...(zoom > 1
      ? [say('zoomed', { times: print(zoom), across: percent(x), down: percent(y) })]
      : []),
    ...(isBoth ? [say('over', { share: percent(reveal), text: ended(over.alt, lang) })] : []),
  ].join(punctuationOf(lang).space);
}

export const spec = defineKind(params, state, {
  kind: 'image',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  summary: 'A picture to pan and zoom over, or two of one place with a handle between them.',
  starts: () => ({ view: { x: 0.5, y: 0.5, zoom: 1 }, reveal: 0 }),
  anchors: ({ spots }) => Object.entries(spots).map(([key, { name }]) => ({ id: key, name })),
  faults: ({ picture: under, over }) =>
    over && Math.abs(under.width / under.height / (over.width / over.height) - 1) > 0.02
      ? [
          {
            path: ['over'],
            message: `${over.width} by ${over.height} has other proportions than the picture under it, ${under.width} by ${under.height}`,
          },
        ]
      : [],
  describe: (context, say) => describe(context as Context, say),
});
