/**
 * Long work as a generator, a few milliseconds at a time: every `yield` is a place to let the page breathe. So are a
 * scene's mountains built before its picture is made.
 */
import type { Group } from 'three';
import type { RenderContext } from '../../story/scene.ts';
import type { Tier } from '../scenes/kit/contract.ts';
import type { BuildPicture, CanvasPicture } from './canvas-view.tsx';
import { buildParts, type Buffers, type Part } from './mesh.ts';

/** Milliseconds of a task: less than half of what counts as long, also where a processor is slower than it thinks. */
const SLICE = 7;

/** Runs a build a few milliseconds at a time, then calls `done`; returns its own undo. */
export function timeSlice<T>(build: Generator<undefined, T>, done: (made: T) => void): () => void {
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
