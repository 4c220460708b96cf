/**
 * A step on slides: its words at one stop, and the list of all its stops, which is the presenter's
 * page without scripts. Words only, since nothing on a slide can be opened.
 */
import type { ReactNode } from 'react';
import { Question } from '../asks/question.tsx';
import { richLine, richText } from './rich-text.tsx';
import type { RunBlocks, Runs } from './runs.ts';
import { Kicker } from './step-parts.tsx';
import type { StepText } from './step-text.ts';

/** The words of a stop: those of every build since the previous stop. */
interface StopText {
  /** `cars.2` */
  readonly id: string;
  /** `Stop 2 of 3` */
  readonly label: string;
  readonly title?: Runs | undefined;
  readonly text: RunBlocks;
}
interface OfStep {
  readonly step: StepText;
}
export interface SlideProps extends OfStep {
  /** The stops of the step up to the one on screen. */
  readonly stops: readonly StopText[];
  /** All words of the step so far; otherwise the first paragraph of the last stop that has words. */
  readonly allWords: boolean;
  /** Whether the answer to its question is shown. */
  readonly answered: boolean;
}
export interface ListProps extends OfStep {
  readonly stops: readonly StopText[];
  readonly pictureOf: (stop: string) => ReactNode;
  readonly notesOf: (stop: string) => ReactNode;
}

export function SlideStep({ step, stops, allWords, answered }: SlideProps): ReactNode {
  const last = stops.findLast(({ text }) => text.length > 0) ?? stops.at(-1);
  const stopsNow = allWords ? stops : last ? [{ ...last, text: last.text.slice(0, 1) }] : [];
  // Readings need the full slide, so they are shown with all words, and never together with the question.
  const isFirst = stops.length === 1;
  const hasViews = isFirst && allWords && step.views !== undefined;
  return (
    <>
      <SlideHeader step={step} />
      {stopsNow.map(({ id, text }) => (
        <div key={`${id} ${allWords}`} data-part="words">
          {richText(text)}
        </div>
      ))}
      <Figure step={step} />
      {isFirst ? (
        <Asides
          views={hasViews ? step.views : undefined}
          ask={hasViews ? undefined : step.ask}
          answered={answered}
        />
      ) : null}
    </>
  );
}

export function StopList({ step, stops, pictureOf, notesOf }: ListProps): ReactNode {
  return (
    <section
      className={`stops-step themed mood-${step.mood}`}
      id={step.address}
      data-stops-of={step.id}
    >
      <SlideHeader step={step} />
      <Figure step={step} />
      <Asides views={step.views} ask={step.ask} />
      <ol>
        {stops.map(({ id, label, title, text }) => (
          <li key={id} data-stop={id}>
            <h4>{richLine(title ? [`${label}: `, ...title] : [label])}</h4>
            {pictureOf(id)}
            <div data-part="words">{richText(text)}</div>
            {notesOf(id)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Chapter and head; the very first step carries the story's title. */
function SlideHeader({ step }: OfStep): ReactNode {
  const { opening } = step;
  return (
    <div data-part="head">
      {opening ? (
        <div className="slide-title">
          <p className="slide-name">{richLine(opening.title)}</p>
          {opening.subtitle ? <p className="slide-dek">{richLine(opening.subtitle)}</p> : null}
          {opening.by ? <p className="slide-by">{opening.by}</p> : null}
        </div>
      ) : null}
      <Kicker step={step} className="slide-kicker" />
      <h3 className="slide-head">{richLine(step.title)}</h3>
    </div>
  );
}

function Figure({ step: { figure } }: OfStep): ReactNode {
  if (!figure) return null;
  return (
    <p className="slide-figure" data-part="figure">
      <b>{figure.label}</b> {richLine([...(figure.title ?? []), ...(figure.rule ?? [])])}
      {figure.sources}
    </p>
  );
}

/** What stands beside the first words of a step. */
function Asides(
  props: Pick<StepText, 'views' | 'ask'> & { readonly answered?: boolean },
): ReactNode {
  const { views, ask } = props;
  if (!views && !ask) return null;
  return (
    <div className="slide-beside" data-part="beside">
      {views ? (
        <div className="slide-views">
          {views.views.map(({ id, title, by, comma, date, finding, text }) => (
            <div key={id} className="slide-card">
              <h4>{richLine(title)}</h4>
              <p className="slide-small">{[by, date].filter(Boolean).join(comma)}</p>
              {finding ? (
                <p className="slide-small">
                  <b>{finding}</b>
                </p>
              ) : null}
              {richText(text)}
            </div>
          ))}
        </div>
      ) : null}
      {ask ? <Question ask={ask} as="slide" answered={props.answered} /> : null}
    </div>
  );
}
