/** A question to the reader as plain HTML: no answer is collected, and the answer stands folded. */
import type { ReactNode } from 'react';
import type { Ask } from '../../story/story.ts';
import { PeakMark } from '../ui/signs.tsx';
import type { Prose } from './context.ts';
import { RichLine, RichText } from './rich-text.tsx';
import { blocksOf, runsOf } from './runs.ts';

export function AskCard(props: {
  readonly prose: Prose;
  readonly ask: Ask;
  readonly step: string;
}) {
  const { prose, ask } = props;
  const id = `ask-${props.step}`;
  return (
    <section
      className={`paper ask ask-${ask.kind}${'by' in ask && ask.by === 'line' ? ' ask-line' : ''}`}
      aria-labelledby={id}
    >
      <p className="paper-kicker">{prose.t(`ask.${ask.kind}`)}</p>
      <h4 id={id}>
        <RichLine runs={runsOf(prose, ask.question)} />
      </h4>
      <Body prose={prose} ask={ask} />
    </section>
  );
}

function Body({ prose, ask }: { readonly prose: Prose; readonly ask: Ask }) {
  const { t } = prose;
  if (ask.kind === 'discuss') {
    return (
      <ul className="prompts">
        {ask.prompts.map((prompt, index) => (
          <li key={index}>
            <RichLine runs={runsOf(prose, prompt)} />
          </li>
        ))}
      </ul>
    );
  }
  if (ask.kind === 'poll') {
    return (
      <>
        <Options prose={prose} options={ask.options} />
        <p className="paper-foot">{t('ask.pollHint')}</p>
      </>
    );
  }
  if (ask.kind === 'quiz') {
    return (
      <>
        <Options prose={prose} options={ask.options} />
        <p className="ask-on">{t('ask.scrollOn')}</p>
        <Folded label={t('ask.showAnswer')}>
          <Answers prose={prose} options={ask.options} />
          {ask.explain ? <RichText text={blocksOf(prose, ask.explain)} /> : null}
        </Folded>
      </>
    );
  }
  const range = { min: number(prose, ask.min), max: number(prose, ask.max) };
  return (
    <>
      <p>
        {ask.by === 'line' && ask.series
          ? t('ask.predictLine', { ...range, after: ask.series.after })
          : t('ask.predictNumber', range)}
      </p>
      <Folded label={t('ask.showAnswer')}>
        <p>
          <b>{ask.answer}</b>
        </p>
        {ask.explain ? <RichText text={blocksOf(prose, ask.explain)} /> : null}
      </Folded>
    </>
  );
}

const number = (prose: Prose, value: number) =>
  new Intl.NumberFormat(prose.story.lang).format(value);

function Folded({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className="answer">
      <summary>{label}</summary>
      {children}
    </details>
  );
}

type Quiz = Extract<Ask, { kind: 'quiz' }>;
type Option = { readonly id: string; readonly text: Quiz['question'] };

function Options(props: { readonly prose: Prose; readonly options: readonly Option[] }) {
  return (
    <ul className="options" aria-label={props.prose.t('ask.options')}>
      {props.options.map((option) => (
        <li key={option.id}>
          <PeakMark painted={false} />
          <span>
            <RichLine runs={runsOf(props.prose, option.text)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Only what there is to say: the right options, and the others that come with a reason. */
function Answers({ prose, options }: { readonly prose: Prose; readonly options: Quiz['options'] }) {
  const shown = options.filter((option) => option.right || option.why);
  return (
    <ul className="options answers">
      {shown.map((option) => (
        <li key={option.id} className={option.right ? 'right' : 'other'}>
          <PeakMark painted={option.right} />
          <div>
            {option.right ? <b className="verdict">{prose.t('ask.right')}</b> : null}
            <p>
              <RichLine runs={runsOf(prose, option.text)} />
            </p>
            {option.why ? (
              <p className="why">
                <RichLine runs={runsOf(prose, option.why)} />
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
