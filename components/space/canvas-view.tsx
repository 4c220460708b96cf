'use client';
/** A picture on the stage's one canvas, as the playhead moves: what every kind on the canvas mounts. */
import { useFrame, useStore, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Group, type Camera, type Object3D, type Scene, type WebGLRenderer } from 'three';
import type { RenderContext } from '../../story/scene.ts';
import type { LiveMoment, StageSize, Tier, ViewProps } from '../scenes/kit/contract.ts';

/** A few objects in a group, brought up to date from a context. No React. */
export interface CanvasPicture<P, S> {
  /** False while something is still being built. */
  update(context: RenderContext<P, S>, size: StageSize, isGrained: boolean): boolean;
  dispose(): void;
}

/**
 * Builds a picture into a group, beside the page; returns its own undo. Calls `done` when it can be drawn, `failed`
 * where it never will be, `changed` when there is more to be seen than at the last update.
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

/** Milliseconds after which a picture is drawn with programs that are not known to be compiled. */
const AT_MOST = 2000;

/**
 * Calls once all that `object` needs is compiled, beside the page, by browsers that can: drawn with at once, the page
 * would wait for it. Returns its own end.
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
  // The driver's answers about each program are a task of their own, before the first frame.
  const ask = () => {
    if (isEnded) return;
    if (!context.isContextLost())
      for (const program of gl.info.programs ?? []) program.getUniforms();
    next = setTimeout(go);
  };
  // Null too while the context is lost: what is drawn then is compiled when it is back.
  if (context.getExtension('KHR_parallel_shader_compile'))
    void gl.compileAsync(object, camera, scene).then(ask, go);
  else next = setTimeout(go);
  return end;
}

/** The view of a kind on the canvas. It reads the live context when a frame is drawn; React renders it once. */
export function canvasView<P, S>(build: BuildPicture<P, S>) {
  return function CanvasView({ live, size, tier, onReady }: ViewProps<P, S>): ReactElement {
    const group = useRef<Group>(null);
    const picture = useRef<CanvasPicture<P, S>>(undefined);
    const isReady = useRef(false);
    const [error, setError] = useState<Error>();
    const canvas = useStore();
    const invalidate = useThree((state) => state.invalidate);
    // The stage's boundary takes it from here: the still stays.
    if (error) throw error;

    useEffect(() => {
      const own = new Group();
      own.visible = false;
      group.current?.add(own);
      let made: CanvasPicture<P, S> | undefined;
      let stopCompiling = () => undefined as void;
      const done = ({ update, dispose }: CanvasPicture<P, S>) => {
        const one = {
          update,
          dispose() {
            dispose();
            own.removeFromParent();
          },
        };
        made = one;
        stopCompiling = whenCompiled(canvas.getState(), own, () => {
          // A picture that was there before stays until this one can take its place.
          picture.current?.dispose();
          picture.current = one;
          own.visible = true;
          invalidate();
        });
      };
      const stop = build(own, live, tier, { done, failed: setError, changed: invalidate });
      return () => {
        stop();
        stopCompiling();
        if (!made) own.removeFromParent();
        else if (picture.current !== made) made.dispose();
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
      // Not on stage, and ready for it.
      if (isReady.current && live.get().opacity <= 0) return;
      // Grain costs more than it shows, but for the best tier and for the one fine frame of a rest.
      const isGrained = tier === 'full' || gl.getRenderTarget() !== null;
      const isWhole = picture.current?.update(live.get(), size, isGrained);
      if (!isWhole || isReady.current) return;
      isReady.current = true;
      // The frame is drawn after this callback: by the next one it is there to be seen.
      requestAnimationFrame(() => onReady());
    });

    return <group ref={group} />;
  };
}
