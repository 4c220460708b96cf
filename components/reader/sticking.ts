/**
 * What may stick costs the browser work in each frame, wherever on the page it lies. In a long story only the
 * steps around the reader's stick; the others lie in the flow, where nobody sees the difference, and the page
 * is as long as before (docs/decisions/0028).
 */
import type { Position, Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Track } from '../drivers/track.ts';

/** With no more steps than this all may stick: marking them would cost more than it saves. */
export const MANY = 60;
/** Steps on each side of the reader's: more than a window can show, since most are taller than one. */
export const AROUND = 5;

/** Marks what is far, when a step is reached. A jump is told before it moves anything, by its aim. */
export interface Sticking {
  at(position: Position): void;
  stop(): void;
}

export function createSticking(story: Timeline, track: Track): Sticking {
  if (story.steps.length <= MANY) return { at: () => undefined, stop: () => undefined };
  const sections = story.steps.map(({ id }) => track.sectionOf(id));
  const far = new Set<Element>();
  let last = -1;
  const put = (index: number, away: boolean) => {
    const section = sections[index];
    if (!section || far.has(section) === away) return;
    section.classList.toggle('far', away);
    if (away) far.add(section);
    else far.delete(section);
  };
  const around = (index: number, away: boolean) => {
    for (let i = index - AROUND; i <= index + AROUND; i++) put(i, away);
  };
  return {
    at({ step }) {
      const index = stepIndexOf(story, step);
      if (index === last) return;
      if (last < 0) sections.forEach((_, i) => put(i, true));
      else around(last, true);
      around(index, false);
      last = index;
    },
    stop() {
      for (const section of far) section.classList.remove('far');
      far.clear();
    },
  };
}
