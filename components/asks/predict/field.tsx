import type { ReactNode } from 'react';
import { binOf } from '../../../story/asks/predict/ask.ts';
import { printGuess } from '../../../story/asks/predict/number.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import {
  ResultBars,
  type ClassFieldProps,
  type ClassKind,
  type ClassResultsProps,
} from '../class-kind.tsx';
import { LineChart } from './line-chart.tsx';

/** A number; a line is drawn with tools of its own. */
function NumberField({ words, ask, disabled, given, onPick }: ClassFieldProps): ReactNode {
  const { rule } = ask;
  if (rule.kind !== 'predict' || rule.by === 'line' || (disabled && !given)) return null;
  const { min, max } = rule;
  return (
    <label className="class-field">
      {fill(words.number, { min, max })}
      <input
        type="number"
        name="answer"
        inputMode="decimal"
        step="any"
        {...{ min, max, disabled }}
        onChange={({ target: { value } }) =>
          onPick(value === '' ? undefined : { number: Number(value) })
        }
        {...(given && 'number' in given && { value: given.number, readOnly: true })}
      />
    </label>
  );
}

function GuessResults({ words, ask, results, revealed }: ClassResultsProps): ReactNode {
  const { plan, lang } = ask;
  const unit = plan?.kind === 'predict' ? plan.unit : { before: '', after: '' };
  const print = (value: number | undefined) => printGuess(value ?? 0, unit, lang);
  if ('bins' in results) {
    const { bins, edges } = results;
    const answer = revealed?.value === undefined ? undefined : binOf(edges, revealed.value);
    const rows = bins.map((count, i) => ({
      name: fill(i === bins.length - 1 ? words.between : words.below, {
        from: print(edges[i]),
        to: print(edges[i + 1]),
      }),
      count,
      sign: i === answer ? words.answerHere : undefined,
    }));
    return <ResultBars caption={words.results} rows={rows} />;
  }
  const values = 'line' in results ? results.line : [];
  if (plan?.kind !== 'predict' || plan.by !== 'line' || values.length === 0) return null;
  const truth = revealed?.line;
  return (
    <figure>
      <figcaption>
        {`- - - ${words.middle}`}
        {truth ? <b>{` — ${words.right}`}</b> : null}
      </figcaption>
      <LineChart {...{ plan, truth, print }} drawn={values} />
      <table className="class-results visually-hidden">
        <caption>{words.middle}</caption>
        <tbody>
          {plan.asked.slice(0, values.length).map(({ x }, i) => (
            <tr key={x}>
              <th scope="row">{x}</th>
              <td>{print(values[i])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

export const inClass: ClassKind = { Field: NumberField, Results: GuessResults };
