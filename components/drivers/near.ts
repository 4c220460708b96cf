/**
 * What comes near: scrollama watches the chapters and, in the current and neighbouring ones, the
 * steps. Only hints, so that scenes are mounted early; without scrollama everything still works.
 * The only importer of scrollama: it gives entering alone, its progress is stale after a jump.
 */
import type { ScrollamaInstance } from 'scrollama';
import type { Timeline } from '../../story/story.ts';

/** Each watched element costs observers: never more than these two lists together. */
const MOST_CHAPTERS = 24;
const MOST_STEPS = 36;

function around<T>(list: readonly T[], at: number, most: number): readonly T[] {
  const from = Math.max(0, Math.min(at - (most >> 1), list.length - most));
  return list.slice(from, from + most);
}

/** Calls with the id of each step that enters the screen; returns its own end. */
export function watchNear(
  story: Timeline,
  article: HTMLElement,
  onNear: (step: string) => void,
): () => void {
  const chapters = [...article.querySelectorAll<HTMLElement>('[data-chapter]')];
  const instances: ScrollamaInstance[] = [];
  let ended = false;
  let current = -1;

  const start = async () => {
    const { default: scrollama } = await import('scrollama');
    if (ended) return;
    let steps: ScrollamaInstance | undefined;

    const watchSteps = (chapter: number) => {
      if (chapter === current) return;
      current = chapter;
      const sections = chapters
        .slice(Math.max(0, chapter - 1), chapter + 2)
        .flatMap((element) => [...element.querySelectorAll<HTMLElement>('[data-step-id]')]);
      const own = sections.findIndex((section) => chapters[chapter]?.contains(section));
      steps?.destroy();
      steps = scrollama();
      instances[1] = steps;
      const watched = [...around(sections, own, MOST_STEPS)];
      if (watched.length === 0) return;
      steps.setup({ step: watched, offset: 0.9 }).onStepEnter(({ element }) => {
        const id = element.dataset['stepId']?.split('/').at(-1);
        if (id !== undefined && story.steps.some((step) => step.id === id)) onNear(id);
      });
    };

    const watched = [...around(chapters, 0, MOST_CHAPTERS)];
    if (watched.length === 0) return;
    const outer = scrollama();
    instances[0] = outer;
    outer.setup({ step: watched, offset: 0.5 }).onStepEnter(({ element }) => {
      watchSteps(chapters.indexOf(element));
    });
    watchSteps(0);
  };
  // A missing chunk costs the hints and nothing else.
  start().catch(() => undefined);

  return () => {
    ended = true;
    for (const instance of instances) instance.destroy();
  };
}
