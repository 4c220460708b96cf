/**
 * One mounted scene between the frames and its view: holds the moment to draw, places the words, and
 * knows whether the view is ready to replace the still.
 */
import type { Aspect, PlacedLabel } from '../../story/scene.ts';
import type { Frame, FrameScene, Timeline } from '../../story/story.ts';
import type {
  Framing,
  FramingOf,
  Handle,
  HandleOf,
  LiveMoment,
  LabelsOf,
  Plot,
  PlotOf,
} from '../scenes/kit/contract.ts';
import { byHand, type Taken } from './by-hand.ts';
import { momentOf, wordsSeen, type Moment } from './moment.ts';

type Place = LabelsOf<unknown, unknown>;
export type WriteLabels = (labels: readonly PlacedLabel[]) => void;

export interface Slot {
  readonly live: LiveMoment<unknown, unknown>;
  /** The first complete picture is drawn. */
  ready: boolean;
  /** It threw or did not load: its stills stay. */
  failed: boolean;
  /** The element that carries `data-scene`, once mounted, and the writer of its words. */
  root: HTMLElement | undefined;
  write: WriteLabels | undefined;
  place: Place | undefined;
  plot: PlotOf<unknown, unknown> | undefined;
  /** The chart's scales for a guess's true values, while this scene shows them. */
  plotOf(truth: string): Plot | undefined;
  framing: FramingOf<unknown, unknown> | undefined;
  /** Where readers point at this scene, while it is shown. */
  framingNow(): Framing | undefined;
  handle: HandleOf<unknown, unknown> | undefined;
  /** The handle that a reader may move now. */
  handleNow(): Handle | undefined;
  /** Sets a number of the state to the reader's value, until the script moves it on. */
  take(property: string, value: number): void;
  /** Changes the moment that is drawn, while the studio poses a picture; undefined ends it. */
  pose(change: ((moment: Moment) => Moment) | undefined): void;
  /** The words that stand over the picture now. */
  words(): readonly PlacedLabel[];
  /** Shows the scene in the state of a frame, or hides it. */
  show(frame: Frame, aspect: Aspect): void;
  /** Writes the words again, after the writer or the placement has arrived. */
  relabel(): void;
  /**
   * Writes the words that `show` has deferred; the canvas calls it as it draws, so that words move
   * together with peaks.
   */
  flush(): void;
}

const isSame = (a: FrameScene, b: FrameScene, before: Moment, frame: Frame): boolean =>
  a.state === b.state &&
  a.boundValues === b.boundValues &&
  a.opacity === b.opacity &&
  a.words === b.words &&
  a.focus === b.focus &&
  a.focusMix?.mix === b.focusMix?.mix &&
  a.focusMix?.from === b.focusMix?.from &&
  a.labels === b.labels &&
  before.mood.from === frame.mood.from &&
  before.mood.to === frame.mood.to &&
  before.mood.mix === frame.mood.mix;

/**
 * Milliseconds: a change sooner than this after the last one is movement, and the picture is at rest
 * after as many.
 */
const REST = 300;

/** `first` is any frame scene of this scene: what its view draws until a frame provides another. */
export function createSlot(timeline: Timeline, first: FrameScene, start: Frame, on: Aspect): Slot {
  const onCanvas = timeline.scenes[first.scene]?.surface === 'canvas';
  let stale = false;
  const listeners = new Set<() => void>();
  const absent: FrameScene = { ...first, opacity: 0, words: 0, labels: [] };
  let frameScene = start.stage.find(({ scene }) => scene === first.scene) ?? absent;
  let aspect = on;
  let mood = start.mood;
  let taken: Taken | undefined;
  let change: ((moment: Moment) => Moment) | undefined;
  let moment = momentOf(timeline, frameScene, mood, aspect);
  let rest: ReturnType<typeof setTimeout> | undefined;

  const redraw = () => {
    const held = byHand(frameScene, taken);
    // Once the script's value has passed the reader's, the script leads again.
    if (held === frameScene) taken = undefined;
    moment = momentOf(timeline, held, mood, aspect);
    if (rest !== undefined && !onCanvas) moment = { ...moment, isMoving: true };
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      if (moment.isMoving && moment.opacity > 0) requestAnimationFrame(redraw);
    }, REST);
    if (change) moment = change(moment);
    for (const listener of listeners) listener();
    if (onCanvas) stale = true;
    else slot.relabel();
  };
  const slot: Slot = {
    live: {
      get: () => moment as never,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    ready: false,
    failed: false,
    root: undefined,
    write: undefined,
    place: undefined,
    plot: undefined,
    plotOf: (truth) => (moment.opacity > 0 ? slot.plot?.(moment as never, truth) : undefined),
    framing: undefined,
    framingNow: () => (moment.opacity > 0.5 ? slot.framing?.(moment as never) : undefined),
    handle: undefined,
    handleNow: () => (moment.opacity > 0.5 ? slot.handle?.(moment as never) : undefined),
    take(property, value) {
      taken = { property, value, from: Number(frameScene.state[property]) };
      redraw();
    },
    pose(next) {
      change = next;
      redraw();
    },
    words: () =>
      moment.opacity > 0 && slot.place ? wordsSeen(slot.place(moment as never), frameScene) : [],
    show(frame, nextAspect) {
      const found = frame.stage.find(({ scene }) => scene === first.scene);
      const next =
        found ??
        (frameScene.opacity === 0
          ? frameScene
          : { ...frameScene, opacity: 0, words: 0, labels: [] });
      if (nextAspect === aspect && isSame(frameScene, next, moment, frame)) return;
      // A scene that is off stage keeps its last moment, since nobody sees its mood change.
      if (!found && frameScene.opacity === 0 && nextAspect === aspect) return;
      frameScene = next;
      aspect = nextAspect;
      mood = frame.mood;
      if (!found) taken = undefined;
      redraw();
    },
    flush() {
      if (stale) slot.relabel();
    },
    relabel() {
      stale = false;
      if (slot.root) slot.root.style.visibility = moment.opacity > 0 ? '' : 'hidden';
      if (slot.write && slot.place) slot.write(slot.words());
    },
  };
  return slot;
}
