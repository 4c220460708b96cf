/**
 * One mounted scene between the frames and its view: holds the moment to draw, places the words, and
 * knows whether a picture may be trusted to it yet.
 */
import type { Aspect, PlacedLabel } from '../../story/scene.ts';
import type { Frame, FrameScene, Timeline } from '../../story/story.ts';
import type {
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
  /** The scales that a truth stands on, while this scene shows it. */
  plotOf(truth: string): Plot | undefined;
  handle: HandleOf<unknown, unknown> | undefined;
  /** What a reader may take by hand now. */
  handleNow(): Handle | undefined;
  /** Puts a number of the state where a reader has it, until the script moves it on. */
  take(property: string, value: number): void;
  /** Lays something over what the frames say, while a picture is made by hand; nothing ends it. */
  pose(change: ((moment: Moment) => Moment) | undefined): void;
  /** The words that stand over the picture now. */
  words(): readonly PlacedLabel[];
  /** Shows the scene as it stands in a frame, or hides it. */
  show(frame: Frame, aspect: Aspect): void;
  /** Writes the words again, after the writer or the placement has arrived. */
  relabel(): void;
  /** Writes what `show` has put off; the canvas calls it as it draws, so that words move with peaks. */
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

/** Milliseconds: what changes again sooner moves, and rests after as many. */
const REST = 300;

/** `first` is any frame scene of this scene: what its view draws until the frame says otherwise. */
export function createSlot(timeline: Timeline, first: FrameScene, start: Frame, on: Aspect): Slot {
  const onCanvas = timeline.scenes[first.scene]?.surface === 'canvas';
  let stale = false;
  const listeners = new Set<() => void>();
  const absent: FrameScene = { ...first, opacity: 0, words: 0, labels: [] };
  let shown = start.stage.find(({ scene }) => scene === first.scene) ?? absent;
  let aspect = on;
  let mood = start.mood;
  let taken: Taken | undefined;
  let change: ((moment: Moment) => Moment) | undefined;
  let moment = momentOf(timeline, shown, mood, aspect);
  let rest: ReturnType<typeof setTimeout> | undefined;

  const redraw = () => {
    const held = byHand(shown, taken);
    // Where the script has come by, it leads again.
    if (held === shown) taken = undefined;
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
    handle: undefined,
    handleNow: () => (moment.opacity > 0.5 ? slot.handle?.(moment as never) : undefined),
    take(property, value) {
      taken = { property, value, from: Number(shown.state[property]) };
      redraw();
    },
    pose(next) {
      change = next;
      redraw();
    },
    words: () =>
      moment.opacity > 0 && slot.place ? wordsSeen(slot.place(moment as never), shown) : [],
    show(frame, nextAspect) {
      const found = frame.stage.find(({ scene }) => scene === first.scene);
      const next =
        found ?? (shown.opacity === 0 ? shown : { ...shown, opacity: 0, words: 0, labels: [] });
      if (nextAspect === aspect && isSame(shown, next, moment, frame)) return;
      // A scene that is not on stage keeps its last moment: nobody sees it change its mood.
      if (!found && shown.opacity === 0 && nextAspect === aspect) return;
      shown = next;
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
