/** A poll of one: the choice is marked, and stays where it was made. */
import type { PollPlan } from '../../story/readings/ask-plans.ts';
import { choose, UNANSWERED } from '../../story/readings/ask.ts';
import type { Harvest } from './harvest.ts';
import { Options } from './options.tsx';
import { useAnswers, useAsking } from './sheet.ts';

export function PollCard(props: {
  readonly step: string;
  readonly plan: PollPlan;
  readonly harvest: Harvest;
  /** What the page says before a choice. */
  readonly hint: string;
}) {
  const { step, plan, harvest, hint } = props;
  const { words, answers } = useAsking();
  const kept = useAnswers((all) => all.get(step));
  const chosen = kept?.kind === 'choice' ? kept.chosen : UNANSWERED.chosen;
  return (
    <div className="ask-live">
      <Options
        labelledBy={harvest.question}
        options={plan.options.map(({ id }, i) => ({
          id,
          words: harvest.options[i]?.words ?? [],
          sign: chosen.includes(id) ? words.yours : undefined,
        }))}
        chosen={chosen}
        several={false}
        settled={false}
        onChoose={(id) => {
          const next = choose({ chosen, shown: false }, id, false);
          answers.put(step, { kind: 'choice', chosen: next.chosen });
        }}
      />
      <p className="ask-tools paper-foot" role="status">
        {chosen.length === 0 ? (
          <span>{hint}</span>
        ) : (
          <>
            <span>{words.pollKept}</span>
            <button
              type="button"
              className="text-button"
              onClick={() => answers.put(step, undefined)}
            >
              {words.clear}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
