/** Options to choose from. Where some are right it can be checked, shows its reasons, and can be answered again; else it is a poll. */
import { useState, type ReactNode } from 'react';
import type { PollPlan } from '../../story/asks/poll/ask.ts';
import type { QuizPlan } from '../../story/asks/quiz/ask.ts';
import { choose, show, UNANSWERED, verdictOf, type Choice } from '../../story/asks/choice.ts';
import { fill } from '../../story/catalogue/fill.ts';
import type { AskText } from './ask-text.ts';
import { Tool, useAnswers, useAsking, type LiveKind } from './asking.tsx';
import { Options, type Option } from './options.tsx';
import { richText, textOf } from '../step/rich-text.tsx';

export function ChoiceCard(props: { readonly step: string; readonly ask: AskText }): ReactNode {
  const { step, ask } = props;
  const { words, answers, lang } = useAsking();
  const answer = useAnswers((all) => all.get(step));
  // The choice is stored; whether its answer is shown lasts only for this visit.
  const { isChecked: isOpen } = useAnswers((all) => all.chart(step));
  const [status, setStatus] = useState('');
  const chosen = answer?.kind === 'choice' ? answer.chosen : UNANSWERED.chosen;
  const choice: Choice = { chosen, shown: isOpen };
  const isPoll = !ask.options.some(({ right }) => right);
  const several = ask.options.filter(({ right }) => right).length > 1;
  const take = (next: Choice, message = '') => {
    answers.setChart(step, { isChecked: next.shown });
    setStatus(message);
    answers.put(step, next.chosen.length > 0 ? { kind: 'choice', chosen: next.chosen } : undefined);
  };
  const check = () => {
    if (chosen.length === 0) return setStatus(words.chooseFirst);
    const sentence = { right: words.saidRight, partly: words.saidPartly, other: words.saidOther };
    const right = ask.options.flatMap(({ right, text }) => (right ? [textOf(text)] : []));
    const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(right);
    take(show(choice), fill(sentence[verdictOf(ask.options, choice)], { right: list }));
  };
  const options = ask.options.map((option): Option => {
    const { id, text, right } = option;
    const isYours = chosen.includes(id);
    const sign = isYours ? words.yours : undefined;
    if (!isOpen) return { id, text, sign };
    return { ...option, sign: right ? (isYours ? words.yoursRight : words.right) : sign };
  });
  return (
    <div className="ask-live">
      {several ? <p className="ask-hint">{words.several}</p> : null}
      <Options
        {...{ options, chosen, several }}
        labelledBy={`ask-${step}`}
        settled={isOpen}
        onChoose={(id) => take(choose(choice, id, several))}
      />
      {isOpen && ask.answer && ask.answer.explain.length > 0 ? (
        <div className="ask-explain">{richText(ask.answer.explain)}</div>
      ) : null}
      {isPoll ? (
        <p className="ask-tools paper-foot" role="status">
          <span>{chosen.length === 0 ? ask.note : words.pollKept}</span>
          {chosen.length === 0 ? null : <Tool onClick={() => take(UNANSWERED)}>{words.clear}</Tool>}
        </p>
      ) : (
        <>
          <p className="ask-tools">
            {isOpen ? (
              <Tool onClick={() => take(UNANSWERED)}>{words.again}</Tool>
            ) : (
              <Tool className="ask-button" onClick={() => check()}>
                {words.check}
              </Tool>
            )}
            <span className="ask-aside">{status === words.chooseFirst ? status : ask.note}</span>
          </p>
          <p className="visually-hidden" role="status">
            {status}
          </p>
        </>
      )}
    </div>
  );
}

export const choiceCard: LiveKind<QuizPlan | PollPlan> = { Card: ChoiceCard };
