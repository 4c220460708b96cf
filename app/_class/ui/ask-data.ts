/** A question as the class's page needs it in the browser: words without marks, and no answer. */
import { askPlans, type LinePlan } from '../../../story/readings/ask-plans.ts';
import type { Ask, Story } from '../../../story/story.ts';
import { flatten } from '../../../components/step/flatten.ts';

export type AskData = {
  readonly step: string;
  /** `#chapter/step` */
  readonly address: string;
  readonly question: string;
} & (
  | {
      readonly kind: 'quiz' | 'poll';
      readonly options: readonly { readonly id: string; readonly text: string }[];
    }
  | {
      readonly kind: 'predict';
      readonly by: 'number';
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'predict';
      readonly by: 'line';
      /** Without the values that are asked for. */
      readonly plan: LinePlan;
      readonly lang: string;
    }
  /** A line with nothing left to draw on a screen. */
  | { readonly kind: 'predict'; readonly by: 'paper'; readonly min: number; readonly max: number }
  | { readonly kind: 'discuss' }
);

type Rest = AskData extends infer T
  ? T extends T
    ? Omit<T, 'step' | 'address' | 'question'>
    : never
  : never;

/** What is drawn on is known; what is asked for is not. */
const withoutTruth = (plan: LinePlan): LinePlan => ({
  ...plan,
  asked: plan.asked.map(({ x, at }) => ({ x, at })),
});

function rest(ask: Ask, plan: LinePlan | undefined, lang: string): Rest {
  if (ask.kind === 'discuss') return { kind: 'discuss' };
  if (ask.kind === 'predict') {
    if (ask.by === 'number') return { kind: 'predict', by: 'number', min: ask.min, max: ask.max };
    return plan
      ? { kind: 'predict', by: 'line', plan: withoutTruth(plan), lang }
      : { kind: 'predict', by: 'paper', min: ask.min, max: ask.max };
  }
  const options = ask.options.map(({ id, text }) => ({ id, text: flatten(text) }));
  return { kind: ask.kind, options };
}

export function asksOf(story: Story): readonly AskData[] {
  const plans = askPlans(story) ?? {};
  const lineOf = (step: string) => {
    const plan = plans[step];
    return plan?.kind === 'predict' && plan.by === 'line' ? plan : undefined;
  };
  return story.steps.flatMap(({ id, chapter, ask }) =>
    ask
      ? [
          {
            step: id,
            address: `#${chapter}/${id}`,
            question: flatten(ask.question),
            ...rest(ask, lineOf(id), story.lang),
          },
        ]
      : [],
  );
}
