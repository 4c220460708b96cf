/** The object's words and the lines to its parts; its picture comes from the canvas, or from a file that a browser drew (`npx handscroll stops`). */
import { cameraOf } from '../../space/turntable.ts';
import { labelsOf, leaders } from '../../space/part-labels.ts';
import { strokeGroup } from '../../space/stroke.ts';
import type { Aspect } from '../../../story/scene.ts';
import type { Mark } from '../kit/marks.ts';
import type { Drawing } from '../kit/picture.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { stopMarks, type StopImage } from '../kit/stop-image.ts';
import type { Context, Params, State } from './params.ts';

/** How far the picture goes beyond its area: across, up. */
const BEYOND = { wide: [0, 24], tall: [16, 0] } as const;

/** The part of the plate that the object is seen in; seen from nearer than it fits, it fades out at the edges. */
export function boxOf(aspect: Aspect, { area }: Params): Box {
  const { x, y, width, height } = areaOf(aspect, area);
  const [across, up] = BEYOND[aspect];
  return { x: x - across, y: y - up, width: width + 2 * across, height: height + up };
}

/** Lines to the words that the labels are at. */
const lines = (context: Context): readonly Mark[] =>
  strokeGroup(
    'leaders',
    leaders(context, cameraOf(context.state.view, context.aspect, context.params.area)),
  );

/** Pixels of a picture to a unit of the plate. */
const FINE = { wide: 1.6, tall: 2.4 } as const;

export function stopImage({ aspect, params, state, focus, palette }: Context): StopImage {
  const box = boxOf(aspect, params);
  const nodes = Object.values(params.parts).map(({ node }) => node);
  const isNight = palette.night > 0.5;
  const { digest } = params.found ?? {};
  const { at, rest, view, shown, clip } = state;
  // In this order, whatever that of the state: the key is part of the name of a file in the story's folder.
  const fields = { at, rest, view, shown, clip };
  const key = JSON.stringify([digest, aspect, params.area, nodes, fields, focus, isNight]);
  return { key, box, width: Math.round(box.width * FINE[aspect]) };
}

/** What a page lays over the still: the picture of this stop, and on it the lines that the still has below. */
export const pictures = (context: Context): readonly Mark[] => [
  ...stopMarks(context, stopImage(context)),
  ...lines(context),
];

export const drawing: Drawing<Params, State> = { marks: lines, labels: labelsOf };
