/** The builds of a step as the article tells them: which of them the papers stand beside, and which answers a guess. */
import { guesses } from '../../story/readings/asked-at.ts';
import type { Step } from '../../story/story.ts';
import type { ArticleBuild } from './article-step.tsx';
import type { Prose } from './context.ts';
import { lengthClasses } from './lengths.tsx';
import { blocksOf } from './runs.ts';

export function articleBuilds(prose: Prose, step: Step): readonly ArticleBuild[] {
  const { builds, layout, ask, views } = step;
  const column = guesses(step);
  // Papers follow the last picture and its words, so that no picture is covered as it is told.
  const last = layout.wide === 'page' ? 0 : builds.length - 1;
  const any = views.length > 0 || ask !== undefined || closesStory(prose, step);
  return builds.map((build, index) => ({
    text: blocksOf(prose, build.text),
    length: lengthClasses([build]),
    ...(column && index === 0 && { papers: 'column' as const }),
    ...(!column && any && index === last && { papers: 'beside' as const }),
    reveals: ask?.kind === 'predict' && ask.reveal === index,
  }));
}

/** The story ends on a page of text: it can be left from there to what it stands on. */
export const closesStory = ({ story }: Prose, step: Step): boolean =>
  step.layout.wide === 'page' && step === story.steps.at(-1);
