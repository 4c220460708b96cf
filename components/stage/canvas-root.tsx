'use client';
/**
 * three and R3F, in a chunk of their own. Uses `createRoot` and `extend` instead of R3F's canvas
 * component, which would pull in all of three. Draws on demand: nothing is drawn while the page is
 * at rest.
 */
import { advance, createRoot, extend, useFrame, useStore, useThree } from '@react-three/fiber';
import { frame as scheduler } from 'framer-motion';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Group, LineSegments, Mesh, WebGLRenderer } from 'three';
import type { StageSize, Tier, View } from '../scenes/kit/contract.ts';
import { Boundary } from './boundary.tsx';
import { report } from './report.ts';
import { Resolution, type ResolutionProps } from './resolution.ts';
import type { Slot } from './slot.ts';
import { startPace, type Pace, type Quality } from './tier.ts';

extend({ Group, Mesh, LineSegments });

export interface CanvasScene {
  readonly id: string;
  readonly slot: Pick<Slot, 'live' | 'ready' | 'failed' | 'flush'>;
  readonly view: View<unknown, unknown>;
  /** To be called when a slot's state has changed: checks again whether the picture may be shown. */
  readonly onChange: () => void;
}
export interface CanvasRoot {
  render(scenes: readonly CanvasScene[], size: StageSize, tier: Tier): void;
  /** Paints now, outside the frame loop. */
  redraw(): void;
  stop(): void;
}

/** What the canvas reports to the component that owns it. */
export interface CanvasNews {
  /** The context was lost, or is restored. */
  readonly onAlive: (alive: boolean) => void;
  /** Its frames take too long at the current quality. */
  readonly onQuality: (quality: Quality) => void;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

interface Drawing {
  readonly scenes: readonly CanvasScene[];
  readonly size: StageSize;
  readonly tier: Tier;
}

function Scene(props: {
  readonly scene: CanvasScene;
  readonly draw: () => void;
  readonly size: StageSize;
  readonly tier: Tier;
}) {
  const { scene, draw, size, tier } = props;
  const { slot, view: View, onChange } = scene;
  const invalidate = useThree((state) => state.invalidate);
  // Draws in the same frame as the rest of the picture.
  useEffect(() => slot.live.subscribe(() => scheduler.postRender(draw)), [slot, draw]);
  const group = useRef<Group>(null);
  useFrame(() => {
    // Words are written as the picture is drawn, so that they do not run a frame ahead of it.
    slot.flush();
    // A scene that waits for its step is drawn once, so that it appears without delay; hidden, it
    // costs nothing.
    if (group.current) group.current.visible = !slot.ready || slot.live.get().opacity > 0;
  });
  return (
    <group ref={group}>
      <View
        live={slot.live}
        size={size}
        tier={tier}
        onReady={() => {
          slot.ready = true;
          // The scene may still be hidden: draws a frame without it, so that the canvas does not keep
          // showing it.
          invalidate();
          onChange();
        }}
      />
    </group>
  );
}

function Scenes({
  drawing,
  ...resolution
}: Omit<ResolutionProps, 'isComplete'> & { readonly drawing: Drawing }): ReactElement {
  const { scenes, size, tier } = drawing;
  const store = useStore();
  const [draw] = useState(() => () => advance(performance.now(), true, store.getState()));
  return (
    <>
      <Resolution
        {...resolution}
        isComplete={() =>
          scenes.every(({ slot }) => slot.ready || slot.failed) &&
          scenes.some(({ slot }) => slot.live.get().opacity > 0)
        }
      />
      {scenes.map((scene) => (
        <Boundary
          key={scene.id}
          code="stage/scene-threw"
          what={scene.id}
          onFail={() => {
            scene.slot.failed = true;
            scene.onChange();
          }}
        >
          <Scene {...{ scene, draw, size, tier }} />
        </Boundary>
      ))}
    </>
  );
}

/** Starts drawing on a canvas that already has its context. */
export function startCanvas(
  canvas: HTMLCanvasElement,
  context: WebGL2RenderingContext,
  { onAlive, onQuality }: CanvasNews,
): CanvasRoot {
  const root = createRoot(canvas);
  // webgl.ts turns antialiasing off where the processor draws.
  const software = context.getContextAttributes()?.antialias === false;
  const pace: { current: Pace } = { current: startPace('full', window.devicePixelRatio) };
  let store: ReturnType<typeof root.render> | undefined;
  let stopped = false;
  let refused = false;

  const onLost = (event: Event) => {
    event.preventDefault();
    report('stage/context-lost');
    onAlive(false);
  };
  const onRestored = () => {
    // After a restore nothing is painted until it is requested; the still is removed once it is.
    store?.getState().invalidate();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!stopped && !context.isContextLost()) onAlive(true);
      }),
    );
  };

  return {
    render(scenes, size, tier) {
      if (stopped) return;
      const { width, height } = size;
      if (pace.current.quality !== tier) pace.current = startPace(tier, window.devicePixelRatio);
      void root
        .configure({
          gl: async (given) => {
            const renderer = new WebGLRenderer({ ...given, canvas, context });
            // A driver that rejects a shader draws nothing: the still takes over at once and stays.
            renderer.debug.onShaderError = () => {
              if (refused) return;
              refused = true;
              report('stage/shader-refused');
              onAlive(false);
              onQuality('still');
            };
            // Registered after three's own listeners, so that three's state is restored before ours run.
            canvas.addEventListener('webglcontextlost', onLost);
            canvas.addEventListener('webglcontextrestored', onRestored);
            // three's first queries to the driver run in a task of their own, and so does what follows.
            await nextTask();
            return renderer;
          },
          frameloop: 'demand',
          dpr: pace.current.density,
          orthographic: true,
          flat: true,
          // Shaders output the palette's colours unconverted, so that canvas and page match.
          linear: true,
          size: { width, height, top: 0, left: 0 },
        })
        .then(
          () => {
            if (stopped) return;
            const drawing = { scenes, size, tier };
            store = root.render(<Scenes {...{ drawing, pace, software, onQuality }} />);
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
      if (!state || stopped || context.isContextLost()) return;
      state.gl.render(state.scene, state.camera);
    },
    stop() {
      if (stopped) return;
      stopped = true;
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
      root.unmount();
    },
  };
}
