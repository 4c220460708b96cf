import type { ReactNode } from 'react';
import type { PointPlan } from '../../../story/asks/point/ask.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import { richText } from '../../step/rich-text.tsx';
import type { AskText } from '../ask-text.ts';
import { Tool, useAnswers, useAsking, useFold, type LiveKind } from '../asking.tsx';
import { SpotsOver } from '../spots-over.tsx';

interface CardProps {
  readonly step: string;
  readonly plan: PointPlan;
  /** In a class the page has none. */
  readonly ask?: AskText;
}

function PointCard({ step, plan, ask }: CardProps): ReactNode {
  const { words, answers, lang } = useAsking();
  const answer = useAnswers((all) => all.get(step));
  const { surface } = useAnswers((all) => all.chart(step));
  const fold = useFold();
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  const [x, y] = answer?.kind === 'point' ? answer.at.map((share) => percent.format(share)) : [];
  const place = x && y ? fill(words.spot.at, { x, y }) : undefined;
  const placed = place && fill(words.spot.placed, { at: place });
  const isAnswered = ask?.answer?.value !== undefined;
  return (
    <div className="ask-live">
      <p className="ask-hint" role="status">
        {placed ? [placed, plan.answer ? words.spot.keep : ''].join(' ') : words.spot.pointHint}
      </p>
      <p className="ask-tools">
        <Tool
          className="ask-button"
          id={`place-${step}`}
          disabled={!surface}
          onClick={() => surface?.focus({ preventScroll: true })}
        >
          {words.spot.place}
        </Tool>
        <Tool disabled={!placed} onClick={() => answers.put(step, undefined)}>
          {words.clear}
        </Tool>
        {isAnswered ? fold.button(ask.labels.answer) : null}
      </p>
      {isAnswered ? (
        <div className="ask-explain" id={fold.id} hidden={!fold.isOpen}>
          <p>
            <b>{ask.answer?.value}</b>
          </p>
          {richText(ask.answer?.explain ?? [])}
        </div>
      ) : null}
    </div>
  );
}

/** Where the answer stands, in words: the picture has both places. */
function PointResult({ step, ask, address }: CardProps & { readonly address: string }): ReactNode {
  const { words } = useAsking();
  const answer = useAnswers((all) => all.get(step));
  const right = ask?.answer?.value;
  if (!answer || right === undefined) return null;
  return (
    <section className="paper guess-result" aria-label={words.spot.beside}>
      <p className="paper-kicker">{words.spot.beside}</p>
      <p className="guess-told">{fill(words.spot.answer, { answer: right })}</p>
      <div className="guess-explain">{richText(ask?.answer?.explain ?? [])}</div>
      <p className="ask-tools">
        <a href={address}>{words.back}</a>
      </p>
    </section>
  );
}

export const live: LiveKind<PointPlan> = {
  Card: PointCard,
  Result: PointResult,
  Over: SpotsOver,
  inClass: {
    Tools: PointCard,
    toAnswer(answers, step) {
      const answer = answers.get(step);
      return answer?.kind === 'point' ? { at: answer.at } : undefined;
    },
    restore(answers, step, answer) {
      if ('at' in answer) answers.put(step, { kind: 'point', at: answer.at });
    },
  },
};
