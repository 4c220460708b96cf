/** A question as the class's page needs it in the browser: plain words and no answer. */
import { askPlans, type LinePlan } from '../../story/readings/ask-plans.ts';
import type { Story } from '../../story/story.ts';
import type { Around } from '../../story/readings/ask.ts';
import { flatten } from '../step/flatten.ts';
import { ruleOf, type AskRule } from '../../story/class/plan.ts';

export interface AskData {
  readonly step: string;
  /** `#chapter/step` */
  readonly address: string;
  readonly question: string;
  /** What counts as a valid answer. */
  readonly rule: AskRule;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** How a guessed number is printed. */
  readonly number?: { readonly unit: Around; readonly lang: string };
  /** The chart on which a line is drawn; absent where there is none on a screen. */
  readonly line?: { readonly plan: LinePlan; readonly lang: string };
}

/** Keeps the positions that are asked for, without their true values. */
const withoutTruth = (plan: LinePlan): LinePlan => ({
  ...plan,
  asked: plan.asked.map(({ x, at }) => ({ x, at })),
});

export function asksOf(story: Story): readonly AskData[] {
  const plans = askPlans(story) ?? {};
  return story.steps.flatMap(({ id, chapter, ask }): readonly AskData[] => {
    if (!ask) return [];
    const plan = plans[id];
    const options = 'options' in ask ? ask.options : [];
    return [
      {
        step: id,
        address: `#${chapter}/${id}`,
        question: flatten(ask.question),
        rule: ruleOf(ask),
        options: options.map(({ id: option, text }) => ({ id: option, text: flatten(text) })),
        ...(ask.kind === 'predict' &&
          ask.by === 'number' && { number: { unit: ask.unit, lang: story.lang } }),
        ...(plan?.kind === 'predict' &&
          plan.by === 'line' && { line: { plan: withoutTruth(plan), lang: story.lang } }),
      },
    ];
  });
}

/** Whether a question has to be answered on paper: a line, but no chart to draw it on. */
export const isOnPaper = ({ rule, line }: AskData): boolean =>
  rule.kind === 'predict' && rule.by === 'line' && !line;
