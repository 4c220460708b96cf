/** Questions of any kind: each function asks the kind of the question. */
import type { Ask, Story } from '../story.ts';
import { ASKS } from './asks.g.ts';
import type { AskKind, Revealed, Sent, Stored } from './kind.ts';

type Kinds = typeof ASKS;
type KindName = keyof Kinds;
/** Which answers a class accepts; no text and no right answer. */
export type AskRule = ReturnType<Kinds[KindName]['rule']>;
type PlanOf<K> = K extends { plan?(ask: never): infer P } ? NonNullable<P> : never;
/** What answering on screen needs, beside the words in the page. */
export type AskPlan = PlanOf<Kinds[KindName]>;
/** Step -> its question; only those that are answered on screen. */
export type AskPlans = { readonly [step: string]: AskPlan };

/** The functions of a kind; whoever has a question, a rule or a plan of it may hand that in. */
export const kindOf = ({ kind }: { readonly kind: KindName }) =>
  ASKS[kind] as unknown as AskKind<Ask, AskRule, AskPlan>;

/** A plan for each step whose question `plan` gives one for; undefined if there is none. */
function plansOf(
  { steps }: Pick<Story, 'steps'>,
  plan: (ask: Ask) => AskPlan | undefined,
): AskPlans | undefined {
  const plans = steps.flatMap(({ id, ask }) => {
    const one = ask && plan(ask);
    return one ? [[id, one] as const] : [];
  });
  return plans.length > 0 ? Object.fromEntries(plans) : undefined;
}

/**
 * The plans of a story's questions: in a separate file, loaded when a question is near; never in the timeline, which
 * contains no answers.
 */
export const askPlans = (story: Pick<Story, 'steps'>): AskPlans | undefined =>
  plansOf(story, (ask) => kindOf(ask).plan?.(ask));

/** For a class: how a question on a picture is answered, without its answer. Others need no plan there. */
export function classPlanOf(ask: Ask): AskPlan | undefined {
  const { isOnPicture, classPlan, plan, hide } = kindOf(ask);
  return isOnPicture ? (classPlan ?? plan)?.(hide?.(ask) ?? ask) : undefined;
}

/** The build that shows the answer; undefined where no picture does. */
export const revealOf = (ask: Ask | undefined): number | undefined =>
  ask && 'reveal' in ask ? ask.reveal : undefined;

export const withoutAnswer = (ask: Ask): Ask => kindOf(ask).hide?.(ask) ?? ask;

export const revealedOf = (ask: Ask): Revealed => ({
  ...{ kind: ask.kind, right: [], whys: [] },
  ...kindOf(ask).reveal?.(ask),
  ...('explain' in ask && ask.explain && { explain: ask.explain }),
});

/** An answer as text for storage. A gap in a line becomes null. */
export const writeStored = (answer: Stored): string =>
  JSON.stringify(answer, (_, value: unknown) => (value === undefined ? null : value));

/** Parses a stored answer; undefined if it does not fit this question. */
export function readStored(plan: AskPlan, text: string): Stored | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return undefined;
    return kindOf(plan).stored?.(plan, answer as Sent);
  } catch {
    return undefined;
  }
}
