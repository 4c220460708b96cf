/** The whole illustrated article. Figures are handed in: prose knows no stage. */
import type { ReactNode } from 'react';
import type { Chapter, Step } from '../../story/story.ts';
import { Opens } from '../ui/panel.tsx';
import type { Prose } from './context.ts';
import { lengthClasses } from './lengths.tsx';
import { Opening } from './opening.tsx';
import { articleBuilds, closesStory } from './article-builds.ts';
import { Step as StepSection } from './step.tsx';
import { stepText } from './step-text.ts';

/** Stories of more steps than this have those far from the reader skipped (reader/skipping.css). */
const SKIP_FROM = 60;

export function Article(props: {
  readonly prose: Prose;
  readonly figureOf: (step: Step) => ReactNode;
  /** The picture that comes with the answer to a guess. */
  readonly answerOf: (step: Step) => ReactNode;
}) {
  const { story } = props.prose;
  const isLong = story.steps.length > SKIP_FROM;
  return (
    <article aria-label={story.name} {...(isLong && { 'data-skips': '' })}>
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

/** The end of the story: the way to what it stands on. */
function Closing({ prose }: { readonly prose: Prose }) {
  const { story, tables, t } = prose;
  return (
    <div className="closing">
      <h4>{t('nav.sources')}</h4>
      <p>
        {t('source.intro', { count: story.sources.length })}{' '}
        <Opens panel="sources" className="text-button">
          {t('source.open')}
        </Opens>{' '}
        <a href={tables}>{t('story.numbers')}</a>
      </p>
    </div>
  );
}
