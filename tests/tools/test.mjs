/**
 * `npm test`: installs, gets a browser, runs every check and test on a production build. Its last line is
 * `N passed, N failed` over all of them. `npm run e2e` is this with --browser-only; words after `--` go to
 * Playwright. What takes hours is in `npm run nightly`.
 */
import '../../bin/node-version.cjs';
import { build } from '../../bin/build.mjs';
import { install } from '../../bin/install.mjs';
import { Stop, isMain, run, say } from '../../bin/say.mjs';
import { typescript } from '../../bin/spawn.mjs';
import { lastWords, line, runChecks, sum } from './gate.mjs';
import { runPlaywright, runServerTests, runVitest } from './suites.mjs';

/** @typedef {import('./gate.mjs').Count} Count */

/** @param {string} what @returns {Count} */
const failed = (what) => ({ passed: 0, failed: 1, failures: [what] });
const NONE = { passed: 0, failed: 0 };

/** A run that hangs is ended after this many minutes, and says so. */
const MOST_MINUTES = 40;

/** The path of a Chromium, fetched when this machine has none. */
async function fetchBrowser() {
  say('Looking for a browser …');
  const { code, output } = await typescript('../tests/tools/fetch-browser.ts', [], { quiet: true });
  const path = output.trim().split('\n').at(-1);
  if (code !== 0) say(output.trim());
  return code === 0 ? path : undefined;
}

/** @returns {Promise<Count>} the build counts as one test */
async function built() {
  try {
    await build({ allowed: true });
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    return failed('build');
  }
}

/** @param {string | undefined} path of a browser @param {readonly string[]} args for Playwright @returns {Promise<Count>} */
async function inBrowser(path, args) {
  if (path) {
    say(`Browser: ${path}`);
    return runPlaywright(path, args);
  }
  const strict = Boolean(process.env.CI);
  say(`No browser: its tests are ${strict ? 'counted as failed' : 'left out'}.`);
  return strict ? failed('looking for a browser') : NONE;
}

/**
 * All of one kind: a build beside the checks, unit tests, what is asked of its server, what is done in a browser.
 * @param {readonly string[]} args for Playwright @param {{ browserOnly: boolean, checks: boolean }} options
 * @returns {Promise<Count>}
 */
export async function runTests(args, { browserOnly, checks }) {
  const started = Date.now();
  await install({ allowed: true });
  // A download is another's work: meanwhile the processors are free.
  const browser = fetchBrowser();
  /** @type {Count[]} */
  const counts = [];
  if (checks && !browserOnly)
    say('Checking, and building meanwhile: that takes one processor for most of its time …');
  const [checked, build] = await Promise.all([
    checks && !browserOnly ? runChecks() : NONE,
    built(),
  ]);
  counts.push(checked, build);
  if (!browserOnly) {
    say('Unit tests …');
    counts.push(await runVitest());
  }
  const path = await browser;
  // Tests of an older build would say nothing about this code.
  if (build.failed > 0) return sum(counts);
  if (!browserOnly) {
    say('Asking the server …');
    counts.push(await runServerTests());
  }
  const left = MOST_MINUTES * 60_000 - (Date.now() - started);
  const limit = checks && !browserOnly ? [`--global-timeout=${Math.max(left, 60_000)}`] : [];
  counts.push(await inBrowser(path, [...args, ...limit]));
  return sum(counts);
}

/**
 * Runs tests as a command: whatever happens, the last line is the count.
 * @param {() => Promise<Count>} tests
 */
export const asCommand = (tests) =>
  run(async () => {
    try {
      const total = await tests();
      say(lastWords(total));
      return total.failed === 0 ? 0 : 1;
    } catch (error) {
      if (!(error instanceof Stop)) console.error(error);
      else process.stderr.write(`${error.message}\n`);
      say(line(failed('run')));
      return 1;
    }
  });

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  const browserOnly = args.includes('--browser-only');
  const rest = args.filter((arg) => arg !== '--browser-only');
  await asCommand(() => runTests(rest, { browserOnly, checks: true }));
}
