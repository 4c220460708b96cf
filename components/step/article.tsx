/** The whole illustrated article. Figures are handed in: what is told knows no stage. */
import type { ReactNode } from 'react';
import { guesses } from '../../story/readings/asked-at.ts';
import type { Chapter, Step as StoryStep } from '../../story/story.ts';
import { Opens } from '../ui/panel.tsx';
import type { Prose } from './context.ts';
import { lengthClasses } from './lengths.tsx';
import { Opening } from './opening.tsx';
import { blocksOf } from './runs.ts';
import { Step, type ArticleBuild } from './step.tsx';
import { stepText } from './step-text.ts';

/** Stories of more steps than this have those far from the reader skipped (reader/skipping.css). */
const SKIP_FROM = 60;

interface ArticleProps {
  readonly prose: Prose;
  readonly figureOf: (step: StoryStep) => ReactNode;
  /** The picture that comes with the answer to a guess. */
  readonly answerOf: (step: StoryStep) => ReactNode;
}

export function Article(props: ArticleProps) {
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

function ChapterSection(props: ArticleProps & { readonly chapter: Chapter }) {
  const { prose, chapter, figureOf, answerOf } = props;
  const steps = chapter.steps.flatMap((id) => prose.steps.get(id) ?? []);
  return (
    <section className="chapter" data-chapter={chapter.id} aria-labelledby={`in-${chapter.id}`}>
      {steps.map((step) => (
        <Step
          key={step.id}
          as="article"
          step={stepText(prose, step, 'article')}
          builds={buildsOf(prose, step)}
          print={step.print}
          length={lengthClasses(step.builds)}
          figure={figureOf(step)}
          answer={answerOf(step)}
          opening={step === prose.story.steps[0] ? <Opening prose={prose} /> : null}
          closing={closesStory(prose, step) ? <Closing prose={prose} /> : null}
        />
      ))}
    </section>
  );
}

/** The builds of a step: which of them the asides stand beside, and which answers a guess. */
function buildsOf(prose: Prose, step: StoryStep): readonly ArticleBuild[] {
  const { builds, layout, ask, views } = step;
  const inColumn = guesses(step);
  // Asides follow the last picture and its words, so that no picture is covered as it is told.
  const at = inColumn || layout.wide === 'page' ? 0 : builds.length - 1;
  const hasAsides = views.length > 0 || ask !== undefined || closesStory(prose, step);
  return builds.map((build, index) => ({
    text: blocksOf(prose, build.text),
    length: lengthClasses([build]),
    asides: hasAsides && index === at ? (inColumn ? 'column' : 'beside') : undefined,
    reveals: ask?.kind === 'predict' && ask.reveal === index,
  }));
}

/** The story ends on a page of text: it can be left from there to what it stands on. */
const closesStory = ({ story }: Prose, step: StoryStep): boolean =>
  step.layout.wide === 'page' && step === story.steps.at(-1);

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
