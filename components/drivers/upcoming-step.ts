/**
 * What comes near: scrollama watches the steps of a story, or the chapters of one that has too many. Only
 * hints, so that scenes are mounted before the playhead is there; without scrollama everything still works.
 * The only importer of scrollama: it gives entering alone, its progress is stale after a jump.
 */
import type { Timeline } from '../../story/story.ts';
import type { Track } from './track.ts';

/** Each watched element costs observers in every frame. */
const MOST = 60;

/** The first step of each watched element. Set up once: each setup leaves a listener behind for good. */
function watched({ steps }: Timeline, track: Track): ReadonlyMap<HTMLElement, string> {
  const found = new Map<HTMLElement, string>();
  for (const { id } of steps) {
    const section = track.sectionOf(id);
    const element = steps.length > MOST ? section?.parentElement : section;
    if (element && !found.has(element) && found.size < MOST) found.set(element, id);
  }
  return found;
}

/** Calls with the id of each step that enters the screen; returns its own end. */
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
  // A missing chunk costs the hints and nothing else.
  start().catch(() => undefined);

  return () => {
    ended = true;
    end();
  };
}
