/**
 * Runs long work in slices of a few milliseconds: the work is a generator, and after each `yield` the page
 * may handle input. The mountains of a scene are built in this way before its picture is made.
 */
import type { Group } from 'three';
import type { RenderContext } from '../../story/scene.ts';
import type { Tier } from '../scenes/kit/contract.ts';
import type { BuildPicture, CanvasPicture } from './canvas-view.tsx';
import { buildParts, type Buffers, type Part } from './mesh.ts';

/**
 * Milliseconds per slice. Less than half of what browsers count as a long task, with a margin for slow
 * processors.
 */
const SLICE = 7;

/** Runs a build in slices, then calls `done`. Returns a function that cancels the build. */
export function timeSlice<T>(
  build: Generator<undefined, T>,
  done: (result: T) => void,
): () => void {
  const channel = new MessageChannel();
  let stopped = false;
  channel.port1.onmessage = () => {
    const end = performance.now() + SLICE;
    while (!stopped) {
      const step = build.next();
      if (step.done) {
        channel.port1.close();
        return done(step.value);
      }
      if (performance.now() > end) break;
    }
    if (!stopped) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  return () => {
    stopped = true;
    channel.port1.close();
  };
}

/** The parts that a kind with mountains supplies for the canvas. */
interface MountainKind<P, S> {
  parts(params: P): readonly Part[];
  /** Computes in advance what the first frame of this context needs, so that the frame itself is not slow. */
  ahead(context: RenderContext<P, S>, tier: Tier): Generator<undefined, void>;
  picture(
    group: Group,
    params: P,
    tier: Tier,
    buffers: Buffers,
    changed: () => void,
  ): CanvasPicture<P, S>;
}

/**
 * The buffers of a scene's params, for the last tier only, because a page never returns to an earlier tier.
 */
const cached = new WeakMap<object, { readonly tier: Tier; readonly buffers: Buffers }>();

/** A `BuildPicture` for a kind with mountains. The buffers are cached as long as the scene's params exist. */
export const buildMountains =
  <P extends object, S>(kind: MountainKind<P, S>): BuildPicture<P, S> =>
  (group, live, tier, { done, changed }) => {
    const { params } = live.get();
    const start = (buffers: Buffers) => {
      cached.set(params, { tier, buffers });
      done(kind.picture(group, params, tier, buffers, changed));
    };
    const ready = cached.get(params);
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
