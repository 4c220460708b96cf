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
 * Tests that failed and then passed: counted as passed, but never passed over in silence.
 * @param {any} report Playwright's JSON @returns {readonly string[]}
 */
export function secondTries(report) {
  /** @param {any} suite @returns {string[]} */
  const inside = (suite) => [
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) =>
        spec.tests.some((/** @type {any} */ test) => test.status === 'flaky'),
      )
      .map((/** @type {any} */ spec) => `${suite.file}: ${spec.title}`),
    ...(suite.suites ?? []).flatMap(inside),
  ];
  return (report?.suites ?? []).flatMap(inside);
}

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

/** @param {string} browser path of a Chromium @param {readonly string[]} [args] @returns {Promise<Count>} */
export async function runPlaywright(browser, args = []) {
  const file = reportFile('playwright.json');
  const { code } = await node([installed('@playwright/test/cli.js'), 'test', ...args], {
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = read(file);
  for (const title of secondTries(report)) say(`Passed at its second try: ${title}`);
  return honest(countPlaywright(report), code);
}
