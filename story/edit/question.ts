/**
 * New questions, complete from the start, so that the story stays without errors while the author writes
 * their words.
 */
import type { JsonObject } from '../scene.ts';
import { rowsOf } from '../script/rows.ts';
import type { StoryScript } from '../script/schema.ts';
import type { Change } from './draft.ts';
import { editing } from './edits.ts';
import { evidenceOf, type Draft } from './evidence.ts';
import { listIn, objectIn, wordsOf, type DraftStep } from './places.ts';
import { setState, standingAt } from './stage.ts';
import { addChange } from './steps.ts';
import { usesIn } from './uses.ts';

/** Something to guess, with a range that extends beyond the correct value on both sides. */
export interface Guess {
  /** A fact's claim, or the name of a line's entity. */
  readonly name: string;
  readonly answer: JsonObject;
  readonly min: number;
  readonly max: number;
  /** The picture of a line, the x after which readers guess, and the last x. */
  readonly line?: { readonly scene: string; readonly after: string; readonly last: string };
}

/** The range of a guess: `factor` times the correct value, rounded up to one digit. */
export function boundsOf(
  values: readonly number[],
  factor: number,
): { readonly min: number; readonly max: number } {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const size = 10 ** Math.floor(Math.log10(Math.max(high, -low) || 1));
  const beyond = (value: number) =>
    Number((Math.ceil((value * factor) / size) * size).toPrecision(12));
  const min = -beyond(-low) || 0;
  return { min, max: beyond(high) || (min < 0 ? 0 : 1) };
}

/** The second halves of the lines on stage at a step. */
function linesAt(
  { script }: Draft,
  place: DraftStep,
  tables: StoryScript['data'] = {},
): readonly Guess[] {
  return standingAt(script, { step: place.id, change: 0 }).flatMap(({ scene }) => {
    const sceneObject = objectIn(objectIn(script, 'scenes'), scene);
    const params = objectIn(sceneObject, 'params');
    const isLine = params['x'] === 'x' && params['y'] === 'value';
    const series = isLine || sceneObject['kind'] === 'lines' ? wordsOf(params['series']) : '';
    const table = tables[series];
    const rows = table ? rowsOf(table) : [];
    const xs = [...new Set(rows.flatMap(({ x }) => x ?? []))];
    const values = rows.flatMap(({ value }) => value ?? []);
    if (!table || xs.length < 3) return [];
    const after = xs[(xs.length - 1) >> 1] ?? '';
    const lines = Object.entries(table.entities ?? { '': table.title });
    return lines.map(([entity, name]) => ({
      name,
      answer: { series, ...(entity !== '' && { entity }), after },
      // A guess may be up to a fifth beyond the data; with more, the line would look flat.
      ...boundsOf(values, 1.2),
      line: { scene, after, last: xs.at(-1) ?? '' },
    }));
  });
}

/** What a step can ask readers to guess: numbers in its text, lines on its stage, other numbers. */
export function guessesAt(
  draft: Draft,
  place: DraftStep,
  tables: StoryScript['data'] = {},
): readonly Guess[] {
  const uses = usesIn(draft);
  const facts = [...evidenceOf(draft).facts].flatMap(([id, { value: fact }]) => {
    const { value, claim } = fact;
    if (typeof value !== 'number') return [];
    const isHere = uses.get(`facts/${id}`)?.some(({ step }) => step === place.id) ?? false;
    return [{ isHere, name: String(claim ?? id), answer: { fact: id }, ...boundsOf([value], 2) }];
  });
  return [
    ...facts.filter(({ isHere }) => isHere),
    ...linesAt(draft, place, tables),
    ...facts.filter(({ isHere }) => !isHere),
  ];
}

/**
 * Adds a guess to a step, and a change after it that shows the answer. `ask` holds the parts of the previous
 * question to keep.
 */
export function askGuess(
  { text, script }: Draft & { readonly text: string },
  { id: step, step: own, path }: DraftStep,
  ask: JsonObject,
  { answer, min, max, line }: Guess,
): readonly Change[] {
  const reveal: JsonObject = line
    ? { stage: { [line.scene]: { until: line.last } } }
    : { text: `:fact[${String(answer['fact'])}]` };
  const edits = editing(text);
  if (line)
    edits.add(setState(text, script, { step, change: 0 }, line.scene, ['until'], line.after));
  edits.set([...path, 'ask'], { ...ask, answer, min, max });
  if (listIn(own, 'builds').length === 0) edits.add(addChange(edits.text, path, reveal).changes);
  return edits.changes;
}

/** Adds a question that is complete as it is; where its answer is a part of a picture, a change names that part. */
export function askWith(
  { text }: { readonly text: string },
  { step, path }: DraftStep,
  ask: JsonObject,
): readonly Change[] {
  const edits = editing(text);
  edits.set([...path, 'ask'], ask);
  const part = wordsOf(objectIn(ask, 'answer')['at']);
  if (part !== '' && listIn(step, 'builds').length === 0) {
    const stage = { [wordsOf(ask['on'])]: { labels: { [part]: true } } };
    edits.add(addChange(edits.text, path, { stage }).changes);
  }
  return edits.changes;
}
