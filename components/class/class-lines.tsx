/**
 * The tools with which a class draws lines: the same chart and fields as for a single reader,
 * without the true values; lines are stored in this tab.
 */
import type { ComponentType } from 'react';
import type { LinePlan } from '../../story/readings/ask-plans.ts';
import { holes } from '../../story/readings/guess-line.ts';
import type { Timeline } from '../../story/story.ts';
import { createAnswers } from '../step/answers.ts';
import { GuessOver } from '../step/guess-over.tsx';
import { LineCard } from '../step/guess-card.tsx';
import { useAsking, type Asking } from '../step/asking.tsx';
import type { StageOver } from '../stage/live-stage.tsx';
import type { AskWords } from '../ui/words.ts';

export interface ClassLines {
  readonly asking: Asking;
  readonly Over: ComponentType<StageOver>;
  readonly Tools: ComponentType<{ readonly step: string; readonly plan: LinePlan }>;
  /** The line of a step once all its points are set. */
  drawn(step: string): readonly number[] | undefined;
}

const Over = (stage: StageOver) => <GuessOver asking={useAsking()} stage={stage} />;

export function classLines(
  story: Timeline,
  plans: Asking['plans'],
  words: AskWords,
  code: string,
): ClassLines {
  const answers = createAnswers(`class.${code}.${story.id}`, plans, 'sessionStorage');
  return {
    asking: { words, plans, lang: story.lang, answers },
    Over,
    Tools: LineCard,
    drawn(step) {
      const { line } = answers.sketch(step);
      if (line.length === 0 || holes(line) > 0) return undefined;
      return line.filter((value) => value !== undefined);
    },
  };
}
