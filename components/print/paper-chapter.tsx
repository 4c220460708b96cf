/** A chapter on paper: its head with a QR code, its steps, and room to write. */
import { revealOf } from '../../story/asks/asks.ts';
import type { Edition, PaperChapter as Chapter, PaperStep } from '../../story/readings/handout.ts';
import { askText } from '../asks/ask-text.ts';
import type { Step as StoryStep } from '../../story/story.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { Rules } from '../asks/question.tsx';
import { richLine } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';
import { Step } from '../step/step.tsx';
import { stepText } from '../step/step-text.ts';
import { Code } from './code.tsx';
import { PaperFigure, stillOf, type Extent, type Stills } from './paper-figure.tsx';

export interface OnPaper {
  readonly prose: Prose;
  readonly edition: Edition;
  readonly stills: Stills;
  /** The part of each still's plate that contains a drawing; left out where all of it is shown. */
  readonly extents?: { readonly [name: string]: Extent } | undefined;
  readonly basePath: string;
}

export function PaperChapter(props: OnPaper & { readonly one: Chapter }) {
  const { prose, one, edition } = props;
  const { chapter, minutes, steps } = one;
  const { t } = prose;
  const id = `in-${chapter.id}`;
  const number = String(chapter.number);
  const first = edition === 'lesson' ? undefined : steps[0]?.step;
  const lines = edition === 'lesson' ? [] : [chapter.kicker, chapter.summary];
  return (
    <section className="paper-chapter" aria-labelledby={id}>
      <div className="chapter-head">
        <div>
          <h2 id={id}>
            {`${number} `}
            {richLine(runsOf(prose, chapter.title))}
          </h2>
          {lines.map((line, i) => (line ? <p key={i}>{richLine(runsOf(prose, line))}</p> : null))}
          {minutes === undefined ? null : (
            <p className="small" data-minutes={chapter.id}>
              {t('print.minutes', { minutes })}
            </p>
          )}
        </div>
        {first ? (
          <Code
            href={`${prose.article}#${addressOf(first)}`}
            label={t('print.codeOf', { number })}
            text={t('print.code')}
          />
        ) : null}
      </div>
      {steps.map((step) => (
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

/** A step without its readings, and without source numbers, which this handout does not list. */
function shortText(prose: Prose, step: StoryStep) {
  const text = stepText(prose, step, 'paper');
  const { figure } = text;
  const says = figure?.title || figure?.rule;
  return {
    ...text,
    views: undefined,
    figure: says ? { ...figure, sources: undefined } : undefined,
  };
}

function StepOnPaper(props: OnPaper & { readonly one: PaperStep }) {
  const { prose, one, edition, stills } = props;
  const { step, pictures, notes, asks } = one;
  const ask =
    asks && step.ask ? askText(prose, step.ask, 'paper', edition === 'teacher') : undefined;
  const isPictured = pictures.some((picture) => stillOf(stills, step, picture));
  return (
    <Step
      as="paper"
      step={edition === 'lesson' ? shortText(prose, step) : stepText(prose, step, 'paper')}
      shape={
        step.print === 'builds' && edition !== 'lesson' ? 'row' : isPictured ? 'beside' : 'words'
      }
      pictures={pictures.map((picture) => ({
        figure: <PaperFigure {...props} step={step} picture={picture} pins={ask?.pins} />,
        text: blocksOf(prose, picture.text),
      }))}
      ask={ask}
      later={
        edition === 'lesson' && revealOf(step.ask) !== undefined
          ? prose.t('print.later')
          : undefined
      }
      notes={
        notes.length > 0
          ? { head: prose.t('print.notes'), text: blocksOf(prose, notes) }
          : undefined
      }
    />
  );
}
