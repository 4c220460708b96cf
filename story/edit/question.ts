/** A question as it begins: whole, so that the story stays without errors while its words are written. */
import type { Json, JsonObject } from '../scene.ts';
import type { TextChange } from './draft.ts';
import { evidenceOf, type Draft } from './evidence.ts';
import { afterChanges } from './items.ts';
import { newId } from './ids.ts';
import { setAt } from './patch.ts';
import { listIn, type DraftStep } from './places.ts';
import { addChange } from './steps.ts';
import { usesIn } from './uses.ts';

export type QuestionKind = 'quiz' | 'poll' | 'predict' | 'discuss';
export interface QuestionWords {
  readonly question: string;
  readonly options: readonly string[];
}

/** Twice as much, rounded up to one digit: room to guess too high. */
function above(value: number): number {
  if (value === 0) return 1;
  const digits = -Math.floor(Math.log10(Math.abs(value)));
  const size = 10 ** digits;
  return Number((Math.ceil(Math.abs(value) * 2 * size) / size).toPrecision(12));
}

/** The bounds of a guess around a truth. */
export const boundsOf = (value: number): { readonly min: number; readonly max: number } => ({
  min: value < 0 ? -above(value) : 0,
  max: value < 0 ? 0 : above(value),
});

/** A number to guess: of a fact that this step tells, else of any. */
function factToGuess(draft: Draft, step: string): readonly [id: string, value: number] | undefined {
  const uses = usesIn(draft);
  const found = [...evidenceOf(draft).facts].flatMap(([id, fact]) =>
    typeof fact.value['value'] === 'number' ? [[id, fact.value['value']] as const] : [],
  );
  const isHere = ([id]: readonly [string, number]) =>
    uses.get(`facts/${id}`)?.some((use) => use.step === step);
  return found.find(isHere) ?? found[0];
}

/** What asks a question at a step; undefined where there is nothing to guess. A guess gets a change that tells the truth. */
export function askQuestion(
  draft: Draft & { readonly text: string },
  place: DraftStep,
  kind: QuestionKind,
  { question, options }: QuestionWords,
): readonly TextChange[] | undefined {
  const path = [...place.path, 'ask'];
  const ids = options.reduce<readonly string[]>(
    (all, words) => [...all, newId(words, all, 'answer')],
    [],
  );
  const list = options.map((text, i): JsonObject => ({ id: ids[i] ?? '', text }));
  if (kind === 'discuss') return setAt(draft.text, path, { kind, question });
  if (kind === 'poll') return setAt(draft.text, path, { kind, question, options: list });
  if (kind === 'quiz') {
    const [first, ...others] = list;
    const marked: readonly Json[] = [{ ...first, right: true }, ...others];
    return setAt(draft.text, path, { kind, question, options: marked });
  }
  const fact = factToGuess(draft, place.id);
  if (!fact) return undefined;
  const [id, value] = fact;
  const ask = { kind, question, answer: { fact: id }, ...boundsOf(value) };
  const changes = setAt(draft.text, path, ask);
  if (listIn(place.step, 'builds').length > 0) return changes;
  const answer = addChange(afterChanges(draft.text, changes), place.path, { text: `:fact[${id}]` });
  return [...changes, ...answer.changes];
}
