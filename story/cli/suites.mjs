/** Vitest and Playwright, read from their own JSON reports: counts, not words on a screen. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { KEPT, at } from './place.mjs';
import { say } from './say.mjs';
import { installed, node } from './spawn.mjs';

/** @typedef {import('./gate.mjs').Count} Count */

/** @param {string} name */
function reportFile(name) {
  mkdirSync(at(KEPT), { recursive: true });
  const file = at(KEPT, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file @returns {any} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A run that ended badly without a failed test (a crash, no report) still counts as one failure.
 * @param {Count} count @param {number} code @returns {Count}
 */
const honest = (count, code) =>
  code !== 0 && count.failed === 0 ? { passed: count.passed, failed: 1 } : count;

/** @param {any} report vitest's JSON @returns {Count} */
export function countVitest(report) {
  if (!report) return { passed: 0, failed: 1 };
  const broken = (report.testResults ?? []).filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/** @param {any} report Playwright's JSON @returns {Count} */
export function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 1 };
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  // Errors outside any test: a spec that can't be read, a server that did not come.
  const outside = unexpected === 0 ? (report.errors ?? []).length : 0;
  return { passed: expected + flaky, failed: unexpected + outside };
}

/**
 * The tests of a report that ended in one way (`unexpected`: failed; `flaky`: passed after a failure).
 * @param {any} report Playwright's JSON @param {string} status @returns {readonly string[]} "file: title"
 */
export function endedAs(report, status) {
  /** @param {any} suite @returns {string[]} */
  const inside = (suite) => [
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) =>
        spec.tests.some((/** @type {any} */ test) => test.status === status),
      )
      .map((/** @type {any} */ spec) => `${suite.file}: ${spec.title}`),
    ...(suite.suites ?? []).flatMap(inside),
  ];
  return (report?.suites ?? []).flatMap(inside);
}

/**
 * What a run says once its few failed tests were run again alone: never more passed than there are tests.
 * @param {Count} first @param {Count} again of the failed ones @returns {Count}
 */
export const afterAll = (first, again) => ({
  passed: first.passed + Math.min(again.passed, first.failed),
  failed: Math.max(again.failed, first.failed - again.passed),
});

/** @param {readonly string[]} [args] @returns {Promise<Count>} */
export async function runVitest(args = []) {
  const file = reportFile('vitest.json');
  const { code } = await node(
    [
      installed('vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { env: { NODE_ENV: 'test' } },
  );
  return honest(countVitest(read(file)), code);
}

/** So many fail where a machine stands still for seconds; when more do, a change is wrong. */
const FEW = 6;

/**
 * Two workers share the machine, and a machine may be busy with other work: in CI the few tests that failed are
 * run once more when all others are done, one at a time, each with two tries. What needed it is named.
 * @param {string} browser path of a Chromium @param {readonly string[]} [args] @returns {Promise<Count>}
 */
export async function runPlaywright(browser, args = []) {
  /** @param {string} name @param {readonly string[]} more */
  const once = async (name, more) => {
    const file = reportFile(name);
    const { code } = await node([installed('@playwright/test/cli.js'), 'test', ...args, ...more], {
      env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    const report = read(file);
    return { report, count: honest(countPlaywright(report), code) };
  };
  const first = await once('playwright.json', []);
  const failed = endedAs(first.report, 'unexpected');
  if (!process.env.CI || failed.length === 0 || failed.length > FEW) return first.count;
  for (const title of failed) say(`Failed, and is tried again alone: ${title}`);
  const again = await once('playwright-again.json', [
    '--last-failed',
    '--workers=1',
    '--retries=1',
  ]);
  const still = new Set(endedAs(again.report, 'unexpected'));
  for (const title of failed)
    say(`${still.has(title) ? 'Failed again' : 'Passed alone'}: ${title}`);
  return afterAll(first.count, again.count);
}
