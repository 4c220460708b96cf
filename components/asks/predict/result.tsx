/** The guess beside the actual value: at the end of the card that shows the answer. */
import type { LinePlan, NumberPlan } from '../../../story/asks/predict/ask.ts';
import { distance, printGuess } from '../../../story/asks/predict/number.ts';
import { lastOf } from '../../../story/asks/predict/line.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import type { AskText } from '../ask-text.ts';
import { Tool, useAnswers, useAsking } from '../asking.tsx';
import { richText } from '../../step/rich-text.tsx';

interface Compared {
  readonly guess: number;
  readonly truth: number;
  readonly text: string;
}

/** The guess and the true value to compare; for a line, those of its last point. */
function useCompared(step: string, plan: NumberPlan | LinePlan): Compared | undefined {
  const { words, lang } = useAsking();
  const answer = useAnswers((all) => all.get(step));
  const print = (value: number) => printGuess(value, plan.unit, lang);
  if (plan.by === 'number') {
    if (answer?.kind !== 'number' || plan.value === undefined) return undefined;
    const values = { guess: print(answer.value), truth: plan.answer };
    return { guess: answer.value, truth: plan.value, text: fill(words.youGuessed, values) };
  }
  if (answer?.kind !== 'line') return undefined;
  const at = lastOf(answer.values);
  const [guess, point] = [answer.values[at], plan.asked[at]];
  if (guess === undefined || point?.value === undefined) return undefined;
  const values = { guess: print(guess), x: point.x, truth: point.text ?? print(point.value) };
  return { guess, truth: point.value, text: fill(words.youDrew, values) };
}

export function GuessResult(props: {
  readonly step: string;
  readonly plan: NumberPlan | LinePlan;
  readonly ask: AskText;
  /** Address of the question. */
  readonly address: string;
}) {
  const { step, plan, ask, address } = props;
  const { words, answers, lang } = useAsking();
  const { isHidden } = useAnswers((all) => all.chart(step));
  const compared = useCompared(step, plan);
  if (!compared) return null;
  const away = distance(compared.guess, compared.truth);
  const apart = fill(words.apart, { distance: printGuess(away, plan.apart, lang) });
  return (
    <section className="paper guess-result" aria-label={words.beside}>
      <p className="paper-kicker">{words.beside}</p>
      <p className="guess-told">{compared.text}</p>
      <p>{away === 0 ? words.same : apart}</p>
      <div className="guess-explain">{richText(ask.answer?.explain ?? [])}</div>
      <p className="ask-tools">
        <a href={address}>{words.back}</a>
        <Tool
          aria-pressed={isHidden}
          onClick={() => answers.setChart(step, { isHidden: !isHidden })}
        >
          {plan.by === 'line' ? words.hide : words.hideGuess}
        </Tool>
      </p>
    </section>
  );
}
