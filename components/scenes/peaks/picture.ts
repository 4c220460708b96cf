/** The live range: a few objects in a group, brought up to date from a moment. No React. */
import type { Group } from 'three';
import type { SceneMoment } from '../../../story/scene.ts';
import type { StageSize } from '../contract.ts';
import { cameraOf } from './camera.ts';
import { createFog } from './fog-mesh.ts';
import { buildParts, finishNow, type Buffers, type Part } from './mesh.ts';
import { createPeakMeshes } from './peak-meshes.ts';
import type { Params, State } from './range.ts';
import { createRibbons } from './ribbons.ts';
import { cellsFor, standing, type Standing } from './standing.ts';
import { strokesOf } from './strokes.ts';
import { TERRACES } from './terraces.ts';
import { createUniforms, writePeaks, writeScene } from './uniforms.ts';
import { waterStrokes } from './water.ts';

export interface Picture {
  /** The outlines have been built. */
  show(buffers: Buffers): void;
  update(moment: SceneMoment<Params, State>, size: StageSize, grain: boolean): void;
  dispose(): void;
}

/** Peaks that stand higher than their outline have a mesh of their own, built when they grow. */
const grownParts = (standings: readonly Standing[]): readonly Part[] =>
  standings
    .filter(({ terraces }) => terraces > TERRACES)
    .map(({ peak, index, terraces }) => ({ peak, number: index, terraces }))
    .sort((a, b) => a.number - b.number);

/** How strong the grain of the paint is. */
const GRAIN = 0.16;

/** Adds the range to a group. Everything it adds goes again with `dispose`. */
export function createPicture(group: Group, params: Params): Picture {
  const peaks = Object.keys(params.peaks).length;
  const cells = cellsFor(peaks);
  const uniforms = createUniforms(peaks);
  // The grown peaks share all but their own numbers.
  const own = createUniforms(peaks);
  const grownUniforms = { ...uniforms, uStand: own.uStand, uLevel: own.uLevel, uLook: own.uLook };
  const water = createRibbons(group, uniforms, 0);
  const outlines = createPeakMeshes(group, uniforms);
  const grown = createPeakMeshes(group, grownUniforms);
  const fog = createFog(group, uniforms);
  const lines = createRibbons(group, uniforms, 40);
  let grownNow = '';

  return {
    show: (buffers) => outlines.show(buffers),
    update(moment, size, grain) {
      uniforms.uGrain.value = grain ? GRAIN : 0;
      const camera = cameraOf(moment.state.view, moment.aspect);
      const standings = standing(moment);
      writeScene(uniforms, moment, camera, size);
      writePeaks(uniforms, moment, standings, false);
      writePeaks(grownUniforms, moment, standings, true);
      const parts = grownParts(standings);
      const wanted = parts.map(({ number, terraces }) => `${number}:${terraces}`).join(' ');
      if (wanted !== grownNow && parts.length > 0) {
        grown.show(finishNow(buildParts(parts, cells)));
        grownNow = wanted;
      }
      const paper = moment.state.paper > 0.001;
      outlines.setVisible(paper);
      grown.setVisible(paper && parts.length > 0);
      water.write(waterStrokes(moment, camera, standings));
      fog.write(moment, camera);
      lines.write(strokesOf(moment, standings, camera));
    },
    dispose() {
      for (const part of [water, outlines, grown, fog, lines]) part.dispose();
    },
  };
}
