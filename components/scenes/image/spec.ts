/** What a script may say to `image`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { camera, file, id, line, needs, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { describe } from './tell.ts';

const share = () => z.number().min(0).max(1);
const side = () => z.number().min(0.01).max(1_000_000);
const picture = z.strictObject({
  file: file().describe('A PNG, JPEG, WebP, AVIF or SVG in the story’s folder.'),
  width: side().describe('In pixels, or any unit of the same proportions.'),
  height: side().describe('In the same unit as the width.'),
  alt: line().describe('What is to be seen, for those who do not see it.'),
  name: words(60).optional().describe('Above its half while two pictures are compared: “1978”.'),
  credit: words().describe('Who made it.'),
  licence: words(60).optional().describe('“CC BY 4.0”, “public domain”.'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'image',
  surface: 'svg',
  summary: 'A picture to pan and zoom over, or two of one place with a handle between them.',
  params: z.strictObject({
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
    area: z
      .enum(['side', 'full'])
      .default('side')
      .describe('side: beside the reading column; full: the whole width, under text in the sky.'),
  }),
  state: z.strictObject({
    view: camera(
      z.strictObject({
        x: share().exactOptional().describe('What stands in the middle, as a share of the width.'),
        y: share().exactOptional().describe('The same, as a share of the height.'),
        zoom: z.number().min(1).max(12).exactOptional().describe('1 shows all of it.'),
      }),
    )
      .exactOptional()
      .describe('Which part is seen; it never leaves the picture.'),
    reveal: needs('over', share().exactOptional()).describe(
      'How far the second picture covers the first, from the left.',
    ),
  }),
  defaults: () => ({ view: { x: 0.5, y: 0.5, zoom: 1 }, reveal: 0 }),
  anchors: ({ spots }) => Object.entries(spots).map(([id, { name }]) => ({ id, name })),
  faults: ({ picture: under, over }) =>
    over && Math.abs(under.width / under.height / (over.width / over.height) - 1) > 0.02
      ? [
          {
            path: ['over'],
            message: `${over.width} by ${over.height} has other proportions than the picture under it, ${under.width} by ${under.height}`,
          },
        ]
      : [],
  describe,
};
