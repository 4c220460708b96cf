/**
 * The tools with which a class answers on a picture: the same chart and fields as for a single reader,
 * without the true values; what is drawn is stored in this tab.
 */
import type { ComponentType } from 'react';
import type { AskPlans } from '../../story/asks/asks.ts';
import type { Answer } from '../../story/asks/kind.ts';
import type { Timeline } from '../../story/story.ts';
import { createAnswers } from '../asks/answers.ts';
import { useAsking, type Asking } from '../asks/asking.tsx';
import { AsksOver, loadKinds } from '../asks/live-asks.tsx';
import type { StageOver } from '../stage/live-stage.tsx';
import type { AskWords } from '../ui/words.ts';

export interface ClassLines {
  readonly asking: Asking;
  readonly Over: ComponentType<StageOver>;
  readonly Tools: ComponentType<{ readonly step: string }>;
  /** What was drawn at a step, once it is complete. */
  drawn(step: string): Answer | undefined;
  /** Shows an answer that was sent, whatever was drawn in this tab. */
  restore(step: string, answer: Answer): void;
}

export async function classLines(
  story: Timeline,
  plans: AskPlans,
  words: AskWords,
  code: string,
): Promise<ClassLines> {
  const liveOf = await loadKinds(plans);
  const answers = createAnswers(`class.${code}.${story.id}`, plans, 'sessionStorage');
  const inClass = (step: string) => plans[step] && liveOf(plans[step]).inClass;
  return {
    asking: { words, plans, lang: story.lang, answers },
    Over: (stage) => <AsksOver {...{ stage, liveOf }} asking={useAsking()} />,
    Tools({ step }) {
      const [plan, Tools] = [plans[step], inClass(step)?.Tools];
      return plan && Tools ? <Tools {...{ step, plan }} /> : null;
    },
    drawn: (step) => inClass(step)?.toAnswer(answers, step),
    restore: (step, answer) => inClass(step)?.restore(answers, step, answer),
  };
}
