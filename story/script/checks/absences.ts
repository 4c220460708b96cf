/** Checks how often a story says that something was not found or counted: readers need it seldom. */
import { ABSENCE } from '../loaded-words.ts';
import { message } from '../message.ts';
import type { Context } from './context.ts';
import { sentencesWith } from './prose-sentences.ts';

const MOST = 4;

/** Reports the notices of absence in the texts of steps, once for the story, where there is one too many. */
export function checkAbsences(context: Context): void {
  const { script, steps, report } = context;
  const words = ABSENCE[script.lang.slice(0, 2)];
  if (!words) return;
  const notices = steps.flatMap(({ step, path }) =>
    [step, ...(step.builds ?? [])].flatMap(({ text = '' }, i) => {
      const at = i === 0 ? path : [...path, 'builds', i - 1];
      const sentences = sentencesWith(context, [words], text, [...at, 'text']);
      return sentences
        .filter((one) => words.test(one.text))
        .map((one) => ({ ...one, id: step.id }));
    }),
  );
  const one = notices[MOST];
  if (!one) return;
  const ids = [...new Set(notices.map(({ id }) => id))].join(', ');
  const hint = `in ${ids}: ${MOST} at most, where it matters; move the others into notes of facts, or leave them out`;
  const letter = one.letterAt(words.exec(one.text)?.index ?? 0);
  report('absences', one.path, message('absences', { count: notices.length }, hint), { letter });
}
