/** A chapter on paper: its head with the way back to the screen, its steps, and room to write. */
import type { Edition, PaperChapter as One, PaperStep } from '../../story/readings/handout.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { askText } from '../step/ask-text.ts';
import { RichLine } from '../step/rich-text.tsx';
import { Rules } from '../step/rules.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';
import { Step } from '../step/step.tsx';
import { stepText } from '../step/step-text.ts';
import { hasStill, PaperFigure } from './paper-figure.tsx';

export interface PaperStills {
  readonly stills: { readonly [name: string]: string };
  readonly basePath: string;
}

export function PaperChapter(
  props: PaperStills & { readonly prose: Prose; readonly one: One; readonly edition: Edition },
) {
  const { prose, one, edition } = props;
  const { chapter, minutes } = one;
  const { t } = prose;
  const id = `in-${chapter.id}`;
  return (
    <section className="paper-chapter" aria-labelledby={id}>
      <div className="chapter-head">
        <div>
          <h2 id={id}>
            {`${chapter.number} `}
            <RichLine runs={runsOf(prose, chapter.title)} />
          </h2>
          {[chapter.kicker, chapter.summary].map((line, i) =>
            line ? (
              <p key={i}>
                <RichLine runs={runsOf(prose, line)} />
              </p>
            ) : null,
          )}
          {minutes === undefined ? null : (
            <p className="small">{t('print.minutes', { minutes })}</p>
          )}
        </div>
        <Code prose={prose} one={one} />
      </div>
      {one.steps.map((step) => (
        <StepOnPaper key={step.step.id} {...props} one={step} />
      ))}
      {edition === 'student' ? (
        <div className="your-notes">
          <p className="small">{t('print.yourNotes')}</p>
          <Rules lines={4} />
        </div>
      ) : null}
    </section>
  );
}

function StepOnPaper(
  props: PaperStills & {
    readonly prose: Prose;
    readonly one: PaperStep;
    readonly edition: Edition;
  },
) {
  const { prose, one, edition } = props;
  const { step, pictures, notes } = one;
  return (
    <Step
      as="paper"
      step={stepText(prose, step, 'paper')}
      row={step.print === 'builds'}
      pictured={pictures.some((picture) => hasStill(props.stills, step, picture))}
      pictures={pictures.map((picture) => ({
        figure: <PaperFigure {...props} step={step} picture={picture} />,
        text: blocksOf(prose, picture.text),
      }))}
      ask={
        one.asks && step.ask ? askText(prose, step.ask, 'paper', edition === 'teacher') : undefined
      }
      notes={
        notes.length > 0
          ? { head: prose.t('print.notes'), text: blocksOf(prose, notes) }
          : undefined
      }
    />
  );
}

/** Drawn by draw-codes.tsx, once the page knows where it stands. */
function Code({ prose, one }: { readonly prose: Prose; readonly one: One }) {
  const first = one.steps[0]?.step;
  if (!first) return null;
  const number = String(one.chapter.number);
  return (
    <a
      className="code"
      href={`${prose.article}#${addressOf(first)}`}
      aria-label={prose.t('print.codeOf', { number })}
    >
      <svg aria-hidden="true">
        <path d="" />
      </svg>
      <span>{prose.t('print.code')}</span>
    </a>
  );
}
