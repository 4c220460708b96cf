/** The live range: a few objects in a group, brought up to date from a moment. No React. */
import type { Group } from 'three';
import type { Tier } from '../kit/contract.ts';
import { cameraOf } from '../../space/camera.ts';
import { createGrowth } from './growth.ts';
import { createFog } from './fog-mesh.ts';
import type { Part } from '../../space/mesh.ts';
import type { RenderContext } from '../../../story/scene.ts';
import type { MountainPicture } from '../../space/mountain-view.tsx';
import type { Mountain } from '../../space/mountain.ts';
import { inkAhead, silhouetteStrokes } from '../../space/silhouette-strokes.ts';
import { createPeakMeshes } from '../../space/terrace-meshes.ts';
import type { Params, State } from './range.ts';
import { createRibbons } from '../../space/ribbons.ts';
import { cellsFor } from '../../space/shapes.ts';
import { standing } from './standing.ts';
import { starStrokes } from './stars.ts';
import { strokesOf } from './strokes.ts';
import { TERRACES } from '../../space/terraces.ts';
import { createUniforms, writePeaks, writeScene } from '../../space/uniforms.ts';
import { waterAhead, waterStrokes } from './water.ts';

/** The outlines of all peaks. */
export const outlineParts = (params: Params): readonly Part[] =>
  Object.values(params.peaks).map((peak, number) => ({
    peak,
    number,
    terraces: TERRACES,
    later: !peak.shown,
  }));

const isLater =
  ({ peaks }: Params) =>
  ({ id }: Mountain): boolean =>
    !peaks[id]?.shown;

/** Derives in pieces what the first frame would derive at once. */
export function* deriveAhead(
  moment: RenderContext<Params, State>,
  tier: Tier,
): Generator<undefined, void> {
  const { params, state, aspect } = moment;
  if (state.water > 0) yield* waterAhead(moment, tier === 'lite');
  if (tier !== 'lite') return;
  const peaks = Object.keys(params.peaks).length;
  yield* inkAhead(standing(moment), cameraOf(state.view, aspect), peaks, isLater(params));
}

/** How strong the grain of the paint is. */
const GRAIN = 0.16;

/** Adds the range to a group. Everything it adds goes again with `dispose`. */
export function createPicture(
  group: Group,
  params: Params,
  tier: Tier,
  /** Called when there is more to be seen than at the last update. */
  changed: () => void = () => undefined,
): MountainPicture<Params, State> {
  const peaks = Object.keys(params.peaks).length;
  const cells = cellsFor(peaks);
  const uniforms = createUniforms(peaks);
  // The grown peaks share all but their own numbers.
  const own = createUniforms(peaks);
  const grownUniforms = { ...uniforms, uStand: own.uStand, uLevel: own.uLevel, uLook: own.uLook };
  const behind = createRibbons(group, uniforms, 0);
  const outlines = createPeakMeshes(group, uniforms, tier);
  const grown = createPeakMeshes(group, grownUniforms, tier);
  const fog = createFog(group, uniforms);
  const lines = createRibbons(group, uniforms, 40);
  const growth = createGrowth((buffers) => grown.show(buffers), cells, tier, changed);

  const later = isLater(params);

  return {
    show: (buffers) => outlines.show(buffers),
    update(moment, size, grain) {
      uniforms.uGrain.value = grain ? GRAIN : 0;
      const camera = cameraOf(moment.state.view, moment.aspect);
      const standings = standing(moment);
      writeScene(uniforms, moment, camera, size);
      const dim = new Map(standings.map((s) => [s.id, s.dim]));
      const fade = moment.palette.fade * moment.state.fog;
      const grey = ({ id }: Mountain) => (dim.get(id) ?? 0) * fade;
      const drawn = growth.follow(standings);
      writePeaks(uniforms, drawn, grey, moment.state.paper, false);
      writePeaks(grownUniforms, drawn, grey, moment.state.paper, true);
      const paper = moment.state.paper > 0.001;
      const there = standings.filter(({ shown }) => shown > 0.001).map(({ index }) => index);
      outlines.setRange(Math.min(...there), Math.max(...there));
      outlines.setVisible(paper);
      grown.setVisible(paper && drawn.some(({ terraces }) => terraces > TERRACES));
      const water = [
        ...starStrokes(moment),
        ...waterStrokes(moment, camera, standings, tier === 'lite'),
      ];
      const { edge } = moment.palette;
      behind.write(
        tier === 'lite'
          ? [
              ...water,
              ...silhouetteStrokes(standings, camera, peaks, edge, moment.state.paper, later),
            ]
          : water,
      );
      fog.write(moment, camera);
      lines.write(strokesOf(moment, standings, camera));
      return growth.whole;
    },
    dispose() {
      growth.dispose();
      for (const part of [behind, outlines, grown, fog, lines]) part.dispose();
    },
  };
}
