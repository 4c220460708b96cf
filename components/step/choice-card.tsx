/** A quiz or a poll of one: choose; a quiz is checked, its reasons read, and answered again. */
import { useState, type ReactNode } from 'react';
import { choose, show, UNANSWERED, verdictOf, type Choice } from '../../story/readings/ask.ts';
import type { QuizPlan } from '../../story/readings/ask-plans.ts';
import { fill } from '../ui/messages.asks.en.ts';
import type { AskText } from './ask-text.ts';
import { Options, type Option } from './options.tsx';
import { RichText } from './rich-text.tsx';
import { textOf } from './run-text.ts';
import { useAnswers, useAsking } from './sheet.ts';

interface CardProps {
  readonly step: string;
  readonly ask: AskText;
}

/** What is chosen on this device, and the way to choose otherwise. */
function useChosen(step: string) {
  const { answers } = useAsking();
  const kept = useAnswers((all) => all.get(step));
  const chosen = kept?.kind === 'choice' ? kept.chosen : UNANSWERED.chosen;
  const put = (next: readonly string[]) =>
    answers.put(step, next.length > 0 ? { kind: 'choice', chosen: next } : undefined);
  return { chosen, put };
}

export function QuizCard({ step, ask, plan }: CardProps & { readonly plan: QuizPlan }): ReactNode {
  const { words, lang } = useAsking();
  const { chosen, put } = useChosen(step);
  // What is kept is the choice: whether its answer is open is a matter of this visit.
  const [open, setOpen] = useState(false);
  const [status, setStatus] = useState('');
  const several = plan.options.filter(({ right }) => right).length > 1;
  const choice: Choice = { chosen, shown: open };
  const take = (next: Choice) => {
    setOpen(next.shown);
    put(next.chosen);
  };
  const check = () => {
    if (chosen.length === 0) return setStatus(words.chooseFirst);
    const sentence = { right: words.saidRight, partly: words.saidPartly, other: words.saidOther };
    const right = ask.options.flatMap(({ right, text }) => (right ? [textOf(text)] : []));
    const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(right);
    setStatus(fill(sentence[verdictOf(plan.options, choice)], { right: list }));
    take(show(choice));
  };
  const options = ask.options.map((option): Option => {
    const { id, text, right } = option;
    const yours = chosen.includes(id);
    const sign = yours ? words.yours : undefined;
    if (!open) return { id, text, sign };
    return { ...option, sign: right ? (yours ? words.yoursRight : words.right) : sign };
  });
  return (
    <div className="ask-live">
      {several ? <p className="ask-hint">{words.several}</p> : null}
      <Options
        labelledBy={`ask-${step}`}
        options={options}
        chosen={chosen}
        several={several}
        settled={open}
        onChoose={(id) => {
          setStatus('');
          take(choose(choice, id, several));
        }}
      />
      {open && ask.answer && ask.answer.explain.length > 0 ? (
        <div className="ask-explain">
          <RichText text={ask.answer.explain} />
        </div>
      ) : null}
      <p className="ask-tools">
        {open ? (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setStatus('');
              take(UNANSWERED);
            }}
          >
            {words.again}
          </button>
        ) : (
          <button type="button" className="ask-button" onClick={check}>
            {words.check}
          </button>
        )}
        <span className="ask-aside">{status === words.chooseFirst ? status : ask.note}</span>
      </p>
      <p className="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );
}

export function PollCard({ step, ask }: CardProps): ReactNode {
  const { words } = useAsking();
  const { chosen, put } = useChosen(step);
  return (
    <div className="ask-live">
      <Options
        labelledBy={`ask-${step}`}
        options={ask.options.map((option) => ({
          ...option,
          sign: chosen.includes(option.id) ? words.yours : undefined,
        }))}
        chosen={chosen}
        several={false}
        settled={false}
        onChoose={(id) => put([id])}
      />
      <p className="ask-tools paper-foot" role="status">
        {chosen.length === 0 ? (
          <span>{ask.note}</span>
        ) : (
          <>
            <span>{words.pollKept}</span>
            <button type="button" className="text-button" onClick={() => put([])}>
              {words.clear}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
