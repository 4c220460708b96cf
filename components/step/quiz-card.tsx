/** A quiz: choose, check, read why, answer again. */
import { useState } from 'react';
import type { QuizPlan } from '../../story/readings/ask-plans.ts';
import { choose, show, UNANSWERED, verdictOf, type Choice } from '../../story/readings/ask.ts';
import { fill } from '../ui/messages.asks.en.ts';
import type { AskText } from './ask-text.ts';
import { Options, type Option } from './options.tsx';
import { RichText } from './rich-text.tsx';
import { textOf } from './run-text.ts';
import { useAnswers, useAsking } from './sheet.ts';

export function QuizCard(props: {
  readonly step: string;
  readonly plan: QuizPlan;
  readonly ask: AskText;
}) {
  const { step, plan, ask } = props;
  const { words, answers, lang } = useAsking();
  const kept = useAnswers((all) => all.get(step));
  // What is kept is the choice: whether its answer is open is a matter of this visit.
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const several = plan.options.filter(({ right }) => right).length > 1;
  const chosen = kept?.kind === 'choice' ? kept.chosen : UNANSWERED.chosen;
  const choice: Choice = { chosen, shown: open };

  const put = (next: Choice) => {
    setOpen(next.shown);
    answers.put(step, next.chosen.length > 0 ? { kind: 'choice', chosen: next.chosen } : undefined);
  };
  const rightWords = () => {
    const names = ask.options.flatMap(({ right, text }) => (right ? [textOf(text)] : []));
    return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
  };
  const check = () => {
    if (chosen.length === 0) return setSaid(words.chooseFirst);
    const verdict = verdictOf(plan.options, choice);
    const sentence = { right: words.saidRight, partly: words.saidPartly, other: words.saidOther };
    setSaid(fill(sentence[verdict], { right: rightWords() }));
    put(show(choice));
  };
  const options = ask.options.map((option): Option => {
    const { id, text, right } = option;
    const own = chosen.includes(id);
    if (!open) return { id, text, sign: own ? words.yours : undefined };
    const sign = right ? (own ? words.yoursRight : words.right) : own ? words.yours : undefined;
    return { ...option, sign };
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
          setSaid('');
          put(choose(choice, id, several));
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
              setSaid('');
              put(UNANSWERED);
            }}
          >
            {words.again}
          </button>
        ) : (
          <button type="button" className="ask-button" onClick={check}>
            {words.check}
          </button>
        )}
        <span className="ask-aside">{said === words.chooseFirst ? said : ask.note}</span>
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
