/**
 * The playhead that the stage shows: the reader's, damped. Requests frames only while it lags
 * behind; at rest it equals the reader's exactly.
 */
import { cancelFrame, frame, type FrameData } from 'framer-motion';
import type { Position, Timeline } from '../../story/story.ts';
import { restAt } from '../../story/timeline/move.ts';
import { createPlayhead, type Playhead } from '../../story/timeline/playhead.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { damp, SETTLE, type Damped } from './damping.ts';

/** In *gentle* the playhead moves as in *full*; the director holds cameras (gentle.ts). */
export type StageMotion = 'full' | 'gentle' | 'steps';

export interface DampedPlayhead {
  readonly damped: Playhead;
  setMotion(motion: StageMotion): void;
  stop(): void;
}

/**
 * A distance of more than this many steps is a jump: the picture cuts instead of running through the
 * steps between.
 */
const JUMP = 1.25;

/**
 * Follows `playhead`. `onCut` is called just before the picture changes at once (a jump, or the next
 * stop in motion *steps*), so that the stage can lay a crossfade over it.
 */
export function createDampedPlayhead(
  story: Timeline,
  playhead: Playhead,
  onCut: () => void,
): DampedPlayhead {
  const line = ({ step, progress }: Position) => stepIndexOf(story, step) + progress;
  const damped = createPlayhead(playhead.get());
  let motion: StageMotion = 'full';
  let now: Damped = { value: line(damped.get()), velocity: 0 };
  // Measured times in milliseconds: a frame loop caps its delta when frames are slow, and the picture
  // would then lag the words by seconds.
  let lastTick = 0;
  let lastMove = 0;
  let running = false;

  /**
   * The position at a point of the timeline; where two steps meet it is the later one, unless
   * `exact` is set.
   */
  const positionAt = (value: number): Position => {
    const last = story.steps.length - 1;
    const index = Math.min(last, Math.max(0, Math.floor(value)));
    return { step: story.steps[index]?.id ?? '', progress: Math.min(1, value - index) };
  };

  const rest = (position: Position) => {
    now = { value: line(position), velocity: 0 };
    running = false;
    cancelFrame(tick);
    damped.set(position);
  };

  const cut = (position: Position) => {
    const { step, progress } = damped.get();
    if (step === position.step && progress === position.progress) return;
    onCut();
    rest(position);
  };

  function tick({ timestamp }: FrameData) {
    const target = playhead.get();
    const goal = line(target);
    now = damp(now, goal, Math.max(0, timestamp - lastTick) / 1000);
    lastTick = Math.max(timestamp, lastTick);
    const still = (timestamp - lastMove) / 1000;
    if (still >= SETTLE || Math.abs(now.value - goal) < 1e-5) rest(target);
    else damped.set(positionAt(Math.max(0, now.value)));
  }

  const aim = () => {
    const target = playhead.get();
    if (motion === 'steps') return cut(restAt(story, target));
    if (document.hidden) return rest(target);
    if (Math.abs(line(target) - now.value) > JUMP) return cut(target);
    lastMove = performance.now();
    if (running) return;
    running = true;
    lastTick = lastMove;
    frame.update(tick, true);
  };

  const stopFollowing = playhead.subscribe(aim);
  const onHide = () => {
    if (document.hidden && running) rest(playhead.get());
  };
  document.addEventListener('visibilitychange', onHide);
  return {
    damped,
    setMotion(next) {
      motion = next;
      aim();
    },
    stop() {
      stopFollowing();
      cancelFrame(tick);
      document.removeEventListener('visibilitychange', onHide);
    },
  };
}
