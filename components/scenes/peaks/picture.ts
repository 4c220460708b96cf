/** The live range: a few objects in a group, brought up to date from a moment. No React. */
import type { Group } from 'three';
import type { RenderContext } from '../../../story/scene.ts';
import { cameraOf } from '../../space/camera.ts';
import { buildParts, type Buffers, type Part } from '../../space/mesh.ts';
import type { MountainPicture } from '../../space/mountain-view.tsx';
import type { Mountain } from '../../space/mountain.ts';
import {
  createPeakMeshes,
  createUniforms,
  writePeaks,
  writeScene,
} from '../../space/peak-meshes.ts';
import { createRibbons } from '../../space/pieces.ts';
import { cellsFor } from '../../space/shapes.ts';
import { inkAhead, silhouetteStrokes } from '../../space/silhouette.ts';
import { TERRACES } from '../../space/terraces.ts';
import { timeSlice } from '../../space/time-slice.ts';
import type { Tier } from '../kit/contract.ts';
import { createFog } from './fog-mesh.ts';
import type { Params, State } from './spec.ts';
import { standing, type PlacedInstance } from './placed-instance.ts';
import { strokesOf } from './strokes.ts';
import { starStrokes, waterAhead, waterStrokes } from './water.ts';

export interface Growth {
  /** Says what stands now; gives back the terraces of the mesh in which each peak can be drawn. */
  follow(standings: readonly PlacedInstance[]): readonly PlacedInstance[];
  /** Whether everything that was asked for is there. */
  readonly whole: boolean;
  dispose(): void;
}

const partsOf = (standings: readonly PlacedInstance[]): readonly Part[] =>
  standings
    .filter(({ terraces }) => terraces > TERRACES)
    .map(({ peak, index, terraces }) => ({ peak, number: index, terraces }))
    .sort((a, b) => a.number - b.number);
const keyOf = (parts: readonly Part[]) =>
  parts.map(({ number, terraces }) => `${number}:${terraces}`).join(' ');

/** `show` is called with each new mesh; `changed` when a picture should be drawn again. */
export function createGrowth(
  show: (buffers: Buffers) => void,
  cells: number,
  tier: Tier,
  changed: () => void,
): Growth {
  let shown = new Map<number, number>();
  let shownKey = '';
  let wanted: readonly Part[] = [];
  let stop: (() => void) | undefined;

  const begin = () => {
    const parts = wanted;
    // One that was begun is finished even when the peak has grown on: so it is seen to grow.
    stop = timeSlice(buildParts(parts, cells, tier), (buffers) => {
      stop = undefined;
      shown = new Map(parts.map(({ number, terraces }) => [number, terraces]));
      shownKey = keyOf(parts);
      show(buffers);
      changed();
    });
  };

  return {
    follow(standings) {
      wanted = partsOf(standings);
      if (wanted.length > 0 && keyOf(wanted) !== shownKey && !stop) begin();
      return standings.map((s) =>
        s.terraces > TERRACES ? { ...s, terraces: shown.get(s.index) ?? TERRACES } : s,
      );
    },
    get whole() {
      return wanted.length === 0 || keyOf(wanted) === shownKey;
    },
    dispose() {
      stop?.();
    },
  };
}

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
