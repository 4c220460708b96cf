/**
 * Makes the page follow the class, by scrolling only: the focus never moves. Steps that the pacing
 * holds back are not in the layout, so the page ends where the class is; scrolling itself is never
 * blocked.
 */
import type { Snapshot } from '../../story/class/snapshot.ts';
import type { Position, Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Reading } from '../reader/reading.ts';

const HIDDEN = 'out-of-class';
/** The page that ends a story without one of its author's. */
const end = () => document.querySelector('.end');
/**
 * Window heights: farther than AWAY from the class counts as elsewhere; nearer than WITH counts as
 * following again.
 */
const AWAY = 0.6;
const WITH = 0.15;
/** Milliseconds after a wheel or touch event in which scrolling counts as the student's own. */
const MANUAL_MS = 2500;
const INPUTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** The steps that the pacing allows, first and last. */
export function allowedSteps(
  story: Timeline,
  state: Snapshot | undefined,
): readonly [number, number] {
  const last = story.steps.length - 1;
  if (!state || state.ended || state.mode === 'free' || state.mode === 'exercise') return [0, last];
  const at = stepIndexOf(story, state.position.step);
  return state.mode === 'locked' ? [at, at] : [0, Math.max(at, state.reached)];
}

/** The step whose question is open for answers. */
const askOf = (state: Snapshot | undefined): string | undefined =>
  state?.poll?.phase === 'open' ? state.poll.step : undefined;

export interface Follower {
  take(state: Snapshot | undefined): void;
  /** Returns to the class. */
  goBack(): void;
  stop(): void;
}

export function followClass(options: {
  readonly story: Timeline;
  readonly reading: Reading;
  /** Whether the student has answered the question of a step. */
  readonly hasAnswered: (step: string) => boolean;
  readonly onFollowing: (following: boolean) => void;
}): Follower {
  const { story, reading, hasAnswered, onFollowing } = options;
  const { track, navigator, playhead } = reading;
  let state: Snapshot | undefined;
  let following = true;
  let allowed = allowedSteps(story, undefined);
  let touched = 0;

  const follow = (next: boolean) => {
    if (next === following) return;
    following = next;
    onFollowing(next);
  };
  const isSame = (a: Position | undefined, b: Position) =>
    a?.step === b.step && a.progress === b.progress;
  const go = () => {
    if (state) navigator.to(state.position, 'play');
  };
  const awayFrom = (place: Position) =>
    Math.abs(window.scrollY - track.scrollFor(place)) / window.innerHeight;
  const topOf = (step: string) => track.sectionOf(step)?.getBoundingClientRect().top ?? 0;

  /**
   * Hides and shows steps. Where steps above appear or disappear, the visible text stays in place;
   * if the current step becomes hidden, the page goes to the class.
   */
  const hideOthers = (before: Snapshot | undefined, next: Snapshot | undefined) => {
    const [from, to] = allowedSteps(story, next);
    if (from === allowed[0] && to === allowed[1]) return;
    const opens = from !== allowed[0];
    allowed = [from, to];
    const position = playhead.get();
    const at = stepIndexOf(story, position.step);
    const isWith = before && awayFrom(before.position) < WITH;
    const top = topOf(position.step);
    story.steps.forEach(({ id }, i) =>
      track.sectionOf(id)?.classList.toggle(HIDDEN, i < from || i > to),
    );
    end()?.classList.toggle(HIDDEN, to < story.steps.length - 1);
    track.measure();
    if (next && (at < from || at > to)) {
      follow(true);
      navigator.cancel();
      navigator.stay(next.position);
    } else if (opens && isWith) navigator.stay(before.position);
    else if (opens) navigator.stay(position, window.scrollY + topOf(position.step) - top);
  };
  /** At the class's step or at the open question, the student is with the class. */
  const isAtClass = () => {
    const { step } = playhead.get();
    return step === state?.position.step || step === askOf(state);
  };
  const onScroll = () => {
    if (!state || reading.playing() || performance.now() - touched > MANUAL_MS) return;
    const away = awayFrom(state.position);
    if (isAtClass() || away < WITH) follow(true);
    else if (away > AWAY) follow(false);
  };
  const onInput = () => {
    touched = performance.now();
  };
  for (const input of INPUTS) window.addEventListener(input, onInput, { passive: true });
  const unsubscribe = playhead.subscribe(onScroll);

  return {
    take(next) {
      if (next === state) return;
      const before = state;
      state = next;
      hideOthers(before, next);
      if (!next || next.ended) return;
      const { step } = playhead.get();
      const ask = askOf(next);
      const moved = !isSame(before?.position, next.position);
      const closed = askOf(before) !== undefined && askOf(before) !== ask;
      const tied = before?.mode !== next.mode && (next.mode === 'locked' || next.mode === 'back');
      const wasAway = !following;
      if (tied) follow(true);
      if (!following || next.mode === 'exercise') return;
      // A student who is answering is moved on only when the question closes.
      if (step === ask && next.mode !== 'locked' && !hasAnswered(ask)) return;
      const isElsewhere = wasAway || step !== next.position.step;
      if (moved || ((tied || closed) && isElsewhere)) go();
    },
    goBack() {
      follow(true);
      go();
    },
    stop() {
      unsubscribe();
      for (const input of INPUTS) window.removeEventListener(input, onInput);
      for (const { id } of story.steps) track.sectionOf(id)?.classList.remove(HIDDEN);
      end()?.classList.remove(HIDDEN);
    },
  };
}
