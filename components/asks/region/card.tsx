import type { RegionPlan } from '../../../story/asks/region/ask.ts';
import type { LiveKind } from '../asking.tsx';
import { ChoiceCard } from '../choice-card.tsx';
import { SpotsOver } from '../spots-over.tsx';

/** In a class the options stand in its own form, so that the picture needs no further tools. */
export const live: LiveKind<RegionPlan> = {
  Card: ChoiceCard,
  Over: SpotsOver,
  inClass: {
    Tools: () => null,
    toAnswer(answers, step) {
      const answer = answers.get(step);
      const [option] = answer?.kind === 'choice' ? answer.chosen : [];
      return option === undefined ? undefined : { option };
    },
    restore(answers, step, answer) {
      if ('option' in answer) answers.put(step, { kind: 'choice', chosen: [answer.option] });
    },
  },
};
