'use client';
/**
 * three and R3F, in a chunk of their own. `createRoot` and `extend` instead of R3F's own canvas
 * component, which would pull in all of three. Draws on demand: a still page draws nothing.
 */
import { createRoot, extend, useFrame, useThree } from '@react-three/fiber';
import { useEffect, type ReactElement } from 'react';
import { Group, LineSegments, Mesh, WebGLRenderer } from 'three';
import type { StageSize, View } from '../scenes/contract.ts';
import { RefineAtRest } from './refine-at-rest.tsx';
import { report } from './report.ts';
import { SceneBoundary } from './scene-boundary.tsx';
import type { Slot } from './slot.ts';

extend({ Group, Mesh, LineSegments });

export interface CanvasScene {
  readonly id: string;
  readonly slot: Slot;
  readonly view: View<unknown, unknown>;
  /** The slot's state has changed: look again whether the picture may be shown. */
  readonly onChange: () => void;
}
export interface CanvasRoot {
  render(scenes: readonly CanvasScene[], size: StageSize): void;
  /** Paints now, outside the frame loop. */
  redraw(): void;
  stop(): void;
}

/** More pixels cost more than they show: pigment has no hair-thin detail. */
const MAX_DPR = 1.5;
const densityFor = (software: boolean): number =>
  Math.min(window.devicePixelRatio, software ? 1 : MAX_DPR);

function Scene({ scene, size }: { readonly scene: CanvasScene; readonly size: StageSize }) {
  const { slot, view: View, onChange } = scene;
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => slot.live.subscribe(() => invalidate()), [slot, invalidate]);
  // Words are written as the picture is drawn, so that they do not run a frame ahead of it.
  useFrame(() => slot.flush());
  return (
    <View
      live={slot.live}
      size={size}
      onReady={() => {
        slot.ready = true;
        onChange();
      }}
    />
  );
}

function Scenes(props: {
  readonly scenes: readonly CanvasScene[];
  readonly size: StageSize;
  readonly software: boolean;
}): ReactElement {
  return (
    <>
      {props.software && <RefineAtRest />}
      {props.scenes.map((scene) => (
        <SceneBoundary
          key={scene.id}
          scene={scene.id}
          onFail={() => {
            scene.slot.failed = true;
            scene.onChange();
          }}
        >
          <Scene scene={scene} size={props.size} />
        </SceneBoundary>
      ))}
    </>
  );
}

/** Starts drawing on a canvas that already has its context. `onAlive` says when it is lost and back. */
export function startCanvas(
  canvas: HTMLCanvasElement,
  context: WebGL2RenderingContext,
  onAlive: (alive: boolean) => void,
): CanvasRoot {
  const root = createRoot(canvas);
  // What canvas-host.tsx asks for where a processor draws.
  const software = context.getContextAttributes()?.antialias === false;
  let store: ReturnType<typeof root.render> | undefined;
  let stopped = false;

  const onLost = (event: Event) => {
    event.preventDefault();
    report('stage/context-lost');
    onAlive(false);
  };
  const onRestored = () => {
    // Nothing is painted after a restore until somebody asks; the still leaves once it is.
    store?.getState().invalidate();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!stopped && !context.isContextLost()) onAlive(true);
      }),
    );
  };

  return {
    render(scenes, size) {
      const { width, height } = size;
      void root
        .configure({
          gl: (given) => {
            const renderer = new WebGLRenderer({ ...given, canvas, context });
            // After three's own listeners, so that its state is whole again when ours run.
            canvas.addEventListener('webglcontextlost', onLost);
            canvas.addEventListener('webglcontextrestored', onRestored);
            return renderer;
          },
          frameloop: 'demand',
          dpr: densityFor(software),
          orthographic: true,
          flat: true,
          size: { width, height, top: 0, left: 0 },
        })
        .then(
          () => {
            if (stopped) return;
            store = root.render(<Scenes scenes={scenes} size={size} software={software} />);
            store.getState().invalidate();
          },
          () => {
            report('stage/no-webgl');
            onAlive(false);
          },
        );
    },
    redraw() {
      const state = store?.getState();
      if (state && !context.isContextLost()) state.gl.render(state.scene, state.camera);
    },
    stop() {
      stopped = true;
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
      root.unmount();
    },
  };
}
