/** One step of the article: its figure, and a card for each of its builds. */
import type { ReactNode } from 'react';
import type { Build, Chapter, Step } from '../../story/story.ts';
import { AskCard } from './ask.tsx';
import { Blocks } from './blocks.tsx';
import { addressOf, type Prose } from './context.ts';
import { FigureNote } from './figure-note.tsx';
import { lengthClass } from './length-class.ts';
import { Ticks } from './ticks.tsx';
import { Views } from './views.tsx';
import { Words } from './words.tsx';

export function StepSection(props: {
  readonly prose: Prose;
  readonly step: Step;
  readonly chapter: Chapter;
  readonly figure: ReactNode;
  /** The story's title page, over the picture of the very first step. */
  readonly opening?: ReactNode;
}) {
  const { prose, step, chapter } = props;
  const address = addressOf(step);
  const { wide, tall } = step.layout;
  return (
    <section
      className={`step layout-${wide} tall-${tall} mood-${step.mood} print-${step.print}`}
      id={address}
      data-step-id={address}
      data-mood={step.mood}
      aria-labelledby={`${step.id}-h`}
    >
      {props.figure}
      {wide === 'side' ? <Ticks at={step.number - 1} of={chapter.steps.length} /> : null}
      {props.opening}
      {step.builds.map((build, index) => (
        <BuildBlock key={index} prose={prose} step={step} build={build} index={index}>
          {index === 0 ? <Head prose={prose} step={step} chapter={chapter} /> : null}
        </BuildBlock>
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
  const beside = first && (step.views.length > 0 || step.ask);
  return (
    <div
      className={`build ${lengthClass('len', build.length)} ${lengthClass('plen', build.portraitLength)}${beside ? ' has-beside' : ''}`}
      data-build={index}
    >
      {words ? (
        <div className="card">
          {props.children}
          <Blocks prose={prose} text={build.text} />
          {first ? <FigureNote prose={prose} step={step} /> : null}
        </div>
      ) : null}
      {beside ? (
        <div className="beside">
          {step.views.length > 0 ? <Views prose={prose} step={step} /> : null}
          {step.ask ? <AskCard prose={prose} ask={step.ask} step={step.id} /> : null}
        </div>
      ) : null}
    </div>
  );
}

/** Kicker and head. A chapter's first step opens the chapter: its kicker is the chapter's heading. */
function Head(props: { readonly prose: Prose; readonly step: Step; readonly chapter: Chapter }) {
  const { prose, step, chapter } = props;
  const name = (
    <>
      <span className="kicker-number">{chapter.number}</span>
      <Words prose={prose} line={chapter.title} />
    </>
  );
  return (
    <>
      {step.number === 1 ? (
        <div className="kicker">
          <h2 id={`in-${chapter.id}`}>{name}</h2>
          {chapter.kicker ? (
            <span className="kicker-line">
              <Words prose={prose} line={chapter.kicker} />
            </span>
          ) : null}
        </div>
      ) : (
        <p className="kicker">{name}</p>
      )}
      <h3 id={`${step.id}-h`} className="step-head">
        <Words prose={prose} line={step.title} />
      </h3>
    </>
  );
}
