/** Tries every fix for the problems of a folder: the problem must disappear, and no new error may appear. */
import { catalog } from '../../../components/themes/catalog.ts';
import { testCatalog } from '../../scripts/catalog.ts';
import { isTranslation, type GoldenCase } from '../../scripts/read-case.ts';
import type { Problem } from '../../../story/problem.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { checkScript } from '../../../story/script/check.ts';
import { applied, bytesOf, draftFile, type DraftFiles } from '../../../story/edit/draft.ts';
import { fixesOf } from '../../../story/edit/fixes.ts';
import { valueAt } from '../../../story/edit/patch.ts';
import { isObject } from '../../../story/edit/places.ts';

export interface Tried {
  readonly problem: Problem;
  /** The label of each fix, and what is wrong after it. */
  readonly fixes: readonly { readonly label: string; readonly wrong: readonly string[] }[];
}

const key = ({ code, path, message }: Problem) => `${code} ${path}: ${message}`;

export function tryFixes({
  name,
  files: bytes,
}: Pick<GoldenCase, 'name' | 'files'>): readonly Tried[] {
  const names = name.startsWith('kind-') ? catalog : testCatalog;
  const check = (files: DraftFiles) =>
    checkScript(new Map([...files].map(([file, one]) => [file, bytesOf(one)])), names);
  const files: DraftFiles = new Map(
    [...bytes].map(([file, one]) => [file, draftFile(file, new Uint8Array(one))]),
  );
  const { problems, ...checked } = check(files);
  const text = String(files.get('story.json'));
  const value = valueAt(text, []);
  const script: JsonObject = isObject(value) ? value : {};
  const reviewed = { script: checked.ok ? checked.value : undefined };
  const count = (all: readonly Problem[], one: Problem) =>
    all.filter((other) => key(other) === key(one)).length;
  const errorsIn = (all: readonly Problem[]) =>
    all.filter((one) => one.severity === 'error' && !isTranslation(one.file));
  return problems.map((problem) => ({
    problem,
    fixes: fixesOf(problem, { text, script, files, reviewed }).map(({ label, changes }) => {
      const now = check(applied(files, changes)).problems;
      const isLeft = count(now, problem) >= count(problems, problem);
      // A fixed part may reveal problems that it hid: in its own place, or one error in place of the fixed
      // one.
      const local = problem.path.split('/').slice(0, 2).join('/');
      const errors = errorsIn(now).filter((one) => count(problems, one) === 0);
      const more =
        errorsIn(now).length > errorsIn(problems).length &&
        errors.some(({ path }) => !path.startsWith(local));
      return {
        label,
        wrong: [...(isLeft ? ['is still there'] : []), ...(more ? errors.map(key) : [])],
      };
    }),
  }));
}
