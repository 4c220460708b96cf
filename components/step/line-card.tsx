/** A line to draw: on the chart by pen and keys, or here by a field for each of its points. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { LinePlan } from '../../story/readings/ask-plans.ts';
import { printGuess } from '../../story/readings/ask.ts';
import { emptyLine, holes, setPoint } from '../../story/readings/guess-line.ts';
import { fill } from '../ui/messages.asks.en.ts';
import type { AskText } from './ask-text.ts';
import { GuessField } from './guess-field.tsx';
import { ShownAnswer } from './shown-answer.tsx';
import { useAnswers, useAsking } from './sheet.ts';

export function LineCard(props: {
  readonly step: string;
  readonly plan: LinePlan;
  readonly ask: AskText;
}) {
  const { plan, ask } = props;
  const last = plan.asked.at(-1);
  const answer = last ? `${last.x}: ${last.text ?? ''}` : '';
  return (
    <LineTools {...props}>
      {(table) => (
        <ShownAnswer answer={answer} ask={ask}>
          {table}
        </ShownAnswer>
      )}
    </LineTools>
  );
}

/** The tools of a line; `children` says where the button that opens its fields stands. */
export function LineTools(props: {
  readonly step: string;
  readonly plan: LinePlan;
  readonly children: (table: ReactNode) => ReactNode;
}) {
  const { step, plan } = props;
  const { words, answers, lang } = useAsking();
  const { line, past } = useAnswers((all) => all.sketch(step));
  const surface = useAnswers((all) => all.surface(step));
  const [table, setTable] = useState(false);
  const id = useId();
  const sends = useRef<HTMLButtonElement>(null);
  useEffect(
    () => answers.onLeave(step, () => sends.current?.focus({ preventScroll: true })),
    [answers, step],
  );
  const print = (value: number) => printGuess(value, plan.unit, lang);
  const missing = holes(line);
  const status =
    missing === line.length
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
        <button
          type="button"
          className="ask-button"
          ref={sends}
          disabled={!surface}
          onClick={() => surface?.focus({ preventScroll: true })}
        >
          {words.draw}
        </button>
        <button
          type="button"
          className="text-button"
          disabled={past.length === 0}
          onClick={() => answers.undo(step)}
        >
          {words.undo}
        </button>
        <button
          type="button"
          className="text-button"
          disabled={missing === line.length}
          onClick={() => answers.commit(step, emptyLine(line.length))}
        >
          {words.clear}
        </button>
      </p>
      {props.children(
        <button
          type="button"
          className="text-button"
          aria-expanded={table}
          aria-controls={`${id}-table`}
          onClick={() => setTable(!table)}
        >
          {words.table}
        </button>,
      )}
      <div id={`${id}-table`} hidden={!table} className="ask-explain">
        <p className="ask-hint" id={`${id}-range`}>
          {fill(words.range, { min: print(plan.min), max: print(plan.max) })}
        </p>
        <ul className="guess-points">
          {plan.asked.map((point, i) => (
            <li key={point.x}>
              <label htmlFor={`${id}-${i}`}>{point.x}</label>
              <GuessField
                id={`${id}-${i}`}
                describedBy={`${id}-range`}
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
