/** Vitest and Playwright, read from their own JSON reports: counts, not words on a screen. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { KEPT, ROOT, at } from '../../bin/place.mjs';
import { say } from '../../bin/say.mjs';
import { installed, node } from '../../bin/spawn.mjs';

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
 * @param {Count} count @param {number} code @param {string} name of the runner @returns {Count}
 */
const honest = (count, code, name) =>
  code !== 0 && count.failed === 0
    ? { passed: count.passed, failed: 1, failures: [`${name} ended with code ${code}`] }
    : count;

/** The first lines of a message, without the colours of a terminal. @param {unknown} message */
const head = (message) =>
  stripVTControlCharacters(String(message ?? ''))
    .split('\n')
    .filter((text) => text.trim() !== '')
    .slice(0, 6)
    .map((text) => `\n        ${text.slice(0, 200)}`)
    .join('');

/** @param {any} report vitest's JSON @returns {Count} */
export function countVitest(report) {
  if (!report) return { passed: 0, failed: 1, failures: ['vitest left no report'] };
  /** @type {any[]} */
  const files = report.testResults ?? [];
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  /** @param {any} file */
  const place = (file) => relative(ROOT, file.name ?? '');
  const failures = files.flatMap((file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map(
        (/** @type {any} */ test) =>
          `${place(file)}: ${test.fullName}${head(test.failureMessages?.[0])}`,
      ),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    failures: [...failures, ...broken.map((file) => `${place(file)}${head(file.message)}`)],
  };
}

/** @param {any} report Playwright's JSON @returns {Count} */
export function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 1, failures: ['Playwright left no report'] };
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  // Errors outside any test: a spec that can't be read, a server that did not come.
  const outside = unexpected === 0 ? (report.errors ?? []) : [];
  return {
    passed: expected + flaky,
    failed: unexpected + outside.length,
    failures: [
      ...endedAs(report, 'unexpected', true),
      ...outside.map((/** @type {any} */ error) => `outside any test${head(error.message)}`),
    ],
  };
}

/**
 * The tests of a report that ended in one way (`unexpected`: failed; `flaky`: passed after a failure).
 * @param {any} report Playwright's JSON @param {string} status @param {boolean} [why] with the first lines of the
 * last error @returns {readonly string[]} "file: title"
 */
export function endedAs(report, status, why = false) {
  /** @param {any} test */
  const error = (test) => test.results?.at(-1)?.errors?.[0]?.message;
  /** @param {any} suite @returns {string[]} */
  const inside = (suite) => [
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) => {
      const ended = spec.tests.find((/** @type {any} */ test) => test.status === status);
      return ended ? [`${suite.file}: ${spec.title}${why ? head(error(ended)) : ''}`] : [];
    }),
    ...(suite.suites ?? []).flatMap(inside),
  ];
  return (report?.suites ?? []).flatMap(inside);
}

/**
 * What a run says once its few failed tests were run again alone: never more passed than there are tests.
 * @param {Count} first @param {Count} again of the failed ones @returns {Count}
 */
export const afterAll = (first, again) => {
  const failed = Math.max(again.failed, first.failed - again.passed);
  return {
    passed: first.passed + Math.min(again.passed, first.failed),
    failed,
    // A second run that died names nothing: the first one does.
    failures: failed === 0 ? [] : again.failed > 0 ? again.failures : first.failures,
  };
};

/** Settings of the tests that ask a server (tests/server). */
const OF_SERVER = at('vitest.server.config.ts');

/** @param {readonly string[]} [args] @param {string} [name] of the report @returns {Promise<Count>} */
export async function runVitest(args = [], name = 'vitest.json') {
  const file = reportFile(name);
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
  return honest(countVitest(read(file)), code, 'vitest');
}

/** What is asked of the server that was built. */
export const runServerTests = () => runVitest(['--config', OF_SERVER], 'vitest-server.json');

/** So many fail where a machine stands still for seconds; when more do, a change is wrong. */
const FEW = 6;

/** What failing tests left (pages as they were) would be wiped out by running them again. */
function keepWhatFailed() {
  const saved = at(KEPT, 'failed');
  rmSync(saved, { recursive: true, force: true });
  if (existsSync(at('test-results'))) cpSync(at('test-results'), saved, { recursive: true });
  say(`What they left stays in ${relative(ROOT, saved)}.`);
}

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
    return { report, count: honest(countPlaywright(report), code, 'Playwright') };
  };
  const first = await once('playwright.json', []);
  const failed = endedAs(first.report, 'unexpected');
  if (!process.env.CI || failed.length === 0 || failed.length > FEW) return first.count;
  for (const title of failed) say(`Failed, and is tried again alone: ${title}`);
  keepWhatFailed();
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
