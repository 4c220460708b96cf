'use client';
/**
 * A picture on the stage's shared canvas, redrawn when the playhead moves. All kinds on the canvas use it.
 */
import { useFrame, useStore, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Group, type Camera, type Object3D, type Scene, type WebGLRenderer } from 'three';
import type { RenderContext } from '../../story/scene.ts';
import type { LiveMoment, StageSize, Tier, ViewProps } from '../scenes/kit/contract.ts';

/** A few objects in a group, updated from a context. Does not use React. */
export interface CanvasPicture<P, S> {
  /** Updates the objects; false while some are still being built. */
  update(context: RenderContext<P, S>, size: StageSize, isGrained: boolean): boolean;
  dispose(): void;
}

/**
 * Builds a picture into a group without blocking the page; returns a function that cancels this. Calls `done`
 * when the picture can be drawn, `failed` if it never can, and `changed` when more can be shown than at the
 * last update.
 */
export type BuildPicture<P, S> = (
  group: Group,
  live: LiveMoment<P, S>,
  tier: Tier,
  on: {
    done(picture: CanvasPicture<P, S>): void;
    failed(error: Error): void;
    changed(): void;
  },
) => () => void;

/** After this many milliseconds a picture is drawn even if its shaders are not known to be compiled. */
const AT_MOST = 2000;

/**
 * Calls `call` when all shaders of `object` are compiled. Browsers that can, compile them in the background;
 * drawing at once would block the page. Returns a function that cancels the call.
 */
function whenCompiled(
  { gl, camera, scene }: { gl: WebGLRenderer; camera: Camera; scene: Scene },
  object: Object3D,
  call: () => void,
): () => void {
  let next: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const end = () => {
    isEnded = true;
    clearTimeout(late);
    clearTimeout(next);
  };
  const go = () => {
    if (isEnded) return;
    end();
    call();
  };
  const late = setTimeout(go, AT_MOST);
  const context = gl.getContext();
  // Asking the driver for the uniforms of each program is slow, so it is done in its own task before the
  // first frame.
  const ask = () => {
    if (isEnded) return;
    if (!context.isContextLost())
      for (const program of gl.info.programs ?? []) program.getUniforms();
    next = setTimeout(go);
  };
  // The extension is also null while the context is lost; then shaders are compiled after it is restored.
  if (context.getExtension('KHR_parallel_shader_compile'))
    void gl.compileAsync(object, camera, scene).then(ask, go);
  else next = setTimeout(go);
  return end;
}

/**
 * The view of a kind on the canvas. It reads the live context in each frame, so React renders it only once.
 */
export function canvasView<P, S>(build: BuildPicture<P, S>) {
  return function CanvasView({ live, size, tier, onReady }: ViewProps<P, S>): ReactElement {
    const group = useRef<Group>(null);
    const picture = useRef<CanvasPicture<P, S>>(undefined);
    const isReady = useRef(false);
    const [error, setError] = useState<Error>();
    const canvas = useStore();
    const invalidate = useThree((state) => state.invalidate);
    // The error boundary of the stage handles this: the still remains visible.
    if (error) throw error;

    useEffect(() => {
      const root = new Group();
      root.visible = false;
      group.current?.add(root);
      let built: CanvasPicture<P, S> | undefined;
      let stopCompiling = () => undefined as void;
      const done = ({ update, dispose }: CanvasPicture<P, S>) => {
        const one = {
          update,
          dispose() {
            dispose();
            root.removeFromParent();
          },
        };
        built = one;
        stopCompiling = whenCompiled(canvas.getState(), root, () => {
          // The previous picture remains until this one can replace it.
          picture.current?.dispose();
          picture.current = one;
          root.visible = true;
          invalidate();
        });
      };
      const stop = build(root, live, tier, { done, failed: setError, changed: invalidate });
      return () => {
        stop();
        stopCompiling();
        if (!built) root.removeFromParent();
        else if (picture.current !== built) built.dispose();
      };
    }, [live, tier, canvas, invalidate]);
    useEffect(
      () => () => {
        picture.current?.dispose();
        picture.current = undefined;
      },
      [live],
    );
    useEffect(() => invalidate(), [size, invalidate]);

    useFrame(({ gl }) => {
      // Ready, but not on stage: nothing to draw.
      if (isReady.current && live.get().opacity <= 0) return;
      // Grain is expensive for its small effect, so only the tier `full` draws it, and the single fine frame
      // at rest.
      const isGrained = tier === 'full' || gl.getRenderTarget() !== null;
      const isWhole = picture.current?.update(live.get(), size, isGrained);
      if (!isWhole || isReady.current) return;
      isReady.current = true;
      // The frame is drawn after this callback, so it is visible at the next one.
      requestAnimationFrame(() => onReady());
    });

    return <group ref={group} />;
  };
}
