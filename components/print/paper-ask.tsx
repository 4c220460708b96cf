/** A question with room for an answer; in the teacher's edition with the answer, too. */
import type { PaperAnswer, PaperAsk } from '../../story/readings/handout.ts';
import type { Line } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { Rules } from './rules.tsx';
import { RichLine, RichText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';

export function PaperAskCard({ prose, ask }: { readonly prose: Prose; readonly ask: PaperAsk }) {
  const { t } = prose;
  const id = `ask-${ask.step.id}`;
  return (
    <section className={`paper-ask ask-${ask.kind}`} aria-labelledby={id}>
      <p className="small">{t(`ask.${ask.kind === 'predict' ? 'quiz' : ask.kind}`)}</p>
      <h4 id={id}>
        <RichLine runs={runsOf(prose, ask.question)} />
      </h4>
      {ask.options.length > 0 ? <Options prose={prose} options={ask.options} /> : null}
      {ask.range ? <Guess prose={prose} range={ask.range} /> : null}
      {ask.kind === 'discuss' ? <Prompts prose={prose} prompts={ask.prompts} /> : null}
      {ask.answer ? <Answer prose={prose} answer={ask.answer} /> : null}
    </section>
  );
}

function Options({ prose, options }: { readonly prose: Prose; readonly options: readonly Line[] }) {
  return (
    <ul className="ticks-list">
      {options.map((option, i) => (
        <li key={i}>
          <RichLine runs={runsOf(prose, option)} />
        </li>
      ))}
    </ul>
  );
}

/** Each prompt with lines of its own; without prompts the question has them. */
function Prompts({ prose, prompts }: { readonly prose: Prose; readonly prompts: readonly Line[] }) {
  if (prompts.length === 0) return <Rules lines={4} />;
  return (
    <ol>
      {prompts.map((prompt, i) => (
        <li key={i}>
          <RichLine runs={runsOf(prose, prompt)} />
          <Rules lines={2} />
        </li>
      ))}
    </ol>
  );
}

function Guess(props: { readonly prose: Prose; readonly range: NonNullable<PaperAsk['range']> }) {
  const { t, story } = props.prose;
  const { after } = props.range;
  const written = (value: number) => new Intl.NumberFormat(story.lang).format(value);
  const range = { min: written(props.range.min), max: written(props.range.max) };
  if (after === undefined)
    return (
      <>
        <p>{t('print.guessNumber', range)}</p>
        <Rules lines={1} />
      </>
    );
  return (
    <>
      <p>{t('print.guessLine', { ...range, after })}</p>
      <div className="to-draw" aria-hidden="true">
        <span>{range.max}</span>
        <span>{range.min}</span>
        <span>{after}</span>
      </div>
    </>
  );
}

function Answer({ prose, answer }: { readonly prose: Prose; readonly answer: PaperAnswer }) {
  const { t } = prose;
  return (
    <div className="paper-answer">
      <p className="small">
        <b>{t('print.answer')}</b>
      </p>
      {answer.text === undefined ? null : (
        <p>
          <b>{answer.text}</b>
        </p>
      )}
      {[...answer.right, ...answer.why].map((line, i) => (
        <p key={i}>
          <RichLine runs={runsOf(prose, line)} />
        </p>
      ))}
      {answer.others.map(({ text, why }, i) => (
        <p key={i}>
          <i>
            <RichLine runs={runsOf(prose, text)} />
          </i>
          {': '}
          <RichLine runs={runsOf(prose, why)} />
        </p>
      ))}
      <RichText text={blocksOf(prose, answer.explain)} />
    </div>
  );
}
