/** Checks that nothing tells the answer of a guess before it is asked. */
import { resolveBinding } from '../binding.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { AskScript } from '../schema.ts';
import type { Context, StepPlace } from './context.ts';

type Predict = Extract<AskScript, { kind: 'predict' }>;

/** What readers see of a step with its first build; its question and the speaker's notes do not tell. */
const SEEN: readonly unknown[] = ['title', 'text', 'stage', 'narration'];
const HEADS: readonly unknown[] = ['title', 'subtitle', 'summary'];

/** Whether a reader has met this place of the script when the question is asked. */
function isBefore(path: RawPath, { step, path: asking }: StepPlace, { reveal }: Predict): boolean {
  const [root, chapter = 0, part, index = 0, field, build = 0] = path;
  if (root !== 'chapters') return HEADS.includes(root);
  if (chapter !== asking[1]) return chapter < asking[1]!;
  if (part !== 'steps') return HEADS.includes(part);
  if (index !== asking[3]) return index < asking[3]!;
  const builds = step.builds ?? [];
  const answers = reveal === undefined ? builds.length - 1 : builds.findIndex(({ id }) => id === reveal); // prettier-ignore
  return field === 'builds' ? Number(build) < answers : SEEN.includes(field);
}

/** Paths of titles and summaries in which the number stands as plain digits. */
function writtenIn({ script }: Context, chapter: number, value: number): readonly RawPath[] {
  const digits = new RegExp(`(?<![\\d.,])${String(value).replace('.', '\\.')}(?![\\d]|[.,]\\d)`);
  const heads = (part: object, path: RawPath) =>
    Object.entries(part)
      .filter(([key, text]) => HEADS.includes(key) && digits.test(String(text)))
      .map(([key]) => [...path, key]);
  return [
    ...heads(script, []),
    ...script.chapters.slice(0, chapter + 1).flatMap((one, i) => heads(one, ['chapters', i])),
  ];
}

export function checkEarly(context: Context): void {
  for (const place of context.steps) {
    const { ask } = place.step;
    if (ask?.kind !== 'predict' || !('fact' in ask.answer)) continue;
    const { fact } = ask.answer;
    const found = resolveBinding(context.script, { fact });
    const value = found.ok && typeof found.value === 'number' ? found.value : Number.NaN;
    const paths = context.placesOf(fact).filter((path) => isBefore(path, place, ask));
    const [path = writtenIn(context, place.chapter, value)[0]] = paths;
    if (path) context.report('told-early', path, message('toldEarly', { step: place.step.id }));
  }
}
