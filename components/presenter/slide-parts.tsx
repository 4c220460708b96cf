/**
 * The parts of a slide as server HTML, each found by the browser through its `data-part`: a step's head,
 * its figure's note, its readings or question. Words only: nothing on a slide can be opened.
 */
import type { Ask, Chapter, Step } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { flatten } from '../step/flatten.ts';
import { fullStop, makersOf } from '../step/figure-note.tsx';
import { Locator } from '../step/ticks.tsx';
import { RichLine, RichText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';

interface OfStep {
  readonly prose: Prose;
  readonly step: Step;
}

/** Chapter and head; the very first step carries the story's title. */
export function SlideHead({ prose, step, chapter }: OfStep & { readonly chapter: Chapter }) {
  const { story, t } = prose;
  const count = chapter.steps.length;
  return (
    <div data-part="head">
      {step === story.steps[0] ? (
        <div className="slide-title">
          <p className="slide-name">
            <RichLine runs={runsOf(prose, story.title, 'plain')} />
          </p>
          {story.subtitle ? (
            <p className="slide-dek">
              <RichLine runs={runsOf(prose, story.subtitle, 'plain')} />
            </p>
          ) : null}
          <p className="slide-by">{t('story.by', { authors: story.authors.join(', ') })}</p>
        </div>
      ) : null}
      <p className="slide-kicker">
        <span>
          {chapter.number} <RichLine runs={runsOf(prose, chapter.title, 'plain')} />
        </span>
        {count > 1 ? <Locator at={step.number - 1} of={count} /> : null}
      </p>
      <h3 className="slide-head">
        <RichLine runs={runsOf(prose, step.title, 'plain')} />
      </h3>
    </div>
  );
}

export function SlideFigure({ prose, step }: OfStep) {
  const { figure } = step;
  if (!figure) return null;
  const { t } = prose;
  const title = flatten(figure.title);
  const makers = makersOf(prose, figure.sources);
  const titled = title !== flatten(step.title);
  // Its number alone would say nothing.
  if (!titled && !figure.rule && !makers) return null;
  return (
    <p className="slide-figure" data-part="figure">
      <b>{t('story.figure', { number: String(figure.number) })}.</b>{' '}
      {titled ? (
        <>
          <RichLine runs={runsOf(prose, figure.title, 'plain')} />
          {fullStop(title)}
        </>
      ) : null}
      {figure.rule ? (
        <>
          <RichLine runs={runsOf(prose, figure.rule, 'plain')} />{' '}
        </>
      ) : null}
      {makers ? t('story.figureSources', makers) : null}
    </p>
  );
}

/** What stands beside a step's first words: its readings, and its question with the answer folded. */
export function SlideBeside({ prose, step }: OfStep) {
  if (step.views.length === 0 && !step.ask) return null;
  return (
    <div className="slide-beside" data-part="beside">
      {step.views.length > 0 ? <SlideViews prose={prose} step={step} /> : null}
      {step.ask ? <SlideAsk prose={prose} ask={step.ask} /> : null}
    </div>
  );
}

function SlideViews({ prose, step }: OfStep) {
  const { t } = prose;
  return (
    <div className="slide-views">
      {step.views.map((view) => (
        <div key={view.id} className="slide-card">
          <h4>
            <RichLine runs={runsOf(prose, view.title, 'plain')} />
          </h4>
          <p className="slide-small">{[view.by, view.date].filter(Boolean).join(', ')}</p>
          {view.finding ? (
            <p className="slide-small">
              <b>{t(`finding.${view.finding}`)}</b>
            </p>
          ) : null}
          <RichText text={blocksOf(prose, view.text, 'plain')} />
        </div>
      ))}
    </div>
  );
}

function SlideAsk({ prose, ask }: { readonly prose: Prose; readonly ask: Ask }) {
  const { t } = prose;
  return (
    <div className="slide-card slide-ask">
      <p className="slide-small">
        {ask.kind === 'predict' ? t('present.guess') : t(`ask.${ask.kind}`)}
      </p>
      <h4>
        <RichLine runs={runsOf(prose, ask.question, 'plain')} />
      </h4>
      {'options' in ask ? (
        <ul className="slide-options">
          {ask.options.map(({ id, text }) => (
            <li key={id}>
              <RichLine runs={runsOf(prose, text, 'plain')} />
            </li>
          ))}
        </ul>
      ) : null}
      {ask.kind === 'discuss' ? (
        <ul>
          {ask.prompts.map((prompt, i) => (
            <li key={i}>
              <RichLine runs={runsOf(prose, prompt, 'plain')} />
            </li>
          ))}
        </ul>
      ) : null}
      {ask.kind === 'quiz' || ask.kind === 'predict' ? (
        <details data-part="answer">
          <summary>{t('ask.showAnswer')}</summary>
          <SlideAnswer prose={prose} ask={ask} />
        </details>
      ) : null}
    </div>
  );
}

function SlideAnswer(props: {
  readonly prose: Prose;
  readonly ask: Extract<Ask, { kind: 'quiz' | 'predict' }>;
}) {
  const { prose, ask } = props;
  const { t } = prose;
  return (
    <div className="slide-answer">
      {ask.kind === 'predict' ? (
        <p>
          <b>{ask.answer}</b>
        </p>
      ) : (
        ask.options
          .filter(({ right }) => right)
          .map(({ id, text, why }) => (
            <p key={id}>
              <b>{t('ask.right')}:</b> <RichLine runs={runsOf(prose, text, 'plain')} />
              {fullStop(flatten(text))}
              {why ? <RichLine runs={runsOf(prose, why, 'plain')} /> : null}
            </p>
          ))
      )}
      {ask.explain ? <RichText text={blocksOf(prose, ask.explain, 'plain')} /> : null}
    </div>
  );
}
