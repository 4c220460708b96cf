/** One step, for every reader. No hooks: it renders on the server and in the browser. */
import { Fragment, type ReactNode } from 'react';
import type { Cue } from '../../story/readings/narration.ts';
import type { AskText } from '../asks/ask-text.ts';
import { Question, Rules } from '../asks/question.tsx';
import { richLine, richText } from './rich-text.tsx';
import type { RunBlocks } from './runs.ts';
import { SlideStep, StopList, type ListProps, type SlideProps } from './slide-step.tsx';
import { ArticleHeader, FigureNote, Kicker, Ticks, Views } from './step-parts.tsx';
import type { StepText } from './step-text.ts';

export interface ArticleBuild {
  readonly text: RunBlocks;
  /** Its length in the scroll, as classes. */
  readonly length: string;
  /** Readings and question: under its words in the column, or beside them. */
  readonly asides?: 'column' | 'beside' | undefined;
  /** Whether it shows the answer to a guess. */
  readonly reveals: boolean;
}
interface ArticleProps {
  readonly step: StepText;
  readonly builds: readonly ArticleBuild[];
  readonly print: string;
  /** Its length in the scroll, as classes. */
  readonly length: string;
  readonly figure: ReactNode;
  /** The picture that answers a guess: it appears with the build that shows the answer. */
  readonly answer: ReactNode;
  /** The story's title page, over the picture of the very first step. */
  readonly opening: ReactNode;
  /** Links to sources and numbers, below the last words. */
  readonly closing: ReactNode;
}
interface PaperProps {
  readonly step: StepText;
  readonly pictures: readonly { readonly figure: ReactNode; readonly text: RunBlocks }[];
  /** One row of pictures with a card under each; or a picture beside words; or words alone. */
  readonly shape: 'row' | 'beside' | 'words';
  readonly ask: AskText | undefined;
  /** Printed under a question to announce its answer, which comes later. */
  readonly later?: string | undefined;
  /** The speaker's notes, in the teacher's edition. */
  readonly notes: { readonly head: string; readonly text: RunBlocks } | undefined;
}
interface TourProps {
  readonly step: StepText;
  readonly pictures: ReactNode;
  /**
   * The sentences of each build, and the number of the first one. A voice reads them from the page,
   * so a different spoken form is an attribute of the sentence.
   */
  readonly sentences: readonly { readonly first: number; readonly cues: readonly Cue[] }[];
}
type StepProps =
  | ({ readonly as: 'article' } & ArticleProps)
  | ({ readonly as: 'slide' } & SlideProps)
  | ({ readonly as: 'list' } & ListProps)
  | ({ readonly as: 'paper' } & PaperProps)
  | ({ readonly as: 'tour' } & TourProps);

export function Step(props: StepProps): ReactNode {
  switch (props.as) {
    case 'article':
      return <ArticleStep {...props} />;
    case 'slide':
      return <SlideStep {...props} />;
    case 'list':
      return <StopList {...props} />;
    case 'paper':
      return <PaperStep {...props} />;
    case 'tour':
      return <TourStep {...props} />;
  }
}

/** Its figure, and a card for each of its builds. The answer to a guess is a figure of its own. */
function ArticleStep(props: ArticleProps): ReactNode {
  const { step, builds, print, length } = props;
  const { wide, tall } = step.layout;
  const asksFirst = props.answer && builds.some(({ reveals }) => reveals) ? ' asks-first' : '';
  return (
    <section
      className={`step layout-${wide} tall-${tall} mood-${step.mood} print-${print} ${length}${asksFirst}`}
      id={step.address}
      data-step-id={step.address}
      data-mood={step.mood}
      aria-labelledby={`${step.id}-h`}
    >
      {props.figure}
      {wide === 'side' ? <Ticks at={step.number - 1} of={step.chapter.steps} /> : null}
      {props.opening}
      {builds.map((build, index) => (
        <Fragment key={index}>
          {build.reveals ? props.answer : null}
          <BuildBlock {...props} build={build} index={index} />
        </Fragment>
      ))}
    </section>
  );
}

function BuildBlock(
  props: ArticleProps & { readonly build: ArticleBuild; readonly index: number },
): ReactNode {
  const { step, build, index } = props;
  const isFirst = index === 0;
  const guess = build.reveals ? (
    <div className="guess-slot" data-slot="guess" data-step={step.id} />
  ) : null;
  const card =
    build.text.length > 0 || isFirst ? (
      <div className="card">
        {isFirst ? <ArticleHeader step={step} /> : null}
        {richText(build.text)}
        {isFirst ? <FigureNote figure={step.figure} /> : null}
        {guess}
      </div>
    ) : null;
  const { ask } = step;
  const asides = build.asides ? (
    <div className="beside">
      <Views of={step.id} views={step.views} />
      {ask ? <Question ask={ask} as="article" step={step.id} /> : null}
      {props.closing}
    </div>
  ) : null;
  const isHeld = asides && step.layout.wide !== 'page';
  return (
    <div
      className={`build ${build.length}${build.asides ? ` has-${build.asides}` : ''}`}
      data-build={index}
    >
      {/* A guess is made on the picture, so its question stands in the column and leaves the chart free. */}
      {build.asides === 'column' ? (
        <div className="column">
          {card}
          {asides}
        </div>
      ) : (
        <>
          {isHeld ? <div className="hold">{card}</div> : card}
          {asides}
        </>
      )}
      {card ? null : guess}
    </div>
  );
}

/** Picture beside words, or a row of pictures with a card under each. */
function PaperStep({ step, pictures, shape, ask, later, notes }: PaperProps): ReactNode {
  const isRow = shape === 'row';
  const heading = <h3 id={`${step.id}-h`}>{richLine(step.title)}</h3>;
  const note = <FigureNote figure={step.figure} />;
  return (
    <section className="paper-step" id={step.address} aria-labelledby={`${step.id}-h`}>
      <div className={`step-main step-${shape}`}>
        {isRow ? heading : null}
        {pictures.map(({ figure, text }, i) => (
          <div key={i} className="stop">
            {figure}
            <div className="stop-words">
              {isRow ? null : heading}
              {richText(text)}
              {isRow ? null : note}
            </div>
          </div>
        ))}
        {isRow ? note : null}
      </div>
      <Views of={step.id} views={step.views} />
      {ask ? <Question ask={ask} as="paper" step={step.id} /> : null}
      {later ? (
        <div className="paper-later">
          <p className="small">{later}</p>
          <Rules lines={1} />
        </div>
      ) : null}
      {notes ? (
        <aside className="speaker" aria-label={notes.head}>
          <p className="small">
            <b>{notes.head}</b>
          </p>
          {richText(notes.text)}
        </aside>
      ) : null}
    </section>
  );
}

/** Its pictures, its head, and the spoken sentences. */
function TourStep({ step, pictures, sentences }: TourProps): ReactNode {
  const { wide, tall } = step.layout;
  return (
    <section
      className={`tour-step tour-${wide} tour-tall-${tall} mood-${step.mood}`}
      id={step.address}
      data-tour-step={step.id}
      aria-labelledby={`${step.id}-h`}
    >
      {pictures}
      <div className="tour-words">
        <Kicker step={step} className="kicker" />
        <h2 className="tour-head" id={`${step.id}-h`}>
          {richLine(step.title)}
        </h2>
        {sentences.map(({ first, cues }) => (
          <p key={first} className="tour-said">
            {cues.map(({ text, spoken }, i) => (
              <span key={i} data-cue={first + i} data-said={spoken}>
                {`${text} `}
              </span>
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}
