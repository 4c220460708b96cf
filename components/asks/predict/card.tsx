/**
 * A guess: a number by slider and field, or a line on the chart by pointer and keys, or by a field
 * for each of its points.
 */
import { useId, useState, type ReactNode } from 'react';
import type { LinePlan, NumberPlan } from '../../../story/asks/predict/ask.ts';
import { printGuess, scaleOf, snap, written } from '../../../story/asks/predict/number.ts';
import { emptyLine, holes, setPoint, stroke } from '../../../story/asks/predict/line.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import type { AskText } from '../ask-text.ts';
import { Tool, useAnswers, useAsking, useFold, type LiveKind } from '../asking.tsx';
import { GuessOver } from './over.tsx';
import { GuessResult } from './result.tsx';
import { richText } from '../../step/rich-text.tsx';

interface Guess<Plan> {
  readonly step: string;
  readonly plan: Plan;
  /** The texts of the question; in a class the page has none, so no answer can be unfolded. */
  readonly ask?: AskText;
}

function NumberCard({ step, plan, ask }: Guess<NumberPlan>): ReactNode {
  const { words, answers, lang } = useAsking();
  const answer = useAnswers((all) => all.get(step));
  const value = answer?.kind === 'number' ? answer.value : undefined;
  const id = useId();
  const scale = scaleOf(plan.min, plan.max);
  const print = (number: number) => printGuess(number, plan.unit, lang);
  const put = (next: number | undefined) =>
    answers.put(step, next === undefined ? undefined : { kind: 'number', value: next });
  return (
    <div className="ask-live">
      <div className="guess-number">
        <label htmlFor={id}>{words.guess}</label>
        <GuessField id={id} describedBy={`${id}-range`} {...{ plan, value }} onChange={put} />
        <Range id={`${id}-range`} plan={plan} />
      </div>
      <input
        className={value === undefined ? 'guess-slider unset' : 'guess-slider'}
        type="range"
        min={plan.min}
        max={plan.max}
        step={scale.step}
        value={value ?? snap(scale, (plan.min + plan.max) / 2)}
        aria-label={words.guess}
        aria-valuetext={value === undefined ? words.noGuess : print(value)}
        onChange={(event) => put(snap(scale, event.target.valueAsNumber))}
      />
      <p className="ask-hint" role="status">
        {value === undefined
          ? words.numberHint
          : fill(words.yourGuessKept, { guess: print(value) })}
      </p>
      <ToolsAndAnswer answer={plan.answer} ask={ask}>
        <Tool disabled={value === undefined} onClick={() => put(undefined)}>
          {words.clear}
        </Tool>
      </ToolsAndAnswer>
    </div>
  );
}

/** Used by a class as well, whose lines are drawn with the same tools. */
function LineCard({ step, plan, ask }: Guess<LinePlan>): ReactNode {
  const { words, answers } = useAsking();
  const { line, past } = useAnswers((all) => all.sketch(step));
  const { surface } = useAnswers((all) => all.chart(step));
  const table = useFold();
  const missing = holes(line);
  const isEmpty = missing === line.length;
  const last = plan.asked.at(-1);
  const status = isEmpty
    ? fill(words.lineHint, { after: plan.given.at(-1)?.x ?? plan.asked[0]?.x ?? '' })
    : missing > 0
      ? fill(words.holes, { count: String(missing), all: String(line.length) })
      : words.whole;
  return (
    <div className="ask-live">
      <p className="ask-hint" role="status">
        {status}
      </p>
      <p className="ask-tools">
        <Tool
          className="ask-button"
          id={`draw-${step}`}
          disabled={!surface}
          onClick={() => surface?.focus({ preventScroll: true })}
        >
          {words.draw}
        </Tool>
        <Tool disabled={past.length === 0} onClick={() => answers.undo(step)}>
          {words.undo}
        </Tool>
        <Tool disabled={isEmpty} onClick={() => answers.commit(step, emptyLine(line.length))}>
          {words.clear}
        </Tool>
      </p>
      <ToolsAndAnswer answer={last ? `${last.x}: ${last.text ?? ''}` : ''} ask={ask}>
        {table.button(words.table)}
      </ToolsAndAnswer>
      <div id={table.id} hidden={!table.isOpen} className="ask-explain">
        <Range id={`${table.id}-range`} plan={plan} />
        <ul className="guess-points">
          {plan.asked.map(({ x }, i) => (
            <li key={x}>
              <label htmlFor={`${table.id}-${i}`}>{x}</label>
              <GuessField
                id={`${table.id}-${i}`}
                describedBy={`${table.id}-range`}
                plan={plan}
                value={line[i]}
                onChange={(value) => answers.commit(step, setPoint(line, i, value))}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Range({ id, plan }: { readonly id: string; readonly plan: NumberPlan | LinePlan }) {
  const { words, lang } = useAsking();
  const print = (value: number) => printGuess(value, plan.unit, lang);
  const Tag = plan.by === 'number' ? 'span' : 'p';
  return (
    <Tag className="ask-hint" id={id}>
      {fill(words.range, { min: print(plan.min), max: print(plan.max) })}
    </Tag>
  );
}

/** A field for one value of a guess, with its unit. */
function GuessField(props: {
  readonly id: string;
  /** Id of the element that states the range. */
  readonly describedBy: string;
  readonly plan: NumberPlan | LinePlan;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}): ReactNode {
  const { id, plan, value, onChange } = props;
  // While it is being typed the value need not be a number.
  const [typed, setTyped] = useState<string>();
  const { min, max, unit } = plan;
  const scale = scaleOf(min, max);
  return (
    <span className="guess-field">
      {unit.before}
      <input
        type="number"
        inputMode="decimal"
        {...{ id, min, max }}
        step={scale.step}
        value={typed ?? value ?? ''}
        aria-describedby={props.describedBy}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(written(scale, target.value));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {unit.after}
    </span>
  );
}

/** A row of tools, and a button for readers who want the answer at once. */
function ToolsAndAnswer(props: {
  readonly answer: string;
  readonly ask: AskText | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { answer, ask, children } = props;
  const { id, isOpen, button } = useFold();
  return (
    <>
      <p className="ask-tools">
        {children}
        {ask ? button(ask.labels.answer) : null}
      </p>
      {ask ? (
        <div className="ask-explain" id={id} hidden={!isOpen}>
          <p>
            <b>{answer}</b>
          </p>
          <div>{richText(ask.answer?.explain ?? [])}</div>
        </div>
      ) : null}
    </>
  );
}

function GuessCard({ plan, ...props }: Guess<NumberPlan | LinePlan>): ReactNode {
  return plan.by === 'number' ? (
    <NumberCard {...props} plan={plan} />
  ) : (
    <LineCard {...props} plan={plan} />
  );
}

export const live: LiveKind<NumberPlan | LinePlan> = {
  Card: GuessCard,
  Result: GuessResult,
  Over: GuessOver,
  inClass: {
    Tools: ({ step, plan }) => (plan.by === 'line' ? <LineCard {...{ step, plan }} /> : null),
    toAnswer(answers, step) {
      const { line } = answers.sketch(step);
      if (line.length === 0 || holes(line) > 0) return undefined;
      return { line: line.filter((value) => value !== undefined) };
    },
    restore(answers, step, answer) {
      if (!('line' in answer)) return;
      const before = answers.sketch(step);
      if (stroke(before, answer.line) !== before) answers.commit(step, answer.line);
    },
  },
};
