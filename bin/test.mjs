/**
 * `npm test`: installs, gets a browser, runs every check and test on a production build. Its last line is
 * `N passed, N failed` over all of them. `npm run e2e` is this with --browser-only; words after `--` go to
 * Playwright.
 */
import './node-version.cjs';
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { lastWords, line, runChecks, sum } from './gate.mjs';
import { install } from './install.mjs';
import { ROOT } from './place.mjs';
import { Stop, isMain, run, say } from './say.mjs';
import { ENV, typescript, typescriptArgs } from './spawn.mjs';
import { fetchStore } from './store-server.mjs';
import { runPlaywright, runVitest } from './suites.mjs';

/** @typedef {import('./gate.mjs').Count} Count */

/** @param {string} what @returns {Count} */
const failed = (what) => ({ passed: 0, failed: 1, failures: [what] });
const NONE = { passed: 0, failed: 0 };

/** The path of a Chromium, fetched when this machine has none. */
function browser() {
  say('Looking for a browser …');
  const { status, stdout } = spawnSync(process.execPath, typescriptArgs('fetch-browser.ts'), {
    cwd: ROOT,
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status === 0 ? stdout.trim() : undefined;
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

/**
 * The stories of attacks, which one file of the long walks reads: built here, before any test looks at a clock.
 * @param {readonly string[]} args for Playwright @returns {Promise<Count>}
 */
async function builtHostile(args) {
  const asked = args.length === 0 || args.some((arg) => 'stage-hostile'.includes(arg));
  if (!process.env.HANDSCROLL_LONG || !asked) return NONE;
  say('Building stories of attacks …');
  const { code } = await typescript('../tests/browser/hostile-world.ts', [], { quiet: true });
  return code === 0 ? { passed: 1, failed: 0 } : failed('build of the stories of attacks');
}

/** @param {readonly string[]} args for Playwright @returns {Promise<Count>} */
async function inBrowser(args) {
  const path = browser();
  if (!path) {
    const strict = Boolean(process.env.CI);
    say(`No browser: its tests are ${strict ? 'counted as failed' : 'left out'}.`);
    return strict ? failed('looking for a browser') : NONE;
  }
  say(`Browser: ${path}`);
  const build = await built();
  // Tests of an older build would say nothing about this code.
  if (build.failed > 0) return build;
  return sum([build, await builtHostile(args), await runPlaywright(path, args)]);
}

/** @param {readonly string[]} args */
export async function test(args) {
  const browserOnly = args.includes('--browser-only');
  const rest = args.filter((arg) => arg !== '--browser-only');
  await install({ allowed: true });
  // Tests start it themselves, on a port of their own.
  const store = fetchStore();
  say(store ? `Store of classes: ${store}` : 'No Valkey or Redis: its tests are left out.');
  /** @type {Count[]} */
  const counts = [];
  if (!browserOnly) {
    say('Checking …');
    counts.push(await runChecks());
    say('Unit tests …');
    counts.push(await runVitest());
  }
  counts.push(await inBrowser(rest));
  const total = sum(counts);
  say(lastWords(total));
  return total.failed === 0 ? 0 : 1;
}

if (isMain(import.meta.url))
  await run(async () => {
    try {
      return await test(process.argv.slice(2));
    } catch (error) {
      // Whatever happens, the last line is the count.
      if (!(error instanceof Stop)) console.error(error);
      else process.stderr.write(`${error.message}\n`);
      say(line(failed('run')));
      return 1;
    }
  });
