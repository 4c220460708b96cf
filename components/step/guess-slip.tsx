/** The guess beside the record: a slip in the card of the build that shows the truth. */
import type { LinePlan, NumberPlan } from '../../story/readings/ask-plans.ts';
import { distance, printGuess } from '../../story/readings/ask.ts';
import { lastOf } from '../../story/readings/guess-line.ts';
import { fill } from '../ui/messages.asks.en.ts';
import { RichText } from './rich-text.tsx';
import type { RunBlocks } from './runs.ts';
import { useAnswers, useAsking } from './sheet.ts';

interface Pair {
  readonly guess: number;
  readonly truth: number;
  readonly text: string;
}

/** The guess and the truth that it is measured by: of a line, its last point. */
function usePair(step: string, plan: NumberPlan | LinePlan): Pair | undefined {
  const { words, lang } = useAsking();
  const kept = useAnswers((all) => all.get(step));
  const print = (value: number) => printGuess(value, plan.unit, lang);
  if (plan.by === 'number') {
    if (kept?.kind !== 'number' || plan.value === undefined) return undefined;
    const values = { guess: print(kept.value), truth: plan.answer };
    return { guess: kept.value, truth: plan.value, text: fill(words.youGuessed, values) };
  }
  if (kept?.kind !== 'line') return undefined;
  const at = lastOf(kept.values);
  const [guess, point] = [kept.values[at], plan.asked[at]];
  if (guess === undefined || point?.value === undefined) return undefined;
  const values = { guess: print(guess), x: point.x, truth: point.text ?? print(point.value) };
  return { guess, truth: point.value, text: fill(words.youDrew, values) };
}

export function GuessSlip(props: {
  readonly step: string;
  readonly plan: NumberPlan | LinePlan;
  readonly explain: RunBlocks;
  /** Where the question stands. */
  readonly address: string;
}) {
  const { step, plan } = props;
  const { words, answers, lang } = useAsking();
  const hidden = useAnswers((all) => all.hidden(step));
  const pair = usePair(step, plan);
  if (!pair) return null;
  const away = distance(pair.guess, pair.truth);
  return (
    <section className="paper guess-slip" aria-label={words.beside}>
      <p className="paper-kicker">{words.beside}</p>
      <p className="guess-told">{pair.text}</p>
      <p>
        {away === 0
          ? words.same
          : fill(words.apart, { distance: printGuess(away, plan.apart, lang) })}
      </p>
      <div className="guess-explain">
        <RichText text={props.explain} />
      </div>
      <p className="ask-tools">
        <a href={props.address}>{words.back}</a>
        <button
          type="button"
          className="text-button"
          aria-pressed={hidden}
          onClick={() => answers.hide(step, !hidden)}
        >
          {plan.by === 'line' ? words.hide : words.hideGuess}
        </button>
      </p>
    </section>
  );
}
