/** One step of the article: its figure, and a card for each of its builds. What answers a guess is a figure of its own. */
import { Fragment, type ReactNode } from 'react';
import { guesses } from '../../story/readings/asked-at.ts';
import type { Build, Chapter, Step } from '../../story/story.ts';
import { AskCard } from './ask.tsx';
import { addressOf, type Prose } from './context.ts';
import { FigureNote } from './figure-note.tsx';
import { lengthClass } from './length-class.ts';
import { Locator, Ticks } from './ticks.tsx';
import { Views } from './views.tsx';
import { Opens } from '../ui/panel.tsx';
import { RichLine, RichText } from './rich-text.tsx';
import { blocksOf, runsOf } from './runs.ts';

export function StepSection(props: {
  readonly prose: Prose;
  readonly step: Step;
  readonly chapter: Chapter;
  readonly figure: ReactNode;
  /** The picture that answers a guess: it comes with the build that shows the answer. */
  readonly answer?: ReactNode;
  /** Whether the outlines of its chapter stand in the page for all its steps. */
  readonly shared?: boolean;
  /** The story's title page, over the picture of the very first step. */
  readonly opening?: ReactNode;
}) {
  const { prose, step, chapter, shared = false } = props;
  const address = addressOf(step);
  const { wide, tall } = step.layout;
  const answered = props.answer && step.ask?.kind === 'predict' ? step.ask.reveal : undefined;
  return (
    <section
      className={`step layout-${wide} tall-${tall} mood-${step.mood} print-${step.print}${answered === undefined ? '' : ' asks-first'}`}
      id={address}
      data-step-id={address}
      data-mood={step.mood}
      aria-labelledby={`${step.id}-h`}
    >
      {props.figure}
      {wide === 'side' ? <Ticks at={step.number - 1} of={chapter.steps.length} /> : null}
      {props.opening}
      {step.builds.map((build, index) => (
        <Fragment key={index}>
          {index === answered ? props.answer : null}
          <BuildBlock prose={prose} step={step} build={build} index={index}>
            {index === 0 ? <Head {...{ prose, step, chapter, shared }} /> : null}
          </BuildBlock>
        </Fragment>
      ))}
    </section>
  );
}

function BuildBlock(props: {
  readonly prose: Prose;
  readonly step: Step;
  readonly build: Build;
  readonly index: number;
  readonly children: ReactNode;
}) {
  const { prose, step, build, index } = props;
  const first = index === 0;
  const words = build.text.length > 0 || first;
  const inColumn = first && guesses(step);
  const beside = inColumn || (index === papersAt(step) && hasPapers(prose, step));
  const card = words ? (
    <div className="card">
      {props.children}
      <RichText text={blocksOf(prose, build.text)} />
      {first ? <FigureNote prose={prose} step={step} /> : null}
    </div>
  ) : null;
  const papers = beside ? (
    <div className="beside">
      {step.views.length > 0 ? <Views prose={prose} step={step} /> : null}
      {step.ask
        ? (prose.askOf?.(prose, step.ask, step.id) ?? (
            <AskCard prose={prose} ask={step.ask} step={step.id} />
          ))
        : null}
      {closes(prose, step) ? <Closing prose={prose} /> : null}
    </div>
  ) : null;
  return (
    <div
      className={`build ${lengthClass('len', build.length)} ${lengthClass('plen', build.portraitLength)}${beside ? (inColumn ? ' has-column' : ' has-beside') : ''}`}
      data-build={index}
    >
      {/* A guess is made on the picture: its question stands in the column and leaves the chart free. */}
      {inColumn ? (
        <div className="column">
          {card}
          {papers}
        </div>
      ) : (
        <>
          {beside && step.layout.wide !== 'page' ? <div className="hold">{card}</div> : card}
          {papers}
        </>
      )}
    </div>
  );
}

/** Readings and questions follow the last picture and its words, so that no picture is covered as it is told. */
const papersAt = ({ builds, layout }: Step) => (layout.wide === 'page' ? 0 : builds.length - 1);
const hasPapers = (prose: Prose, step: Step) =>
  !guesses(step) && (step.views.length > 0 || step.ask !== undefined || closes(prose, step));

/** The story ends on a page of text: it can be left from there to what it stands on. */
const closes = (prose: Prose, step: Step) =>
  step.layout.wide === 'page' && step === prose.story.steps.at(-1);

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

/** Kicker and head. A chapter's first step opens the chapter: its kicker is the chapter's heading. */
function Head(props: {
  readonly prose: Prose;
  readonly step: Step;
  readonly chapter: Chapter;
  readonly shared: boolean;
}) {
  const { prose, step, chapter, shared } = props;
  const name = (
    <>
      {/* The space is heard: without it the number is read as a part of the first word. */}
      <span className="kicker-number">{`${chapter.number} `}</span>
      <RichLine runs={runsOf(prose, chapter.title)} />
    </>
  );
  const steps = chapter.steps.length;
  const locator = steps > 1 ? <Locator at={step.number - 1} of={steps} shared={shared} /> : null;
  return (
    <>
      {step.number === 1 ? (
        <div className="kicker kicker-opens">
          <h2 id={`in-${chapter.id}`}>{name}</h2>
          {locator}
          {chapter.kicker ? (
            <span className="kicker-line">
              <RichLine runs={runsOf(prose, chapter.kicker)} />
            </span>
          ) : null}
        </div>
      ) : (
        <p className="kicker">
          <span>{name}</span>
          {locator}
        </p>
      )}
      <h3 id={`${step.id}-h`} className="step-head">
        <RichLine runs={runsOf(prose, step.title)} />
      </h3>
    </>
  );
}
