/** A field for one value of a guess, with its unit. */
import { useState, type ReactNode } from 'react';
import type { LinePlan, NumberPlan } from '../../story/readings/ask-plans.ts';
import { scaleOf, written } from '../../story/readings/ask.ts';

export function GuessField(props: {
  readonly id: string;
  /** Where the range is told. */
  readonly describedBy: string;
  readonly plan: NumberPlan | LinePlan;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}): ReactNode {
  const { plan, value, onChange } = props;
  // What is being typed need not be a number yet.
  const [typed, setTyped] = useState<string>();
  const scale = scaleOf(plan.min, plan.max);
  return (
    <span className="guess-field">
      {plan.unit.before}
      <input
        id={props.id}
        type="number"
        inputMode="decimal"
        min={plan.min}
        max={plan.max}
        step={scale.step}
        value={typed ?? value ?? ''}
        aria-describedby={props.describedBy}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(written(scale, target.value));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {plan.unit.after}
    </span>
  );
}
