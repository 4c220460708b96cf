/** Golden pairs: a script and all that is said of it. `UPDATE=1` writes what is said now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, type Problem } from '../../story/problem.ts';
import { checkLayout } from '../../components/layout-check/check-layout.ts';
import { checkStopImages } from '../../components/layout-check/check-stop-images.ts';
import { compileChecked } from '../../story/load.ts';
import { checkScript } from '../../story/script/check.ts';
import { printProblems, sortProblems } from '../../story/script/report.ts';
import { overlaySchema, storySchema } from '../../story/script/schema.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { testCatalog } from './catalog.ts';
import { goldenCases, isTranslation, type GoldenCase } from './read-case.ts';
import { isAbout, schemaFields } from './schema-fields.ts';

const cases = goldenCases();
/** Cases called `kind-` are about kinds of the project itself; all others about two that never change. */
const results = new Map<string, ReturnType<typeof checkScript>>();
/** Those called `layout-` are laid out, too: their pictures are looked at. */
for (const { name, files } of cases.filter((one) => one.name.startsWith('layout-'))) {
  const checked = checkScript(files, catalog);
  const compiled = await compileChecked(checked, files, catalog);
  if (!checked.ok || !compiled.ok) throw new Error(`${name} is no good script`);
  const messages = checkLayout(compiled.value, checked.value, files);
  const missing = checkStopImages(compiled.value, files, name);
  const problems = sortProblems([...missing, ...checked.problems, ...messages], 'story.json');
  results.set(name, missing.length > 0 ? { ok: false, problems } : { ...checked, problems });
}
function check({ name, files }: Pick<GoldenCase, 'name' | 'files'>) {
  const known =
    results.get(name) ?? checkScript(files, name.startsWith('kind-') ? catalog : testCatalog);
  results.set(name, known);
  return known;
}

/** Each line with its code before it; a script without problems says so. */
function printed(problems: readonly Problem[]): string {
  const lines = printProblems(problems).map((line, i) =>
    line.startsWith('...') ? line : `${(problems[i]?.code ?? '').padEnd(17)}${line}`,
  );
  return `${lines.length > 0 ? lines.join('\n') : 'no problems'}\n`;
}

describe('golden scripts', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (name, { files, output }) => {
    const now = printed(check({ name, files }).problems);
    if (process.env['UPDATE'] === '1') writeFileSync(output, now);
    expect(now).toBe(existsSync(output) ? readFileSync(output, 'utf8') : '');
  });

  it('has one for every problem code', () => {
    const codes = new Set(cases.flatMap((one) => check(one).problems.map((p) => p.code)));
    expect(PROBLEM_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });

  /** Paths of the errors in scripts whose names begin so. */
  const wrongIn = (name: RegExp) =>
    cases
      .filter((one) => name.test(one.name))
      .flatMap((one) => check(one).problems)
      .filter(({ severity }) => severity === 'error')
      .map(({ path }) => path.replace(/\/builds\/[^/]+\/stage\//, '/stage/'));
  const never = (fields: readonly string[], wrong: readonly string[]) =>
    fields.filter((field) => !wrong.some((path) => isAbout(field, path)));

  it.each([
    ['the format', storySchema],
    ['overlays', overlaySchema],
  ] as const)('has every field of %s wrong at least once', (_, schema) => {
    const wrong = cases.flatMap((one) =>
      check(one)
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ path }) => path),
    );
    expect(never(schemaFields(schema), wrong), 'make these fields wrong in a golden').toEqual([]);
  });

  it.each([...catalog.kinds.values()].map((spec) => [spec.kind, spec] as const))(
    'has every field of the kind %s wrong at least once',
    (kind, spec) => {
      const fields = [
        ...schemaFields(spec.params, 'scenes/*/params'),
        ...schemaFields(spec.state, 'steps/*/stage/*'),
      ];
      const missed = never(fields, wrongIn(new RegExp(`^kind-${kind}(-|$)`)));
      expect(missed, `tests/scripts/kind-${kind}.input.json: make these fields wrong`).toEqual([]);
    },
  );

  it('has at least 120 that are refused', () =>
    expect(cases.filter((one) => !check(one).ok).length).toBeGreaterThanOrEqual(120));

  it('is good exactly when no error is found but in its translations', () => {
    for (const one of cases) {
      const { name } = one;
      const result = check(one);
      const errors = result.problems.some(
        ({ severity, file }) => severity === 'error' && !isTranslation(file),
      );
      expect([name, result.ok]).toEqual([name, !errors]);
    }
  });
});
