/**
 * Reports the step that comes near: scrollama observes the steps of a story, or only its chapters if
 * there are too many steps. These are hints for mounting scenes early; without scrollama everything
 * still works. This is the only importer of scrollama, and only for its enter events, since its
 * progress is stale after a jump.
 */
import type { Timeline } from '../../story/story.ts';
import type { Track } from './track.ts';

/** The most elements to observe: each one costs time in every frame. */
const MOST = 60;

/**
 * The first step of each observed element. Set up once, because each setup adds a listener that
 * can't be removed.
 */
function watched({ steps }: Timeline, track: Track): ReadonlyMap<HTMLElement, string> {
  const found = new Map<HTMLElement, string>();
  for (const { id } of steps) {
    const section = track.sectionOf(id);
    const element = steps.length > MOST ? section?.parentElement : section;
    if (element && !found.has(element) && found.size < MOST) found.set(element, id);
  }
  return found;
}

/** Calls with the id of each step that enters the screen; returns the function that stops. */
export function watchUpcoming(
  story: Timeline,
  track: Track,
  onNear: (step: string) => void,
): () => void {
  let ended = false;
  let end = () => undefined as void;

  const start = async () => {
    const { default: scrollama } = await import('scrollama');
    const steps = watched(story, track);
    if (ended || steps.size === 0) return;
    const watch = scrollama();
    end = () => watch.destroy();
    watch.setup({ step: [...steps.keys()], offset: 0.9 }).onStepEnter(({ element }) => {
      const id = steps.get(element as HTMLElement);
      if (id !== undefined) onNear(id);
    });
  };
  // If the chunk is missing, only the hints are.
  start().catch(() => undefined);

  return () => {
    ended = true;
    end();
  };
}
