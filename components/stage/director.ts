/**
 * Draws: takes the shown position, asks for its frame, and hands each part to whoever shows it. Plain
 * functions and DOM writes; React only mounts what is written to here.
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
  /** The slot of a scene; it stays as long as the director. */
  slotOf(scene: number): Slot;
  setAspect(aspect: Aspect): void;
  /** Whether cameras cut instead of travelling. */
  setGentle(gentle: boolean): void;
  /** Whether the canvas has its context. */
  setCanvas(alive: boolean): void;
  /** How much the canvas may cost now, for whoever looks at the page from outside. */
  setQuality(quality: Quality): void;
  /** Paints the canvas at once, for a copy of it; set by whoever owns the canvas. */
  redraw: () => void;
  /** Draws in the next frame although nothing moved: something became ready, or failed. */
  refresh(): void;
  /** Calls after each picture, when all slots stand in it; returns its own undo. */
  onDrawn(listener: () => void): () => void;
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
  readonly onCast: (director: Director, scenes: readonly number[]) => void;
  readonly onMood: (mood: string, step: string) => void;
  /** Called just before a camera cuts, so that a crossfade can be laid over it. */
  readonly onCut: () => void;
  readonly onStill?: (() => void) | undefined;
}

/** Milliseconds a frame that may go into the picture. */
const BUDGET = 4;
/** At most so many frames of the page come between two of the picture. */
const MOST_RESTS = 3;

/** Nothing is on stage any more. */
export function leaveStage(root: HTMLElement): void {
  root.removeAttribute('data-live');
  for (const name of ['step', 'progress', 'tier']) delete root.dataset[name];
}

/** Any place where a scene stands in the story, to begin with. */
function anyPlaced(timeline: Timeline, scene: number, aspect: Aspect): FrameScene {
  for (const step of timeline.steps)
    for (const build of step.builds)
      for (const placed of build.cast[aspect])
        if (placed.scene === scene) return { ...placed, opacity: 0, words: 0 };
  throw new RangeError(`scene ${scene} is never on stage`);
}

export function direct({
  timeline,
  shown,
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
  let now: Frame = frameAt(timeline, shown.get(), aspect);
  const ground = createGround(root);
  /** A story that was written on takes over a stage that is drawn: what stands there stays until its own picture is. */
  let takesOver = root.hasAttribute('data-live');

  const trusted = ({ scene, opacity }: FrameScene): boolean => {
    if (opacity <= 0) return true;
    const slot = slots.get(scene);
    const alive = canvasAlive || timeline.scenes[scene]?.surface !== 'canvas';
    return slot !== undefined && slot.ready && !slot.failed && alive;
  };

  /** After a still, which shows a stop, the same picture half drawn would be a step back. */
  const mayReturn = (): boolean => {
    if (!onlyStills || root.hasAttribute('data-live')) return true;
    const { step, progress } = restAt(timeline, now);
    return step === now.step && progress <= now.progress;
  };

  /** Mounts what the steps want. Scenes stay until others are wanted, so that a step changes the cast once. */
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
    now = frameAt(timeline, shown.get(), aspect);
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
  // A message that is sent in a frame comes when all that the frame asked for is done, the canvas's part as well.
  const { port1: drawnAt, port2: drawing } = new MessageChannel();
  drawnAt.onmessage = ({ data: began }: MessageEvent<number>) => {
    rests = Math.min(MOST_RESTS, Math.floor((performance.now() - began) / BUDGET));
  };
  // What is dear to draw leaves frames in which the page only scrolls.
  const drawInTurn = () => {
    if (rests > 0) {
      rests -= 1;
      return schedule();
    }
    drawing.postMessage(performance.now());
    draw();
  };
  const schedule = () => void scheduler.render(drawInTurn);
  const unsubscribe = shown.subscribe(schedule);
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
      // Not in the next frame: a lost context must not be seen at all.
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
    // In a frame: what is mounted between two would be laid out for whoever reads the scroll next.
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
