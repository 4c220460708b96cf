/**
 * The chapters of the skyline. A step with more builds gets a higher hill, since there is more to
 * see in it.
 */
import { addressOf, type Prose } from '../step/context.ts';
import type { LineChapter } from '../ui/chapter-line.tsx';

export function lineOf({ story, steps }: Prose): readonly LineChapter[] {
  const most = Math.max(1, ...story.steps.map((step) => step.builds.length));
  return story.chapters.map((chapter) => {
    const chapterSteps = chapter.steps
      .map((id) => steps.get(id))
      .filter((step) => step !== undefined);
    return {
      id: chapter.id,
      number: chapter.number,
      name: chapter.name,
      href: chapterSteps[0] ? `#${addressOf(chapterSteps[0])}` : '#text',
      steps: chapterSteps.map((step) => step.builds.length / most),
    };
  });
}
