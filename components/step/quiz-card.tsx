/** A quiz: choose, check, read why, answer again. */
import { useState } from 'react';
import type { QuizPlan } from '../../story/readings/ask-plans.ts';
import { choose, show, UNANSWERED, verdictOf, type Choice } from '../../story/readings/ask.ts';
import { fill } from '../ui/messages.asks.en.ts';
import { Adopt } from './adopt.tsx';
import type { Harvest } from './harvest.ts';
import { Options, type Option } from './options.tsx';
import { useAnswers, useAsking } from './sheet.ts';

export function QuizCard(props: {
  readonly step: string;
  readonly plan: QuizPlan;
  readonly harvest: Harvest;
  /** "Scroll on at any time." */
  readonly scrollOn: string;
}) {
  const { step, plan, harvest } = props;
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
    const names = plan.options.flatMap(({ right }, i) =>
      right ? [harvest.options[i]?.words.map((node) => node.textContent).join('') ?? ''] : [],
    );
    return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
  };
  const check = () => {
    if (chosen.length === 0) return setSaid(words.chooseFirst);
    const verdict = verdictOf(plan.options, choice);
    const sentence = { right: words.saidRight, partly: words.saidPartly, other: words.saidOther };
    setSaid(fill(sentence[verdict], { right: rightWords() }));
    put(show(choice));
  };
  const options = plan.options.map(({ id, right }, i): Option => {
    const own = chosen.includes(id);
    const { words: text = [], why } = harvest.options[i] ?? {};
    if (!open) return { id, words: text, sign: own ? words.yours : undefined };
    const sign = right ? (own ? words.yoursRight : words.right) : own ? words.yours : undefined;
    return { id, words: text, sign, right, why };
  });
  return (
    <div className="ask-live">
      {several ? <p className="ask-hint">{words.several}</p> : null}
      <Options
        labelledBy={harvest.question}
        options={options}
        chosen={chosen}
        several={several}
        settled={open}
        onChoose={(id) => {
          setSaid('');
          put(choose(choice, id, several));
        }}
      />
      {open && harvest.explain.length > 0 ? (
        <Adopt nodes={harvest.explain} as="div" className="ask-explain" />
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
        <span className="ask-aside">{said === words.chooseFirst ? said : props.scrollOn}</span>
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
