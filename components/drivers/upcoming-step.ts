/**
 * What comes near: scrollama watches the steps of a story, or the chapters of one that has too many. Only
 * hints, so that scenes are mounted before the playhead is there; without scrollama everything still works.
 * The only importer of scrollama: it gives entering alone, its progress is stale after a jump.
 */
import type { Timeline } from '../../story/story.ts';

/** Each watched element costs observers in every frame. */
const MOST = 60;

/** The first step of each watched element. Set up once: each setup leaves a listener behind for good. */
function watched(article: HTMLElement): ReadonlyMap<Element, string> {
  const steps = [...article.querySelectorAll<HTMLElement>('[data-step-id]')];
  const id = (step: Element | null | undefined) =>
    step?.getAttribute('data-step-id')?.split('/').at(-1) ?? '';
  if (steps.length <= MOST) return new Map(steps.map((step) => [step, id(step)]));
  const chapters = [...article.querySelectorAll('[data-chapter]')].slice(0, MOST);
  return new Map(chapters.map((chapter) => [chapter, id(chapter.querySelector('[data-step-id]'))]));
}

/** Calls with the id of each step that enters the screen; returns its own end. */
export function watchUpcoming(
  story: Timeline,
  article: HTMLElement,
  onNear: (step: string) => void,
): () => void {
  let ended = false;
  let end = () => undefined as void;

  const start = async () => {
    const { default: scrollama } = await import('scrollama');
    const steps = watched(article);
    if (ended || steps.size === 0) return;
    const watch = scrollama();
    end = () => watch.destroy();
    watch
      .setup({ step: [...steps.keys()] as HTMLElement[], offset: 0.9 })
      .onStepEnter(({ element }) => {
        const id = steps.get(element);
        if (id !== undefined && story.steps.some((step) => step.id === id)) onNear(id);
      });
  };
  // A missing chunk costs the hints and nothing else.
  start().catch(() => undefined);

  return () => {
    ended = true;
    end();
  };
}
