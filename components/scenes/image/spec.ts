/**
 * A picture to pan and zoom over, or two of one place with a handle between them. Files lie in the story's folder. A still
 * is a file that may fetch nothing, so it holds the frame and the page lays the pictures over it; the live view draws
 * both. On a tall stage a picture wider than 2:1 is cut at its sides to that. Anchors are the spots.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { RenderContext, SceneFault } from '../../../story/scene.ts';
import { area, between, camera, file, id, line, PICTURES, needs, words } from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { ended, type Say } from '../kit/say.ts';
import { LARGEST, normalise, revealOf, viewOf } from './frame.ts';
import { isAlike, prepare, withFiles } from './spec-file.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const share = () => between(0, 1);
const extent = () => between(0.005, 1).optional();
const side = () => between(0.01, 1_000_000);
const picture = z.strictObject({
  file: file(...PICTURES).describe('A PNG, JPEG, WebP, AVIF or SVG in the story’s folder.'),
  width: side()
    .optional()
    .describe('In any unit, with `height`; the file tells where these are left out.'),
  height: side().optional().describe('In the same unit as the width.'),
  alt: line().describe('What is to be seen, for those who do not see it.'),
  name: words(60).optional().describe('Above its half while two pictures are compared: “1978”.'),
  credit: words().describe('Who made it.'),
  licence: words(60).optional().describe('“CC BY 4.0”, “public domain”.'),
});

const params = z.strictObject({
  picture: picture.describe('The picture.'),
  over: picture
    .optional()
    .describe(
      'To compare: a second one of the same proportions, laid over the first up to a handle. `reveal` moves it, and readers drag it.',
    ),
  handle: words(60)
    .optional()
    .describe('What the handle between two pictures is called, for those who hear the page.'),
  spots: z
    .record(
      id(),
      z.strictObject({
        name: words(60).describe('As a label prints it.'),
        x: share().describe('Share of the picture’s width; of a region, its left edge.'),
        y: share().describe('Share of the picture’s height; of a region, its upper edge.'),
        width: extent().describe('With `height` it is a region: a share of the picture’s width.'),
        height: extent().describe('A share of the picture’s height.'),
      }),
    )
    .default({})
    .describe(
      'Places and regions in it that can carry a label, stand out and be looked at; each is an anchor.',
    ),
  area: area('side').describe(
    'side: beside the reading column; full: the whole width under text in the sky, or beside it where the picture is larger there.',
  ),
});
const state = z.strictObject({
  view: camera(
    z.union([
      z.string().max(60).describe('A spot or region by its name.'),
      z.strictObject({
        x: share().exactOptional().describe('What stands in the middle, as a share of the width.'),
        y: share().exactOptional().describe('The same, as a share of the height.'),
        zoom: between(1, LARGEST).exactOptional().describe('1 shows all of it.'),
      }),
    ]),
  )
    .exactOptional()
    .describe('Which part is seen; it never leaves the picture.'),
  reveal: needs('over', share().exactOptional()).describe(
    'How far the second picture covers the first, from the left.',
  ),
});

export type ScriptParams = z.infer<typeof params>;
export type ScriptPicture = ScriptParams['picture'];
/** A picture whose proportions are known: see `withFiles`. */
export interface PictureParam extends ScriptPicture {
  readonly width: number;
  readonly height: number;
}
export type Params = Omit<ScriptParams, 'picture' | 'over'> & {
  readonly picture: PictureParam;
  readonly over?: PictureParam;
};
export type Spot = Params['spots'][string];
/** What is seen, once normalised: its middle, and how much of the width, of all that could be seen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly share: number;
  /** Of the spot that is looked at. */
  readonly name?: string;
}
type ScriptState = Complete<z.infer<typeof state>>;
export type State = Omit<ScriptState, 'view'> & { readonly view: ScriptState['view'] | View };
export type Context = RenderContext<Params, State>;

function describe(context: Context, say: Say<typeof en>): string {
  const { params: given, state: now, lang } = context;
  const { x, y, share: seen, name } = viewOf(now);
  const zoom = 1 / seen;
  const print = numberPrinter(lang, { maximumFractionDigits: 1 });
  const percent = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 });
  const { picture: under, over } = given;
  const reveal = revealOf(context);
  const whole = over && reveal > 0.995 ? over : under;
  const isBoth = over && whole !== over && reveal > 0.005;
  return [
    ended(whole.alt, lang),
    ...(name === undefined
      ? zoom > 1
        ? [say('zoomed', { times: print(zoom), across: percent(x), down: percent(y) })]
        : []
      : [say('near', { times: print(zoom), name: ended(name, lang) })]),
    ...(isBoth ? [say('over', { share: percent(reveal), text: ended(over.alt, lang) })] : []),
  ].join(punctuationOf(lang).space);
}

/** A region has two sides, and both lie in the picture. */
const spotFaults = ({ spots }: Params): readonly SceneFault[] =>
  Object.entries(spots).flatMap(([id, spot]) =>
    (
      [
        ['width', spot.width, spot.x, 'height', spot.height],
        ['height', spot.height, spot.y, 'width', spot.width],
      ] as const
    ).flatMap(([side, long, from, other, across]): SceneFault[] => {
      const path = ['spots', id, side];
      if (long === undefined) return [];
      if (across === undefined)
        return [
          { path, message: `a region needs "${other}" as well`, hint: 'a share of the picture' },
        ];
      const axis = side === 'width' ? 'x' : 'y';
      if (from + long <= 1.0005) return [];
      const message = `the region ends at ${Math.round((from + long) * 1000) / 1000}, beyond the picture`;
      return [{ path, message, hint: `"${axis}" and "${side}" together at most 1` }];
    }),
  );

const overFaults = ({ picture: under, over }: Params): readonly SceneFault[] =>
  over && !isAlike(over.width / over.height, under.width / under.height)
    ? [
        {
          path: ['over'],
          message: `${over.width} by ${over.height} has other proportions than the picture under it, ${under.width} by ${under.height}`,
        },
      ]
    : [];

export const spec = defineKind(params, state, {
  kind: 'image',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  summary:
    'A picture to pan and zoom over, or two of one place to compare, with a handle between them.',
  starts: () => ({ view: { x: 0.5, y: 0.5, zoom: 1 }, reveal: 0 }),
  normalise,
  names: ({ spots }) => ({ view: Object.keys(spots) }),
  usualWords: ({ over }, say) => (over === undefined ? {} : { handle: say('compare') }),
  anchors: ({ spots }) => Object.entries(spots).map(([key, { name }]) => ({ id: key, name })),
  prepare,
  withFiles,
  faults: (given) => [...spotFaults(given as Params), ...overFaults(given as Params)],
  describe: (context, say) => describe(context as Context, say),
});
