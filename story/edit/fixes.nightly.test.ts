import { expect, it } from 'vitest';
import { goldenCases } from '../../tests/scripts/read-case.ts';
import { tryFixes } from '../../tests/story/edit/example-fixes.ts';

it('cures what is wrong in the golden scripts, and adds no error', () => {
  const tried = goldenCases().flatMap((one) =>
    tryFixes(one).map((all) => ({ ...all, name: one.name })),
  );
  const cured = tried.filter(({ fixes }) => fixes.length > 0);
  const codes = new Set(cured.map(({ problem }) => problem.code));
  console.log(`${cured.length} of ${tried.length} problems have a cure, of ${codes.size} codes`);
  const wrong = tried.flatMap(({ name, problem, fixes }) =>
    fixes.flatMap(({ label, wrong: faults }) =>
      faults.map(
        (fault) =>
          `${name}: ${problem.code} ${problem.path}: ${problem.message} -> ${label}: ${fault}`,
      ),
    ),
  );
  expect(wrong).toEqual([]);
}, 600_000);
