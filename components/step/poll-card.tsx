/** A poll of one: the choice is marked, and stays where it was made. */
import { choose, UNANSWERED } from '../../story/readings/ask.ts';
import type { AskText } from './ask-text.ts';
import { Options } from './options.tsx';
import { useAnswers, useAsking } from './sheet.ts';

export function PollCard({ step, ask }: { readonly step: string; readonly ask: AskText }) {
  const { words, answers } = useAsking();
  const kept = useAnswers((all) => all.get(step));
  const chosen = kept?.kind === 'choice' ? kept.chosen : UNANSWERED.chosen;
  return (
    <div className="ask-live">
      <Options
        labelledBy={`ask-${step}`}
        options={ask.options.map((option) => ({
          ...option,
          sign: chosen.includes(option.id) ? words.yours : undefined,
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
          <span>{ask.note}</span>
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
