/**
 * What a script may contain for `image`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { PICTURES } from '../../../story/file-address.ts';
import type { RenderContext } from '../../../story/scene.ts';
import { between, camera, file, id, line, needs, words } from '../kit/fields.ts';
import type { Complete } from '../kit/kind.ts';
import { LARGEST } from './limits.ts';

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

export const params = z.strictObject({
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
    .meta({ handscroll: 'spots' })
    .describe(
      'Places and regions in it that can carry a label, stand out and be looked at; each is an anchor.',
    ),
  area: z
    .enum(['side', 'full', 'window'])
    .default('side')
    .describe(
      'side: beside the reading column; full: the whole width under text in the sky, or beside it where the picture is larger there; window: it fills the window behind the words, cut to its shape.',
    ),
});
export const state = z.strictObject({
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
/** A picture with its proportions: see `withFiles`. */
export interface PictureParam extends ScriptPicture {
  readonly width: number;
  readonly height: number;
}
export type Params = Omit<ScriptParams, 'picture' | 'over'> & {
  readonly picture: PictureParam;
  readonly over?: PictureParam;
};
export type Spot = Params['spots'][string];
/** The visible part after normalising: its middle, and its share of the greatest visible width. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly share: number;
  /** The spot that is looked at. */
  readonly name?: string;
}
type ScriptState = Complete<z.infer<typeof state>>;
export type State = Omit<ScriptState, 'view'> & { readonly view: ScriptState['view'] | View };
export type Context = RenderContext<Params, State>;
