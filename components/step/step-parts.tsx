/**
 * The parts that steps share on all pages: their place in the chapter, their figure's note, their
 * readings.
 */
import type { ReactNode } from 'react';
import { richLine, richText } from './rich-text.tsx';
import type { FigureText, StepText, ViewsText } from './step-text.ts';

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
export function ArticleHeader({ step }: OfStep): ReactNode {
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
    {/* Without the space a screen reader reads the number as part of the first word. */}
    <span className="kicker-number">{`${chapter.number} `}</span>
    {richLine(chapter.title)}
  </>
);

/** Nothing in a chapter with a single step. */
const locatorOf = ({ chapter, number }: StepText) =>
  chapter.steps > 1 ? <Locator at={number - 1} of={chapter.steps} /> : null;

/** The line under a step's text that says what its picture measures, with a link to the numbers. */
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

/** Contested readings side by side at the same size, or explanations with the results of their tests. */
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
        {views.map(({ id, title, by, comma, date, finding, text, kinds }) => (
          <article key={id} className="paper view">
            <h5>{richLine(title)}</h5>
            {by || date ? (
              <p className="view-by">
                {by ? <b>{by}</b> : null}
                {by && date ? comma : null}
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

const GAP = 36;
const TOP = 2;

/**
 * The step's place in its chapter: a rail left of the column with a tick per step; the passed part
 * is heavy.
 */
export function Ticks({ at, of }: { readonly at: number; readonly of: number }) {
  const y = (step: number) => TOP + step * GAP;
  return (
    <div className="ticks">
      {/* The thin rail is drawn by notes.css: otherwise each step of a long chapter would contain all its ticks. */}
      <svg width="16" height={y(Math.max(0, of - 1)) + TOP} aria-hidden="true">
        <path d={`M1.5 ${TOP}V${y(at)}h14`} />
      </svg>
    </div>
  );
}

/** Heights of the outlines in a fixed order, so that a chapter always looks the same. */
const RISES = [13, 10, 15, 9, 14, 11, 8, 12, 9, 14] as const;
const WIDE = 14;
const FOOTER = 17;

const outline = (step: number) => {
  const rise = RISES[step % RISES.length] ?? 10;
  return `M${step * WIDE + 1} ${FOOTER}l6-${rise} 6 ${rise}`;
};
const outlines = (of: number) => Array.from({ length: of }, (_, step) => outline(step)).join('');

/** The same beside the kicker: a small outline per step, the current one thick. */
function Locator({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <svg className="locator" width={of * WIDE + 2} height="24" aria-hidden="true">
      <path className="tick-thin" d={outlines(of)} />
      <path className="tick-thick" d={outline(at)} />
      <circle cx={at * WIDE + 7} cy="22" r="2" />
    </svg>
  );
}
