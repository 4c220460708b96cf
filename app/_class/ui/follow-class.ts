/**
 * The page goes with the class: by its own scroll and nothing else, never with the focus. What the pacing
 * keeps from a student is not in the layout, so the page simply ends where the class is; scrolling itself
 * is never touched.
 */
import type { Snapshot } from '../core/snapshot.ts';
import type { Position, Timeline } from '../../../story/story.ts';
import { stepIndexOf } from '../../../story/timeline/steps.ts';
import type { Reading } from '../../../components/reader/reading.ts';

const HIDDEN = 'out-of-class';
/** Windows' heights: farther than this from the class is elsewhere; nearer is with it again. */
const AWAY = 0.6;
const WITH = 0.15;
/** Milliseconds after a wheel or a touch in which scrolling is the student's own doing. */
const OWN = 2500;
const INPUTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** The steps that a pacing leaves, from and to. */
export function allowedSteps(
  story: Timeline,
  state: Snapshot | undefined,
): readonly [number, number] {
  const last = story.steps.length - 1;
  if (!state || state.ended || state.mode === 'free' || state.mode === 'exercise') return [0, last];
  const at = stepIndexOf(story, state.position.step);
  return state.mode === 'locked' ? [at, at] : [0, Math.max(at, state.reached)];
}

export interface Follower {
  take(state: Snapshot | undefined): void;
  /** To the class, in one tap. */
  goBack(): void;
  stop(): void;
}

export function followClass(options: {
  readonly story: Timeline;
  readonly reading: Reading;
  readonly onFollowing: (following: boolean) => void;
}): Follower {
  const { story, reading, onFollowing } = options;
  const { track, navigator, playhead } = reading;
  let state: Snapshot | undefined;
  let following = true;
  let allowed = '';
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

  const hideOthers = () => {
    const [from, to] = allowedSteps(story, state);
    if (allowed === `${from} ${to}`) return;
    allowed = `${from} ${to}`;
    story.steps.forEach(({ id }, i) =>
      track.sectionOf(id)?.classList.toggle(HIDDEN, i < from || i > to),
    );
    track.measure();
  };
  const onScroll = () => {
    if (!state || reading.playing() || performance.now() - touched > OWN) return;
    const away = Math.abs(window.scrollY - track.scrollFor(state.position)) / window.innerHeight;
    if (away > AWAY) follow(false);
    else if (away < WITH) follow(true);
  };
  const onInput = () => {
    touched = performance.now();
  };
  for (const input of INPUTS) window.addEventListener(input, onInput, { passive: true });
  const unsubscribe = playhead.subscribe(onScroll);

  return {
    take(next) {
      const before = state;
      state = next;
      hideOthers();
      if (!next || next.ended) return;
      if (next.mode === 'locked') follow(true);
      const moved = !isSame(before?.position, next.position);
      const tied = next.mode === 'locked' && before?.mode !== 'locked';
      if (following && next.mode !== 'exercise' && (moved || tied)) go();
    },
    goBack() {
      follow(true);
      go();
    },
    stop() {
      unsubscribe();
      for (const input of INPUTS) window.removeEventListener(input, onInput);
      for (const { id } of story.steps) track.sectionOf(id)?.classList.remove(HIDDEN);
    },
  };
}
