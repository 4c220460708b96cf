/** The whole illustrated article. Figures are handed in: prose knows no stage. */
import type { ReactNode } from 'react';
import type { Chapter, Step } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { lengthClasses, LengthRules } from './lengths.tsx';
import { Opening } from './opening.tsx';
import { articleBuilds, closesStory } from './article-builds.ts';
import { Closing } from './closing.tsx';
import { Step as StepSection } from './step.tsx';
import { stepText } from './step-text.ts';

export function Article(props: {
  readonly prose: Prose;
  readonly figureOf: (step: Step) => ReactNode;
  /** The picture that comes with the answer to a guess. */
  readonly answerOf: (step: Step) => ReactNode;
}) {
  const { story } = props.prose;
  return (
    <article aria-label={story.name}>
      <LengthRules story={story} />
      {story.chapters.map((chapter) => (
        <ChapterSection key={chapter.id} {...props} chapter={chapter} />
      ))}
    </article>
  );
}

function ChapterSection(props: {
  readonly prose: Prose;
  readonly chapter: Chapter;
  readonly figureOf: (step: Step) => ReactNode;
  /** The picture that comes with the answer to a guess. */
  readonly answerOf: (step: Step) => ReactNode;
}) {
  const { prose, chapter } = props;
  const first = prose.story.steps[0];
  const steps = chapter.steps.flatMap((id) => prose.steps.get(id) ?? []);
  return (
    <section className="chapter" data-chapter={chapter.id} aria-labelledby={`in-${chapter.id}`}>
      {steps.map((step) => (
        <StepSection
          key={step.id}
          as="article"
          step={stepText(prose, step, 'article')}
          builds={articleBuilds(prose, step)}
          print={step.print}
          length={lengthClasses(step.builds)}
          slots={{
            figure: props.figureOf(step),
            answer: props.answerOf(step),
            opening: step === first ? <Opening prose={prose} /> : null,
            closing: closesStory(prose, step) ? <Closing prose={prose} /> : null,
            ask: step.ask && prose.askOf?.(prose, step.ask, step.id),
          }}
        />
      ))}
    </section>
  );
}
