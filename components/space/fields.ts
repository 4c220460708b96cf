/** The fields of a script for the shape of a mountain and for the camera, as zod. Only for spec.ts files. */
import { z } from 'zod';

const bump = z.strictObject({
  x: z.number().min(-1).max(1).describe('Across, in foot radii from the middle.'),
  y: z.number().min(-1).max(1).describe('In depth, in foot radii; towards the viewer is positive.'),
  height: z.number().min(0.02).max(1).describe('Share of the peak’s height.'),
  radius: z.number().min(0.05).max(1.2).describe('In foot radii.'),
  sharpness: z.number().min(0.3).max(6).describe('1 a cone, more a spire, less a dome.'),
});
/** The fields of a relief, to be spread into a strict object. */
export const relief = {
  bumps: z
    .record(z.string().max(60), bump)
    .refine((bumps) => Object.keys(bumps).length > 0 && Object.keys(bumps).length <= 12, {
      error: 'expected 1 to 12 parts',
    })
    .describe('The silhouette: named parts, the highest at 1.'),
  seed: z.int().min(0).max(99999).default(1).describe('Spurs and small satellites.'),
};
/** A rectangle of the plate. */
const edge = (of: string) => z.number().min(-2).max(3).describe(of);
export const box = z
  .strictObject({
    left: edge('Its left edge, as a share of the width.'),
    right: edge('Its right edge.'),
    top: edge('Its upper edge, as a share of the height.'),
    bottom: edge('Its lower edge.'),
  })
  .refine(({ left, right, top, bottom }) => left < right && top < bottom, {
    error: 'must have its left edge before its right one, and its upper before its lower one',
  });

const camera = (what: string) => z.number().min(-2000).max(2000).exactOptional().describe(what);
const zoom = (what: string) => z.number().positive().max(200).exactOptional().describe(what);
/** The position of the camera; `names` describes the viewpoints that a script may name. */
export const view = (names: string) =>
  z.union([
    z.string().max(60).describe(names),
    z.strictObject({
      at: z.string().max(60).exactOptional().describe('Start from this viewpoint.'),
      right: z.number().min(-4).max(4).exactOptional().describe('Pan, in plate widths.'),
      up: z.number().min(-4).max(4).exactOptional().describe('Pan, in plate heights.'),
      closer: z.number().min(0.05).max(20).exactOptional().describe('Zoom factor.'),
      x: camera('Where the camera looks, in units to the right of the middle; without `at`.'),
      y: camera('In units above the water.'),
      zoom: zoom('How near: 1 is the whole plate, 2 half of it.'),
      tallX: camera('`x` for a tall stage.'),
      tallY: camera('`y` for a tall stage.'),
      tallZoom: zoom('`zoom` for a tall stage.'),
    }),
  ]);
