/** Moves a playhead to a stop: in 900 ms to a near one, at once to a far one. */
import type { Position, Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { along, courseTo, DURATION, FRAME } from './course.ts';

export interface Player {
  to(position: Position, how: 'play' | 'jump'): void;
  stop(): void;
}

/** In steps; beyond this distance the stage cuts as well (stage/damped-playhead.ts). */
const NEAR = 1.25;

export function createPlayer(story: Timeline, playhead: Playhead): Player {
  const line = ({ step, progress }: Position) => stepIndexOf(story, step) + progress;
  let asked = 0;
  let goal: Position | undefined;
  /** Steps per millisecond of the present movement. */
  let speed = 0;

  const positionAt = (value: number): Position => {
    const index = Math.min(story.steps.length - 1, Math.max(0, Math.floor(value)));
    return { step: story.steps[index]?.id ?? '', progress: Math.min(1, value - index) };
  };
  const arrive = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    speed = 0;
    const at = goal;
    goal = undefined;
    if (at) playhead.set(at);
  };
  const to = (position: Position, how: 'play' | 'jump') => {
    cancelAnimationFrame(asked);
    goal = position;
    const from = line(playhead.get());
    const way = line(position) - from;
    if (how === 'jump' || document.hidden || Math.abs(way) > NEAR) return arrive();
    const course = courseTo(from, from + way, speed, 0);
    let start: number | undefined;
    const tick = (now: number) => {
      start ??= now - FRAME;
      if (now - start >= DURATION) return arrive();
      const { at, speed: present } = along(course, now - start);
      speed = present;
      playhead.set(positionAt(at));
      asked = requestAnimationFrame(tick);
    };
    asked = requestAnimationFrame(tick);
  };

  // A hidden window gets no frames, so the movement is completed at once.
  const onHide = () => {
    if (document.hidden) arrive();
  };
  document.addEventListener('visibilitychange', onHide);
  return {
    to,
    stop() {
      cancelAnimationFrame(asked);
      document.removeEventListener('visibilitychange', onHide);
    },
  };
}
