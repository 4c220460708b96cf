/** A step of the article: its figure, and a card for each of its builds. What answers a guess is a figure of its own. */
import { Fragment, type ReactNode } from 'react';
import { Question } from './question.tsx';
import { RichLine, RichText } from './rich-text.tsx';
import type { RunBlocks } from './runs.ts';
import { ChapterName, FigureNote, Kicker, StepLocator, Views } from './step-parts.tsx';
import type { StepText } from './step-text.ts';
import { Ticks } from './ticks.tsx';

export interface ArticleBuild {
  readonly text: RunBlocks;
  /** How much of the scroll it takes, as classes. */
  readonly length: string;
  /** Readings and question: under its words in the column, or beside them. */
  readonly papers?: 'column' | 'beside';
  /** Whether it shows the answer to a guess. */
  readonly reveals: boolean;
}

export interface ArticleSlots {
  readonly figure: ReactNode;
  /** The picture that answers a guess: it comes with the build that shows the answer. */
  readonly answer?: ReactNode;
  /** The story's title page, over the picture of the very first step. */
  readonly opening?: ReactNode;
  /** Where the story leads on to, below its last words. */
  readonly closing?: ReactNode;
  /** In the question's place, where a class answers it. */
  readonly ask?: ReactNode;
}
export interface ArticleProps {
  readonly step: StepText;
  readonly builds: readonly ArticleBuild[];
  readonly slots: ArticleSlots;
  readonly print: string;
  /** How much of the scroll it takes, as classes. */
  readonly length: string;
}

export function ArticleStep(props: ArticleProps): ReactNode {
  const { step, builds, slots, print, length } = props;
  const { wide, tall } = step.layout;
  const asksFirst = slots.answer && builds.some(({ reveals }) => reveals) ? ' asks-first' : '';
  return (
    <section
      className={`step layout-${wide} tall-${tall} mood-${step.mood} print-${print} ${length}${asksFirst}`}
      id={step.address}
      data-step-id={step.address}
      data-mood={step.mood}
      aria-labelledby={`${step.id}-h`}
    >
      {slots.figure}
      {wide === 'side' ? <Ticks at={step.number - 1} of={step.chapter.steps} /> : null}
      {slots.opening}
      {builds.map((build, index) => (
        <Fragment key={index}>
          {build.reveals ? slots.answer : null}
          <BuildBlock {...props} build={build} index={index} />
        </Fragment>
      ))}
    </section>
  );
}

function BuildBlock(
  props: ArticleProps & { readonly build: ArticleBuild; readonly index: number },
): ReactNode {
  const { step, build, index, slots } = props;
  const first = index === 0;
  const guess = build.reveals ? (
    <div className="guess-slot" data-slot="guess" data-step={step.id} />
  ) : null;
  const card =
    build.text.length > 0 || first ? (
      <div className="card">
        {first ? <Head {...props} /> : null}
        <RichText text={build.text} />
        {first ? <FigureNote figure={step.figure} /> : null}
        {guess}
      </div>
    ) : null;
  const papers = build.papers ? (
    <div className="beside">
      {step.views ? <Views of={step.id} views={step.views} /> : null}
      {slots.ask ??
        (step.ask ? (
          <Question ask={step.ask} as="article" step={step.id} slot={step.ask.kind !== 'discuss'} />
        ) : null)}
      {slots.closing}
    </div>
  ) : null;
  return (
    <div
      className={`build ${build.length}${build.papers ? ` has-${build.papers}` : ''}`}
      data-build={index}
    >
      {/* A guess is made on the picture: its question stands in the column and leaves the chart free. */}
      {build.papers === 'column' ? (
        <div className="column">
          {card}
          {papers}
        </div>
      ) : (
        <>
          {papers && step.layout.wide !== 'page' ? <div className="hold">{card}</div> : card}
          {papers}
        </>
      )}
      {card ? null : guess}
    </div>
  );
}

/** Kicker and head. A chapter's first step opens the chapter: its kicker is the chapter's heading. */
function Head({ step }: ArticleProps): ReactNode {
  const { chapter } = step;
  return (
    <>
      {step.number === 1 ? (
        <div className="kicker kicker-opens">
          <h2 id={`in-${chapter.id}`}>
            <ChapterName step={step} />
          </h2>
          <StepLocator step={step} />
          {chapter.kicker ? (
            <span className="kicker-line">
              <RichLine runs={chapter.kicker} />
            </span>
          ) : null}
        </div>
      ) : (
        <Kicker step={step} className="kicker" />
      )}
      <h3 id={`${step.id}-h`} className="step-head">
        <RichLine runs={step.title} />
      </h3>
    </>
  );
}
