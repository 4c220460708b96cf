/**
 * Draws the stage: takes the shown position, computes its frame, and passes each part to the module
 * that shows it. Plain functions and DOM writes; React only mounts the elements that are written to
 * here.
 */
import { cancelFrame, frame as scheduler } from 'framer-motion';
import type { Aspect } from '../../story/scene.ts';
import type { Frame, FrameScene, Timeline } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { restAt } from '../../story/timeline/move.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { castNear } from './cast-near.ts';
import { cuts, withoutTravel } from './gentle.ts';
import { createGround } from './ground.ts';
import { createSlot, type Slot } from './slot.ts';
import { surroundOf } from './surround.ts';
import type { Quality } from './tier.ts';

export interface Director {
  /** The slot of a scene; it lives as long as the director. */
  slotOf(scene: number): Slot;
  setAspect(aspect: Aspect): void;
  /** Whether cameras cut instead of travelling. */
  setGentle(gentle: boolean): void;
  /** Whether the canvas has its context. */
  setCanvas(alive: boolean): void;
  /** The quality of the canvas, also published as an attribute of the page. */
  setQuality(quality: Quality): void;
  /** Paints the canvas at once, so that it can be copied; set by the canvas's owner. */
  redraw: () => void;
  /** Draws in the next frame although nothing moved, because something became ready or failed. */
  refresh(): void;
  /** Calls after each picture, when all slots are up to date. Returns the function that unsubscribes. */
  onDrawn(listener: () => void): () => void;
  /** Mounts the scenes around a step before the playhead gets there. */
  prepare(step: string): void;
  stop(): void;
}

export interface Staged {
  readonly timeline: Timeline;
  readonly damped: Playhead;
  readonly aspect: Aspect;
  /** The element with `data-stage`. */
  readonly root: HTMLElement;
  readonly onCast: (director: Director, scenes: readonly number[]) => void;
  readonly onMood: (mood: string, step: string) => void;
  /** Called just before a camera cuts, so that a crossfade can be laid over it. */
  readonly onCut: () => void;
  readonly onStill?: (() => void) | undefined;
}

/** Milliseconds per frame that the picture may take. */
const BUDGET = 4;
/** At most this many frames of the page are left free between two frames of the picture. */
const MOST_RESTS = 3;

/** Removes the live state from the stage's element. */
export function leaveStage(root: HTMLElement): void {
  root.removeAttribute('data-live');
  for (const name of ['step', 'progress', 'tier']) delete root.dataset[name];
}

/** The first placement of a scene in the story, hidden: its initial state. */
function anyPlaced(timeline: Timeline, scene: number, aspect: Aspect): FrameScene {
  for (const step of timeline.steps)
    for (const build of step.builds)
      for (const placed of build.cast[aspect])
        if (placed.scene === scene) return { ...placed, opacity: 0, words: 0 };
  throw new RangeError(`scene ${scene} is never on stage`);
}

export function direct({
  timeline,
  damped,
  root,
  onCast,
  onMood,
  onCut,
  onStill,
  ...start
}: Staged): Director {
  const slots = new Map<number, Slot>();
  const drawn = new Set<() => void>();
  let aspect = start.aspect;
  let gentle = false;
  let canvasAlive = true;
  let cast: readonly number[] = [];
  let mood = '';
  let moodStep = '';
  let place = '';
  let rests = 0;
  let onlyStills = false;
  let stopped = false;
  let now: Frame = frameAt(timeline, damped.get(), aspect);
  const ground = createGround(root);
  /**
   * In the studio a new version of the story takes over a live stage: the old picture stays until
   * the new one is drawn.
   */
  let takesOver = root.hasAttribute('data-live');

  const trusted = ({ scene, opacity }: FrameScene): boolean => {
    if (opacity <= 0) return true;
    const slot = slots.get(scene);
    const alive = canvasAlive || timeline.scenes[scene]?.surface !== 'canvas';
    return slot !== undefined && slot.ready && !slot.failed && alive;
  };

  /**
   * A still shows the step's stop: going live before that point of the scroll would be a visible
   * step back.
   */
  const mayReturn = (): boolean => {
    if (!onlyStills || root.hasAttribute('data-live')) return true;
    const { step, progress } = restAt(timeline, now);
    return step === now.step && progress <= now.progress;
  };

  /**
   * Mounts the scenes that the steps need. Mounted scenes stay until others are needed, so a step
   * changes the cast once.
   */
  const mount = (...steps: readonly string[]) => {
    const near = new Set(
      steps.flatMap((step) => castNear(timeline, stepIndexOf(timeline, step), aspect)),
    );
    if ([...near].every((scene) => cast.includes(scene))) return;
    cast = [...near].sort((a, b) => a - b);
    onCast(director, cast);
  };

  const draw = () => {
    if (stopped) return;
    const before = now;
    now = frameAt(timeline, damped.get(), aspect);
    if (gentle) {
      now = withoutTravel(timeline, now, aspect);
      if (cuts(before, now)) onCut();
    }
    mount(now.step);
    for (const slot of slots.values()) slot.show(now, aspect);
    const surround = surroundOf(timeline, now, aspect);
    ground.show(now.mood, surround);
    const chapter = timeline.steps[stepIndexOf(timeline, now.step)]?.chapter ?? '';
    if (place !== `${chapter}/${now.step}`) root.dataset['step'] = place = `${chapter}/${now.step}`;
    root.dataset['progress'] = now.progress.toFixed(3);
    const isWhole = now.stage.every(trusted);
    const isComing = ({ scene }: FrameScene) => slots.get(scene)?.failed !== true;
    takesOver &&= !isWhole && now.stage.every(isComing);
    root.toggleAttribute('data-live', takesOver || (isWhole && mayReturn()));
    if (surround.mood !== mood || now.step !== moodStep) {
      mood = surround.mood;
      moodStep = now.step;
      onMood(mood, now.step);
    }
    for (const listener of drawn) listener();
  };
  // A message posted within a frame arrives after all work of that frame, including the canvas, so it
  // measures that work.
  const { port1: drawnAt, port2: drawing } = new MessageChannel();
  drawnAt.onmessage = ({ data: began }: MessageEvent<number>) => {
    rests = Math.min(MOST_RESTS, Math.floor((performance.now() - began) / BUDGET));
  };
  // A picture that is expensive to draw leaves some frames free, in which the page only scrolls.
  const drawInTurn = () => {
    if (rests > 0) {
      rests -= 1;
      return schedule();
    }
    drawing.postMessage(performance.now());
    draw();
  };
  const schedule = () => void scheduler.render(drawInTurn);
  const unsubscribe = damped.subscribe(schedule);
  schedule();

  const director: Director = {
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
    setGentle(next) {
      if (next === gentle) return;
      gentle = next;
      schedule();
    },
    setCanvas(alive) {
      canvasAlive = alive;
      // Drawn now, not in the next frame: a lost context must not be visible at all.
      draw();
    },
    setQuality(quality) {
      root.dataset['tier'] = quality;
      onlyStills = quality === 'still';
      if (onlyStills) onStill?.();
    },
    redraw: () => undefined,
    refresh: schedule,
    onDrawn(listener) {
      drawn.add(listener);
      return () => drawn.delete(listener);
    },
    // Within a frame: an element mounted between two frames would force a layout as soon as the
    // scroll position is read.
    prepare: (step) =>
      void scheduler.render(() => {
        if (!stopped) mount(now.step, step);
      }),
    stop() {
      stopped = true;
      unsubscribe();
      cancelFrame(drawInTurn);
      drawnAt.close();
    },
  };
  return director;
}
