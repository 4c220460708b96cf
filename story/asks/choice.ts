/** Questions that are answered by one of several options: quiz, poll and whatever else offers some. */
import type { Line } from '../story.ts';
import type {
  Answer,
  Fault,
  GivenAnswer,
  ResultRow,
  Results,
  ResultWords,
  Sent,
  Stored,
} from './kind.ts';
import { CORRECT } from './kind.ts';

interface Option {
  readonly id: string;
  readonly text: Line;
}
export interface OptionsRule<K extends string> {
  readonly kind: K;
  readonly options: readonly string[];
}
interface OptionsPlan {
  readonly options: readonly { readonly id: string }[];
}
interface RightOption extends Option {
  readonly right: boolean;
  readonly why?: Line;
}

/** The functions that all such kinds share. */
export const choiceOf = <K extends string>(kind: K) => ({
  rule: ({ options }: { readonly options: readonly Option[] }): OptionsRule<K> => ({
    kind,
    options: options.map(({ id }) => id),
  }),
  read({ options }: OptionsRule<K>, { option }: Sent): Answer | Fault {
    if (typeof option !== 'string') return 'answer';
    return options.includes(option) ? { option } : 'option';
  },
  results: ({ options }: OptionsRule<K>, given: readonly GivenAnswer[]): Results => ({
    counts: options.map(
      (id) => given.filter(({ answer }) => 'option' in answer && answer.option === id).length,
    ),
  }),
  rows: (results: Results, rule: OptionsRule<K>, words?: ResultWords): readonly ResultRow[] =>
    'counts' in results
      ? results.counts.map((count, i) => {
          const option = words?.options[i];
          return [option?.text ?? rule.options[i] ?? '', count, option?.right ? CORRECT : ''];
        })
      : [],
  stored({ options }: OptionsPlan, { chosen }: Sent): Stored | undefined {
    if (!Array.isArray(chosen)) return undefined;
    const left = options.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
    return left.length > 0 ? { kind: 'choice', chosen: left } : undefined;
  },
  lines: ({ options }: { readonly options: readonly Option[] }): readonly Line[] =>
    options.map(({ text }) => text),
});

/** What the right ones among the options add. */
export const rightOf = {
  hide: <A extends { readonly options: readonly RightOption[]; readonly explain?: unknown }>({
    explain: _explain,
    ...ask
  }: A): A =>
    ({
      ...ask,
      options: ask.options.map(({ why: _why, ...one }) => ({ ...one, right: false })),
    }) as unknown as A,
  reveal: ({ options }: { readonly options: readonly RightOption[] }) => ({
    right: options.filter(({ right }) => right).map(({ id }) => id),
    whys: options.flatMap(({ id, why }) => (why ? [[id, why] as const] : [])),
  }),
  reasons: ({ options }: { readonly options: readonly RightOption[] }): readonly Line[] =>
    options.flatMap(({ why }) => (why ? [why] : [])),
};

/** The chosen options, and whether the right answer is shown. Only a quiz can show it. */
export interface Choice {
  readonly chosen: readonly string[];
  readonly shown: boolean;
}
export const UNANSWERED: Choice = { chosen: [], shown: false };

/** Selects an option, or deselects it if several may be chosen. Once the answer is shown, nothing changes. */
export function choose(choice: Choice, id: string, several: boolean): Choice {
  if (choice.shown) return choice;
  if (!several) return { chosen: [id], shown: false };
  const without = choice.chosen.filter((other) => other !== id);
  const had = without.length < choice.chosen.length;
  return { chosen: had ? without : [...without, id], shown: false };
}

/** Shows the right answer, if the reader has chosen one. */
export const show = (choice: Choice): Choice =>
  choice.chosen.length > 0 ? { ...choice, shown: true } : choice;

export type Verdict = 'right' | 'partly' | 'other';

/** Right: all right options and no other. Partly: some of them. */
export function verdictOf(
  options: readonly { readonly id: string; readonly right?: boolean | undefined }[],
  { chosen }: Choice,
): Verdict {
  const right = options.filter((option) => option.right);
  const hits = right.filter(({ id }) => chosen.includes(id)).length;
  if (hits === right.length && hits === chosen.length) return 'right';
  return hits > 0 ? 'partly' : 'other';
}
