/** A scene's mountains, built in slices before its picture is made. */
import type { Group } from 'three';
import type { RenderContext } from '../../story/scene.ts';
import type { Tier } from '../scenes/kit/contract.ts';
import type { BuildPicture, CanvasPicture } from './canvas-view.tsx';
import { buildParts, type Buffers, type Part } from './mesh.ts';
import { timeSlice } from './time-slice.ts';

/** What a kind with mountains puts on the canvas. */
interface MountainKind<P, S> {
  parts(params: P): readonly Part[];
  /** Derives what the first frame of this context asks for, so that this is not all done in that frame. */
  ahead(context: RenderContext<P, S>, tier: Tier): Generator<undefined, void>;
  picture(
    group: Group,
    params: P,
    tier: Tier,
    buffers: Buffers,
    changed: () => void,
  ): CanvasPicture<P, S>;
}

/** Of the last tier alone: a page never returns to another one. */
const kept = new WeakMap<object, { readonly tier: Tier; readonly buffers: Buffers }>();

/** What was built is kept for as long as a scene's params live. */
export const buildMountains =
  <P extends object, S>(kind: MountainKind<P, S>): BuildPicture<P, S> =>
  (group, live, tier, { done, changed }) => {
    const { params } = live.get();
    const start = (buffers: Buffers) => {
      kept.set(params, { tier, buffers });
      done(kind.picture(group, params, tier, buffers, changed));
    };
    const ready = kept.get(params);
    if (ready?.tier === tier) {
      start(ready.buffers);
      return () => undefined;
    }
    const build = function* () {
      const parts = kind.parts(params);
      const buffers = yield* buildParts(parts, parts.length, tier);
      yield* kind.ahead(live.get(), tier);
      return buffers;
    };
    return timeSlice(build(), start);
  };
