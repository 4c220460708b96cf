/**
 * The labels of the object and the lines to its parts. The picture itself comes from the canvas, or from a
 * file that a browser has drawn (`npx handscroll stops`).
 */
import { cameraOf } from '../../space/turntable.ts';
import { labelsOf, leaders } from '../../space/part-labels.ts';
import { strokeGroup } from '../../space/stroke.ts';
import type { Aspect } from '../../../story/scene.ts';
import type { Mark } from '../kit/marks.ts';
import type { Drawing } from '../kit/picture.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { stopMarks, type StopImage } from '../kit/stop-image.ts';
import type { Context, Params, State } from './params.ts';

/** How far the picture extends beyond its area, in plate units: horizontally, upwards. */
const BEYOND = { wide: [0, 24], tall: [16, 0] } as const;

/**
 * The rectangle of the plate in which the object is drawn. An object that is larger fades out at the edges.
 */
export function boxOf(aspect: Aspect, { area }: Params): Box {
  const { x, y, width, height } = areaOf(aspect, area);
  const [across, up] = BEYOND[aspect];
  return { x: x - across, y: y - up, width: width + 2 * across, height: height + up };
}

/** The lines from the labels to the parts. */
const lines = (context: Context): readonly Mark[] =>
  strokeGroup(
    'leaders',
    leaders(context, cameraOf(context.state.view, context.aspect, context.params.area)),
  );

/** Pixels of a picture per plate unit. */
const FINE = { wide: 1.6, tall: 2.4 } as const;

export function stopImage({ aspect, params, state, focus, palette }: Context): StopImage {
  const box = boxOf(aspect, params);
  const nodes = Object.values(params.parts).map(({ node }) => node);
  const isNight = palette.night > 0.5;
  const { digest } = params.found ?? {};
  const { at, rest, view, shown, clip } = state;
  // The fields are in a fixed order, because the key becomes part of a file name in the story's folder.
  const fields = { at, rest, view, shown, clip };
  const key = JSON.stringify([digest, aspect, params.area, nodes, fields, focus, isNight]);
  return { key, box, width: Math.round(box.width * FINE[aspect]) };
}

/**
 * The marks that a page draws over the still: the picture of this stop, and again the lines, which the
 * picture covers.
 */
export const pictures = (context: Context): readonly Mark[] => [
  ...stopMarks(context, stopImage(context)),
  ...lines(context),
];

export const drawing: Drawing<Params, State> = { marks: lines, labels: labelsOf };
