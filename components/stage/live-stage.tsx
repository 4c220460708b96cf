'use client';
/**
 * The live stage: grounds, one canvas, SVG scenes and their words, over the stills and under the
 * text. React mounts the elements; the director writes everything that moves.
 */
import { useEffect, useMemo, useState, type ComponentType, type ReactElement } from 'react';
import type { Aspect } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import type { StageSize } from '../scenes/kit/contract.ts';
import { Boundary } from './boundary.tsx';
import { CanvasHost } from './canvas-host.tsx';
import { crossfade } from './crossfade.ts';
import { direct, leaveStage, type Director } from './director.ts';
import { createDampedPlayhead, type DampedPlayhead, type StageMotion } from './damped-playhead.ts';
import { SceneLayer } from './scene-layer.tsx';
import type { Slot } from './slot.ts';
import { aspectNow, stageSize } from './size.ts';
import { castIn, useCast } from './use-cast.ts';
import { createCanvasSource } from './webgl.ts';

export interface LiveStageProps {
  readonly timeline: Timeline;
  readonly playhead: Playhead;
  readonly motion: StageMotion;
  /** The element with `data-stage`; this component is mounted inside it. */
  readonly root: HTMLElement;
  /** The mood of words and bars around a step. */
  readonly onMood: (mood: string, step: string) => void;
  /**
   * Reports the step that the scroll approaches, before the playhead gets there. Returns the
   * function that unsubscribes.
   */
  readonly onNear?: ((listener: (step: string) => void) => () => void) | undefined;
  /** Called when the canvas is given up: pictures that need one are stills from then on. */
  readonly onStill?: (() => void) | undefined;
  /** The composition to draw, where the window does not decide it: a projector always shows the wide one. */
  readonly aspect?: Aspect | undefined;
  /** What a reader draws over the pictures, such as guesses. */
  readonly over?: ComponentType<StageOver> | undefined;
}
/** The layer over the pictures can query their positions through this. */
export interface StageOver {
  readonly timeline: Timeline;
  readonly aspect: Aspect;
  /** The playhead that the pictures follow. */
  readonly damped: Playhead;
  slotOf(scene: number): Slot;
  /** Calls after each picture; returns the function that unsubscribes. */
  onDrawn(listener: () => void): () => void;
}

interface Staged {
  readonly timeline: Timeline;
  readonly director: Director;
  readonly damped: DampedPlayhead;
}

function useStageSize(root: HTMLElement, fixed: Aspect | undefined): StageSize | undefined {
  const [size, setSize] = useState<StageSize>();
  useEffect(() => {
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = root;
      if (width > 0 && height > 0) setSize(stageSize(width, height, fixed ?? aspectNow()));
      else setSize(undefined);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [root, fixed]);
  return size;
}

function Stage(props: LiveStageProps): ReactElement | null {
  const { playhead, motion, root, onMood, onNear, onStill, aspect, over: Over } = props;
  const story = props.timeline;
  const size = useStageSize(root, aspect);
  const [staged, setStaged] = useState<Staged>();
  const director = staged?.director;
  const [source] = useState(createCanvasSource);
  // In the studio the stage shows the previous version of the story until the new one has its director.
  const timeline = staged?.timeline ?? story;
  const [mounted, ask] = useCast(source);
  const { views } = mounted;
  const shape = size?.aspect ?? 'wide';
  const cast = useMemo(() => castIn(mounted, timeline, shape), [mounted, timeline, shape]);

  useEffect(() => () => leaveStage(root), [root]);
  useEffect(() => {
    const timeline = story;
    const onCut = () => crossfade(root, () => created.redraw());
    const damped = createDampedPlayhead(timeline, playhead, onCut);
    const created = direct({
      timeline,
      damped: damped.damped,
      aspect: aspect ?? aspectNow(),
      root,
      onCast: (director, scenes) => ask(timeline, director, scenes),
      onMood,
      onCut,
      onStill,
    });
    const forget = onNear?.((step) => created.prepare(step));
    setStaged({ timeline, director: created, damped });
    return () => {
      forget?.();
      created.stop();
      damped.stop();
    };
  }, [story, playhead, root, onMood, onNear, onStill, ask, aspect]);

  useEffect(() => {
    staged?.damped.setMotion(motion);
    staged?.director.setGentle(motion === 'gentle');
  }, [staged, motion]);
  useEffect(() => {
    if (size) director?.setAspect(size.aspect);
    // Layers that were just mounted need their first words and grounds.
    director?.refresh();
  }, [director, size, cast]);

  // Compared by content and not by identity: most steps keep the canvas as it is, and a needless
  // commit of the second renderer costs a frame.
  const onCanvas = cast.filter((index) => timeline.scenes[index]?.surface === 'canvas').join(' ');
  const canvasScenes = useMemo(
    () =>
      (onCanvas === '' ? [] : onCanvas.split(' ').map(Number)).flatMap((index) => {
        const scene = timeline.scenes[index];
        const view = views.get(scene?.kind ?? '');
        if (!scene || !view || !director) return [];
        return { id: scene.id, slot: director.slotOf(index), view, onChange: director.refresh };
      }),
    [onCanvas, timeline, views, director],
  );
  const hasCanvas = onCanvas !== '';
  const [canvasWanted, setCanvasWanted] = useState(false);
  if (hasCanvas && !canvasWanted) setCanvasWanted(true);

  if (!director || !size) return null;
  return (
    <>
      <div className="ground-from" />
      <div className="ground-to" />
      <div className="picture">
        {canvasWanted && <CanvasHost {...{ director, source, size }} scenes={canvasScenes} />}
        <div className="veil">
          <div className="ground-from" />
          <div className="ground-to" />
        </div>
        {cast.map((index) => {
          const scene = timeline.scenes[index];
          return scene ? (
            <SceneLayer
              key={scene.id}
              id={scene.id}
              scene={index}
              timeline={timeline}
              director={director}
              size={size}
              view={scene.surface === 'svg' ? views.get(scene.kind) : undefined}
            />
          ) : null;
        })}
      </div>
      {Over && staged ? (
        <Boundary code="page/part-threw" what="over the stage">
          <Over
            timeline={timeline}
            aspect={size.aspect}
            damped={staged.damped.damped}
            slotOf={director.slotOf}
            onDrawn={director.onDrawn}
          />
        </Boundary>
      ) : null}
    </>
  );
}

/** If it throws, the stills take its place. */
export function LiveStage(props: LiveStageProps): ReactElement {
  return (
    <Boundary code="page/part-threw" what="stage">
      <Stage {...props} />
    </Boundary>
  );
}
