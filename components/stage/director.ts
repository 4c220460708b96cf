/**
 * Draws: takes the shown position, asks for its frame, and hands each part to whoever shows it. Plain
 * functions and DOM writes; React only mounts what is written to here.
 */
import { cancelFrame, frame as scheduler } from 'framer-motion';
import type { Aspect } from '../../story/scene.ts';
import type { Frame, FrameScene, Timeline } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { castNear, sameCast } from './cast-near.ts';
import { createGround } from './ground.ts';
import { createSlot, type Slot } from './slot.ts';
import { surroundOf } from './surround.ts';

export interface Director {
  /** The slot of a scene; it stays as long as the director. */
  slotOf(scene: number): Slot;
  setAspect(aspect: Aspect): void;
  /** Whether the canvas has its context. */
  setCanvas(alive: boolean): void;
  /** Paints the canvas at once, for a copy of it; set by whoever owns the canvas. */
  redraw: () => void;
  /** Draws in the next frame although nothing moved: something became ready, or failed. */
  refresh(): void;
  /** Mounts around a step before the playhead gets there. */
  prepare(step: string): void;
  stop(): void;
}

export interface Staged {
  readonly timeline: Timeline;
  readonly shown: Playhead;
  readonly aspect: Aspect;
  /** The element with `data-stage`. */
  readonly root: HTMLElement;
  readonly onCast: (scenes: readonly number[]) => void;
  readonly onMood: (mood: string, step: string) => void;
}

/** Any place where a scene stands in the story, to begin with. */
function anyPlaced(timeline: Timeline, scene: number, aspect: Aspect): FrameScene {
  for (const step of timeline.steps)
    for (const build of step.builds)
      for (const placed of build.cast[aspect])
        if (placed.scene === scene) return { ...placed, presence: 0 };
  throw new RangeError(`scene ${scene} is never on stage`);
}

export function direct({ timeline, shown, root, onCast, onMood, ...start }: Staged): Director {
  const slots = new Map<number, Slot>();
  let aspect = start.aspect;
  let canvasAlive = true;
  let cast: readonly number[] = [];
  let mood = '';
  let moodStep = '';
  let stopped = false;
  let now: Frame = frameAt(timeline, shown.get(), aspect);
  const ground = createGround(root);

  const trusted = ({ scene, presence }: FrameScene): boolean => {
    if (presence <= 0) return true;
    const slot = slots.get(scene);
    const alive = canvasAlive || timeline.scenes[scene]?.surface !== 'canvas';
    return slot !== undefined && slot.ready && !slot.failed && alive;
  };

  const mount = (step: string) => {
    const near = castNear(timeline, stepIndexOf(timeline, step), aspect);
    if (sameCast(near, cast)) return;
    cast = near;
    onCast(near);
  };

  const draw = () => {
    if (stopped) return;
    now = frameAt(timeline, shown.get(), aspect);
    mount(now.step);
    for (const slot of slots.values()) slot.show(now, aspect);
    const surround = surroundOf(timeline, now, aspect);
    ground.show(now.mood, surround);
    const chapter = timeline.steps[stepIndexOf(timeline, now.step)]?.chapter ?? '';
    root.dataset['step'] = `${chapter}/${now.step}`;
    root.dataset['progress'] = now.progress.toFixed(3);
    root.toggleAttribute('data-live', now.stage.every(trusted));
    if (surround.mood !== mood || now.step !== moodStep) {
      mood = surround.mood;
      moodStep = now.step;
      onMood(mood, now.step);
    }
  };
  const schedule = () => void scheduler.render(draw);
  const unsubscribe = shown.subscribe(schedule);
  schedule();

  return {
    slotOf(scene) {
      let slot = slots.get(scene);
      if (!slot) {
        slot = createSlot(timeline, anyPlaced(timeline, scene, aspect), now, aspect);
        slots.set(scene, slot);
      }
      return slot;
    },
    setAspect(next) {
      if (next === aspect) return;
      aspect = next;
      schedule();
    },
    setCanvas(alive) {
      canvasAlive = alive;
      // Not in the next frame: a lost context must not be seen at all.
      draw();
    },
    redraw: () => undefined,
    refresh: schedule,
    prepare: mount,
    stop() {
      stopped = true;
      unsubscribe();
      cancelFrame(draw);
      root.removeAttribute('data-live');
    },
  };
}
