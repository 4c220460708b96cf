/** The live field: a few objects in a group, brought up to date from a context. No React. */
import type { Group } from 'three';
import { cameraOf } from '../../space/camera.ts';
import type { Part } from '../../space/mesh.ts';
import type { MountainPicture } from '../../space/mountain-view.tsx';
import {
  createPeakMeshes,
  createUniforms,
  writePeaks,
  writeScene,
} from '../../space/peak-meshes.ts';
import { createRibbons } from '../../space/pieces.ts';
import { silhouetteStrokes } from '../../space/silhouette.ts';
import { TERRACES } from '../../space/terraces.ts';
import type { Tier } from '../kit/contract.ts';
import { createInstances } from './instances.ts';
import { waterStrokes } from './model.ts';
import type { Params, State } from './spec.ts';
import { staffStrokes } from './staff.ts';
import { fieldsOf, mountainsOf } from './placed-instance.ts';

export const hillParts = ({ hills }: Params): readonly Part[] =>
  Object.values(hills).map((peak, number) => ({ peak, number, terraces: TERRACES }));

const GRAIN = 0.16;

/** Adds the field to a group. Everything it adds goes again with `dispose`. */
export function createPicture(
  group: Group,
  params: Params,
  tier: Tier,
): MountainPicture<Params, State> {
  const count = Object.keys(params.hills).length;
  const uniforms = createUniforms(count);
  const hills = createPeakMeshes(group, uniforms, tier);
  const fields = new Map(
    Object.entries(params.groups).map(([id, one]) => [id, createInstances(group, uniforms, one)]),
  );
  // Water, outlines and staff are one set of lines: hills hide what lies behind them.
  const lines = createRibbons(group, uniforms, 40);
  return {
    show: (buffers) => hills.show(buffers),
    update(context, size, grain) {
      uniforms.uGrain.value = grain ? GRAIN : 0;
      const { state, palette, aspect } = context;
      const camera = cameraOf(state.view, aspect);
      const mountains = mountainsOf(context);
      writeScene(uniforms, context, camera, size);
      writePeaks(uniforms, mountains, () => 0, state.paper, false);
      hills.setVisible(state.paper > 0.001 && count > 0);
      for (const field of fieldsOf(context, camera)) fields.get(field.id)?.write(field);
      lines.write([
        ...waterStrokes(context, camera),
        ...(tier === 'lite'
          ? silhouetteStrokes(mountains, camera, count, palette.edge, state.paper)
          : []),
        ...staffStrokes(context, camera),
      ]);
      return true;
    },
    dispose() {
      for (const part of [hills, lines, ...fields.values()]) part.dispose();
    },
  };
}
