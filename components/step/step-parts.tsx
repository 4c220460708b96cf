/** The parts that steps have in common wherever they are told: where they stand, their figure's note, their readings. */
import type { ReactNode } from 'react';
import { RichLine, RichText } from './rich-text.tsx';
import type { FigureText, StepText, ViewsText } from './step-text.ts';
import { Locator } from './ticks.tsx';

interface OfStep {
  readonly step: StepText;
}

/** The chapter's number and name, and this step's place in it. */
export function Kicker(props: OfStep & { readonly className: string }): ReactNode {
  return (
    <p className={props.className}>
      <span>
        <ChapterName step={props.step} />
      </span>
      <StepLocator step={props.step} />
    </p>
  );
}

export function ChapterName({ step: { chapter } }: OfStep): ReactNode {
  return (
    <>
      {/* The space is heard: without it the number is read as a part of the first word. */}
      <span className="kicker-number">{`${chapter.number} `}</span>
      <RichLine runs={chapter.title} />
    </>
  );
}

/** Nothing in a chapter of one step. */
export function StepLocator({ step: { chapter, number } }: OfStep): ReactNode {
  if (chapter.steps < 2) return null;
  return <Locator at={number - 1} of={chapter.steps} />;
}

/** The line under a step's text that says what its picture measures, and the way to its numbers. */
export function FigureNote({ figure }: { readonly figure: FigureText | undefined }): ReactNode {
  if (!figure) return null;
  const { label, title, rule, sources, table } = figure;
  return (
    <div className="figure-note">
      <b>{label}</b>{' '}
      {title || rule ? (
        <span className="figure-words">
          {title ? <RichLine runs={title} /> : null}
          {rule ? (
            <span className="figure-rule">
              <RichLine runs={rule} />
            </span>
          ) : null}
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
export function Views(props: { readonly of: string; readonly views: ViewsText }): ReactNode {
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
            <h5>
              <RichLine runs={title} />
            </h5>
            {by || date ? (
              <p className="view-by">
                {by ? <b>{by}</b> : null}
                {by && date ? ', ' : null}
                {date}
              </p>
            ) : null}
            {finding ? <p className="finding">{finding}</p> : null}
            <RichText text={text} />
            {kinds ? <p className="paper-foot">{kinds}</p> : null}
          </article>
        ))}
      </div>
    </section>
  );
}
