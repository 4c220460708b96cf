/** The parts that steps have in common wherever they are told: where they stand, their figure's note, their readings. */
import type { ReactNode } from 'react';
import { richLine, richText } from './rich-text.tsx';
import type { FigureText, StepText, ViewsText } from './step-text.ts';
import { Locator } from './ticks.tsx';

interface OfStep {
  readonly step: StepText;
}

/** The chapter's number and name, and this step's place in it. */
export function Kicker({ step, className }: OfStep & { readonly className: string }): ReactNode {
  return (
    <p className={className}>
      <span>{chapterName(step)}</span>
      {locatorOf(step)}
    </p>
  );
}

/** Kicker and head. A chapter's first step opens the chapter: its kicker is the chapter's heading. */
export function ArticleHead({ step }: OfStep): ReactNode {
  const { chapter } = step;
  return (
    <>
      {step.number === 1 ? (
        <div className="kicker kicker-opens">
          <h2 id={`in-${chapter.id}`}>{chapterName(step)}</h2>
          {locatorOf(step)}
          {chapter.kicker ? <span className="kicker-line">{richLine(chapter.kicker)}</span> : null}
        </div>
      ) : (
        <Kicker step={step} className="kicker" />
      )}
      <h3 id={`${step.id}-h`} className="step-head">
        {richLine(step.title)}
      </h3>
    </>
  );
}

const chapterName = ({ chapter }: StepText) => (
  <>
    {/* The space is heard: without it the number is read as a part of the first word. */}
    <span className="kicker-number">{`${chapter.number} `}</span>
    {richLine(chapter.title)}
  </>
);

/** Nothing in a chapter of one step. */
const locatorOf = ({ chapter, number }: StepText) =>
  chapter.steps > 1 ? <Locator at={number - 1} of={chapter.steps} /> : null;

/** The line under a step's text that says what its picture measures, and the way to its numbers. */
export function FigureNote({ figure }: { readonly figure: FigureText | undefined }): ReactNode {
  if (!figure) return null;
  const { label, title, rule, sources, table } = figure;
  return (
    <div className="figure-note">
      <b>{label}</b>{' '}
      {title || rule ? (
        <span className="figure-words">
          {title ? richLine(title) : null}
          {rule ? <span className="figure-rule">{richLine(rule)}</span> : null}
        </span>
      ) : null}
      {sources === undefined ? null : table ? (
        <span className="figure-sources">{`${sources} `}</span>
      ) : (
        <span>{sources}</span>
      )}
      {table ? (
        <a href={table.href} aria-label={table.label}>
          {table.text}
        </a>
      ) : null}
    </div>
  );
}

/** Contested readings side by side at one size, or explanations that were put to a test. */
export function Views(props: {
  readonly of: string;
  readonly views: ViewsText | undefined;
}): ReactNode {
  if (!props.views) return null;
  const { head, views } = props.views;
  const id = `views-${props.of}`;
  return (
    <section className={`views views-${views.length}`} aria-labelledby={id}>
      <h4 className="views-head" id={id}>
        {head}
      </h4>
      <div className="views-row">
        {views.map(({ id, title, by, date, finding, text, kinds }) => (
          <article key={id} className="paper view">
            <h5>{richLine(title)}</h5>
            {by || date ? (
              <p className="view-by">
                {by ? <b>{by}</b> : null}
                {by && date ? ', ' : null}
                {date}
              </p>
            ) : null}
            {finding ? <p className="finding">{finding}</p> : null}
            {richText(text)}
            {kinds ? <p className="paper-foot">{kinds}</p> : null}
          </article>
        ))}
      </div>
    </section>
  );
}
