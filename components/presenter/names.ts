/** What the pages of a presentation call their stops, steps and chapters. Server only. */
import type { Plan } from '../../story/readings/plan.ts';
import type { StopSheet } from '../../story/readings/stop-sheets.ts';
import type { Story } from '../../story/story.ts';
import { flatten } from '../step/flatten.ts';
import { lettersOf } from '../stage/letters.ts';
import type { Names } from './stops.ts';

export function namesOf(story: Story, sheets: readonly StopSheet[], plan: Plan): Names {
  return {
    story: story.name,
    lang: story.lang,
    stops: sheets.map(({ id, step, build, number, of }) => ({
      id,
      step: step.id,
      number,
      of,
      name: flatten(step.builds[build]?.title ?? []),
    })),
    steps: story.steps.map(({ id, chapter, name, mood, layout, hold }) => {
      const own = sheets.filter(({ step }) => step.id === id);
      const still = own.find(({ build }) => build === hold) ?? own.at(-1);
      const letters = lettersOf(story, own);
      return { id, chapter, name, mood, layout: layout.wide, letters, still: still?.id ?? '' };
    }),
    chapters: story.chapters.map(({ id, number, name }) => ({ id, number, name })),
    plan,
  };
}
