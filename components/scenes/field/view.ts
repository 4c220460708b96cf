'use client';
/** The field on the stage's canvas: a few objects in a group, updated from a context. */
import type { Group } from 'three';
import { buildMountains } from '../../space/build-mountains.ts';
import { cameraOf, depthAt } from '../../space/camera.ts';
import { canvasView, type CanvasPicture } from '../../space/canvas-view.tsx';
import { createLines } from '../../space/lines.ts';
import type { Buffers, Part } from '../../space/mesh.ts';
import {
  createPeakMeshes,
  createUniforms,
  writePeaks,
  writeScene,
} from '../../space/peak-meshes.ts';
import { inkAhead, inkStrokes } from '../../space/silhouette.ts';
import { TERRACES } from '../../space/terraces.ts';
import type { Tier } from '../kit/contract.ts';
import { waterStrokes } from './draw.ts';
import { createInstances } from './instances.ts';
import { fieldsOf, mountainsOf } from './placed.ts';
import type { Context, Params, State } from './params.ts';
import { staffStrokes } from './staff.ts';

export const hillParts = ({ hills }: Params): readonly Part[] =>
  Object.values(hills).map((peak, index) => ({ peak, index, terraces: TERRACES }));

function* ahead(context: Context, tier: Tier): Generator<undefined, void> {
  if (tier === 'lite') yield* inkAhead(mountainsOf(context), context.aspect);
}

/** Adds the field to a group; `dispose` removes everything again. */
export function createPicture(
  group: Group,
  params: Params,
  tier: Tier,
  buffers: Buffers,
): CanvasPicture<Params, State> {
  const uniforms = createUniforms(Object.keys(params.hills).length);
  const hills = createPeakMeshes(group, uniforms, tier);
  hills.show(buffers);
  const fields = new Map(
    Object.entries(params.groups).map(([id, one]) => [id, createInstances(group, uniforms, one)]),
  );
  // Water, outlines and staff are one set of lines, because hills must hide those behind them.
  const lines = createLines(group, uniforms, 40);
  return {
    update(context, size, isGrained) {
      const { state, palette, aspect } = context;
      const camera = cameraOf(state.view, aspect);
      const mountains = mountainsOf(context);
      writeScene(uniforms, context, camera, size, isGrained);
      writePeaks(uniforms, mountains, state.paper);
      hills.setVisible(state.paper > 0.001);
      for (const field of fieldsOf(context, camera)) fields.get(field.id)?.write(field);
      const depthOf = (y: number, z: number) => depthAt(camera, y, z);
      const ink = tier === 'lite' ? inkStrokes(mountains, camera, palette.edge, state.paper) : [];
      lines.show(
        [...waterStrokes(context, camera), ...ink, ...staffStrokes(context, camera)],
        depthOf,
      );
      return true;
    },
    dispose() {
      for (const part of [hills, lines, ...fields.values()]) part.dispose();
    },
  };
}

export const view = canvasView(buildMountains({ parts: hillParts, ahead, picture: createPicture }));
