/** Golden pairs: a script and all that is said of it. `UPDATE=1` writes what is said now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, type Problem } from '../../story/problem.ts';
import { checkScript } from '../../story/script/check.ts';
import { printProblems } from '../../story/script/print.ts';
import { testCatalog } from './catalog.ts';
import { goldenCases } from './read-case.ts';

const cases = goldenCases();
const check = (files: ReadonlyMap<string, Uint8Array>) => checkScript(files, testCatalog);

/** Each line with its code before it; a script without problems says so. */
function printed(problems: readonly Problem[]): string {
  const lines = printProblems(problems).map((line, i) =>
    line.startsWith('...') ? line : `${(problems[i]?.code ?? '').padEnd(17)}${line}`,
  );
  return `${lines.length > 0 ? lines.join('\n') : 'no problems'}\n`;
}

describe('golden scripts', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { files, output }) => {
    const now = printed(check(files).problems);
    if (process.env['UPDATE'] === '1') writeFileSync(output, now);
    expect(now).toBe(existsSync(output) ? readFileSync(output, 'utf8') : '');
  });

  it('has one for every problem code', () => {
    const codes = new Set(cases.flatMap(({ files }) => check(files).problems.map((p) => p.code)));
    expect(PROBLEM_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has at least 45', () => expect(cases.length).toBeGreaterThanOrEqual(45));

  it('is good exactly when no error is found', () => {
    for (const { name, files } of cases) {
      const result = check(files);
      const errors = result.problems.some(({ severity }) => severity === 'error');
      expect([name, result.ok]).toEqual([name, !errors]);
    }
  });
});
