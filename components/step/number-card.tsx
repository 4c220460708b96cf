/** A guess of one number: a slider and a field for the same value, with unit and range. */
import { useId } from 'react';
import type { NumberPlan } from '../../story/readings/ask-plans.ts';
import { printGuess, scaleOf, snap } from '../../story/readings/ask.ts';
import { fill } from '../ui/messages.asks.en.ts';
import type { AskText } from './ask-text.ts';
import { GuessField } from './guess-field.tsx';
import { ShownAnswer } from './shown-answer.tsx';
import { useAnswers, useAsking } from './sheet.ts';

export function NumberCard(props: {
  readonly step: string;
  readonly plan: NumberPlan;
  readonly ask: AskText;
}) {
  const { step, plan, ask } = props;
  const { words, answers, lang } = useAsking();
  const kept = useAnswers((all) => all.get(step));
  const value = kept?.kind === 'number' ? kept.value : undefined;
  const id = useId();
  const scale = scaleOf(plan.min, plan.max);
  const print = (number: number) => printGuess(number, plan.unit, lang);
  const put = (next: number | undefined) =>
    answers.put(step, next === undefined ? undefined : { kind: 'number', value: next });
  const middle = snap(scale, (plan.min + plan.max) / 2);
  return (
    <div className="ask-live">
      <div className="guess-number">
        <label htmlFor={`${id}-field`}>{words.guess}</label>
        <GuessField
          id={`${id}-field`}
          describedBy={`${id}-range`}
          plan={plan}
          value={value}
          onChange={put}
        />
        <span className="ask-hint" id={`${id}-range`}>
          {fill(words.range, { min: print(plan.min), max: print(plan.max) })}
        </span>
      </div>
      <input
        className={value === undefined ? 'guess-slider unset' : 'guess-slider'}
        type="range"
        min={plan.min}
        max={plan.max}
        step={scale.step}
        value={value ?? middle}
        aria-label={words.guess}
        aria-valuetext={value === undefined ? words.noGuess : print(value)}
        onChange={(event) => put(snap(scale, event.target.valueAsNumber))}
      />
      <p className="ask-hint" role="status">
        {value === undefined
          ? words.numberHint
          : `${fill(words.yourGuess, { guess: print(value) })}. ${words.kept}`}
      </p>
      <ShownAnswer answer={plan.answer} ask={ask}>
        <button
          type="button"
          className="text-button"
          disabled={value === undefined}
          onClick={() => put(undefined)}
        >
          {words.clear}
        </button>
      </ShownAnswer>
    </div>
  );
}
