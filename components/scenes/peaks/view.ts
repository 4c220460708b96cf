'use client';
/** The range on the stage's canvas: a few objects in a group, updated from a context. */
import type { Group } from 'three';
import { buildMountains, timeSlice } from '../../space/build-mountains.ts';
import { depthAt } from '../../space/camera.ts';
import { canvasView, type CanvasPicture } from '../../space/canvas-view.tsx';
import { createLines } from '../../space/lines.ts';
import { buildParts, type Buffers, type Part } from '../../space/mesh.ts';
import {
  createPeakMeshes,
  createUniforms,
  grownUniforms,
  writePeaks,
  writeScene,
} from '../../space/peak-meshes.ts';
import { inkAhead, inkStrokes } from '../../space/silhouette.ts';
import { TERRACES } from '../../space/terraces.ts';
import type { Tier } from '../kit/contract.ts';
import { fogStrokes } from './fog.ts';
import { rangeOf, type PlacedPeak } from './range.ts';
import type { Context, Params, State } from './params.ts';
import { strokesOf } from './strokes.ts';
import { starStrokes, waterAhead, waterStrokes } from './water.ts';

const partsOf = (peaks: readonly PlacedPeak[]): readonly Part[] =>
  peaks
    .filter(({ terraces }) => terraces > TERRACES)
    .map(({ peak, index, terraces }) => ({ peak, index, terraces }));
const keyOf = (parts: readonly Part[]) =>
  parts
    .map(({ index, terraces }) => `${index}:${terraces}`)
    .sort()
    .join(' ');

/** The mesh of the peaks that have grown. `show` is called with each new one. */
export function createGrowth(show: (buffers: Buffers) => void, tier: Tier) {
  let visibleParts: readonly Part[] = [];
  let nextParts: readonly Part[] = [];
  let stop: (() => void) | undefined;
  const isWhole = () => nextParts.length === 0 || keyOf(nextParts) === keyOf(visibleParts);
  return {
    /** Takes the present peaks; returns them with the number of terraces that the current mesh has. */
    follow(peaks: readonly PlacedPeak[]): readonly PlacedPeak[] {
      nextParts = partsOf(peaks);
      if (!isWhole() && !stop) {
        const parts = nextParts;
        // A mesh that was begun is finished even if the peak has grown on, so that growth is visible.
        stop = timeSlice(buildParts(parts, peaks[0]!.count, tier), (buffers) => {
          stop = undefined;
          visibleParts = parts;
          show(buffers);
        });
      }
      return peaks.map((s) => {
        const part = visibleParts.find(({ index }) => index === s.index);
        return s.terraces > TERRACES ? { ...s, terraces: part?.terraces ?? TERRACES } : s;
      });
    },
    /** Whether everything requested is in the mesh. */
    isWhole,
    dispose: () => stop?.(),
  };
}

/** The outlines of all peaks. */
export const outlineParts = (params: Params): readonly Part[] =>
  Object.values(params.peaks).map((peak, index) => ({ peak, index, terraces: TERRACES }));

function* ahead(context: Context, tier: Tier): Generator<undefined, void> {
  if (context.state.water > 0) yield* waterAhead(context, tier === 'lite');
  if (tier === 'lite') yield* inkAhead(rangeOf(context).peaks, context.aspect);
}

/** Adds the range to a group; `dispose` removes everything again. */
function createPicture(
  group: Group,
  params: Params,
  tier: Tier,
  buffers: Buffers,
  changed: () => void,
): CanvasPicture<Params, State> {
  const uniforms = createUniforms(Object.keys(params.peaks).length);
  const ownUniforms = grownUniforms(uniforms);
  const behind = createLines(group, uniforms, 0);
  const outlines = createPeakMeshes(group, uniforms, tier);
  const grown = createPeakMeshes(group, ownUniforms, tier);
  const lines = createLines(group, uniforms, 40);
  outlines.show(buffers);
  const growth = createGrowth((built) => {
    grown.show(built);
    changed();
  }, tier);
  const isLite = tier === 'lite';
  return {
    update(context, size, isGrained) {
      const range = rangeOf(context);
      const { camera, peaks } = range;
      const { paper } = context.state;
      writeScene(uniforms, context, camera, size, isGrained);
      const drawn = growth.follow(peaks);
      writePeaks(uniforms, drawn, paper);
      writePeaks(ownUniforms, drawn, paper, true);
      const there = peaks.map(({ index }) => index);
      outlines.setRange(Math.min(...there), Math.max(...there));
      outlines.setVisible(paper > 0.001);
      grown.setVisible(paper > 0.001 && drawn.some(({ terraces }) => terraces > TERRACES));
      const depthOf = (y: number, z: number) => depthAt(camera, y, z);
      const ink = isLite ? inkStrokes(peaks, camera, context.palette.edge, paper) : [];
      behind.show([...starStrokes(context), ...waterStrokes(range, isLite), ...ink], depthOf);
      lines.show([...fogStrokes(range), ...strokesOf(range)], depthOf);
      return growth.isWhole();
    },
    dispose() {
      growth.dispose();
      for (const part of [behind, outlines, grown, lines]) part.dispose();
    },
  };
}

export const view = canvasView(
  buildMountains({ parts: outlineParts, ahead, picture: createPicture }),
);
