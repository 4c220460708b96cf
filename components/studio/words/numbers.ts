/**
 * Numbers of a text that need a source according to the checker, at their present places: its
 * offsets are a few keystrokes old.
 */
import type { JsonPath } from '../../../story/edit/patch.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Problem } from '../../../story/problem.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { claimsIn } from '../../../story/script/checks/numbers.ts';
import { marksOf } from './marks.ts';

/** A path of story.json in the notation of problems: `steps/cars/builds/grows/text`. */
function displayPath(script: JsonObject, path: JsonPath): string {
  const start = path[0] === 'chapters' && path[2] === 'steps' && path.length > 3 ? 2 : 0;
  return path
    .map((key, i) => {
      const id = typeof key === 'number' && valueIn(script, [...path.slice(0, i + 1), 'id']);
      return typeof id === 'string' ? id : String(key);
    })
    .slice(start)
    .join('/');
}
/** The problems of the text at a path; for a list of strings those of its items. */
export const problemsAt = (
  problems: readonly Problem[],
  script: JsonObject,
  path: JsonPath,
): readonly Problem[] => {
  const pathText = displayPath(script, path);
  return problems.filter(
    (one) => one.path === pathText || one.path.replace(/\/\d+$/, '') === pathText,
  );
};

export interface UnsourcedNumber {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly problem: Problem;
}

/** Only those of the problems at this text. */
export function unsourcedIn(
  text: string,
  lang: string,
  problems: readonly Problem[],
): readonly UnsourcedNumber[] {
  const open = problems.filter(({ code }) => code === 'unsourced-number');
  if (open.length === 0) return [];
  const bare = marksOf(text).chips.reduce(
    (all, { from, to }) => all.slice(0, from) + ' '.repeat(to - from) + all.slice(to),
    text,
  );
  return claimsIn(bare, lang).flatMap(({ text: number, index }) => {
    const at = open.findIndex(({ message }) => message.startsWith(`${number} `));
    const [problem] = at < 0 ? [] : open.splice(at, 1);
    return problem ? [{ from: index, to: index + number.length, text: number, problem }] : [];
  });
}
