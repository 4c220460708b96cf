/** A question as it begins: whole, so that the story stays without errors while its words are written. */
import type { Json, JsonObject } from '../scene.ts';
import type { StoryScript } from '../script/schema.ts';
import type { TextChange } from './draft.ts';
import { evidenceOf, type Draft } from './evidence.ts';
import { afterChanges, chain } from './items.ts';
import { newId } from './ids.ts';
import { setAt } from './patch.ts';
import { isObject, listIn, type DraftStep } from './places.ts';
import { setState, standingAt } from './stage.ts';
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

interface LineToGuess {
  readonly scene: string;
  readonly answer: JsonObject;
  readonly max: number;
  readonly min: number;
  /** x of the last row. */
  readonly last: string;
}

/** The second half of a line that the step shows. */
function lineToGuess(
  script: JsonObject,
  step: string,
  tables: StoryScript['data'],
): LineToGuess | undefined {
  const scenes = isObject(script['scenes']) ? script['scenes'] : {};
  for (const { scene } of standingAt(script, { step, change: 0 })) {
    const made = scenes[scene];
    const params = isObject(made) && made['kind'] === 'lines' ? made['params'] : undefined;
    const series = isObject(params) ? String(params['series']) : '';
    const { rows: [header = [], ...rows] = [], entities = {} } = tables[series] ?? {};
    const cells = (column: string) => rows.map((row) => row[header.indexOf(column)]);
    const xs = [...new Set(cells('x').map(String))];
    const values = cells('value').flatMap((cell) => (cell === '' ? [] : [Number(cell)]));
    const [entity] = Object.keys(entities);
    if (xs.length < 3 || !values.every(Number.isFinite)) continue;
    // A guess may go a fifth beyond what was measured: any more, and the line would lie flat.
    const least = Math.min(0, ...values);
    const size = 10 ** Math.floor(Math.log10(Math.max(...values, -least) || 1));
    const beyond = (value: number) => Math.ceil((value * 1.2) / size) * size;
    return {
      scene,
      answer: { series, ...(entity && { entity }), after: xs[(xs.length - 1) >> 1] ?? '' },
      ...{ min: -beyond(-least) || 0, max: beyond(Math.max(...values)) || 1 },
      last: xs.at(-1) ?? '',
    };
  }
  return undefined;
}

/**
 * What asks a question at a step; undefined where there is nothing to guess. A guess gets a change that tells the truth.
 * Without a fact it is of a line that stands there, which waits for the guess. `tables`: those of the checked script.
 */
export function askQuestion(
  draft: Draft & { readonly text: string },
  place: DraftStep,
  kind: QuestionKind,
  { question, options }: QuestionWords,
  tables: StoryScript['data'] = {},
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
  const line = fact || !tables ? undefined : lineToGuess(draft.script, place.id, tables);
  if (line) {
    const { scene, answer, min, max, last } = line;
    const at = { step: place.id, change: 0 };
    const hasChange = listIn(place.step, 'builds').length > 0;
    return chain(
      draft.text,
      (now) => setState(now, draft.script, at, scene, ['until'], answer['after']),
      (now) => setAt(now, path, { kind, question, answer, min, max }),
      (now) =>
        hasChange
          ? []
          : addChange(now, place.path, { stage: { [scene]: { until: last } } }).changes,
    );
  }
  if (!fact) return undefined;
  const [id, value] = fact;
  const ask = { kind, question, answer: { fact: id }, ...boundsOf(value) };
  const changes = setAt(draft.text, path, ask);
  if (listIn(place.step, 'builds').length > 0) return changes;
  const answer = addChange(afterChanges(draft.text, changes), place.path, { text: `:fact[${id}]` });
  return [...changes, ...answer.changes];
}
