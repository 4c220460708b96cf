/** Browser tests run on the production server, on a free port of their own, in the one Chromium we resolve. */
import { defineConfig } from '@playwright/test';
import { chromiumPath, launchOptions } from './bin/browser.ts';
import { freePort } from './bin/port.mjs';

const executablePath = chromiumPath();
// Workers read this file again: they must find the port that the first reading chose.
const port = (process.env.HANDSCROLL_TEST_PORT ??= String(await freePort()));
/** Files whose pages draw WebGL: one at a time, since software WebGL takes every core. The others have none. */
const DRAWS = /(stage|walk|motion|context|budgets|pigment|canvas)[^/]*\.spec\.ts$/;
/**
 * `npm run nightly` has tests of its own, and takes those of tests/browser that are tagged `@night`: they guard what others
 * guard as well, and take long.
 */
const nightly = Boolean(process.env.HANDSCROLL_NIGHTLY);

export default defineConfig({
  testDir: nightly ? 'tests/nightly' : 'tests/browser',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 30_000 },
  ...(!nightly && { grepInvert: /@night/ }),
  forbidOnly: Boolean(process.env.CI),
  // Pages wait for their movements more than they compute: three keep two cores busy.
  workers: 3,
  reporter: [['line'], ['json', { outputFile: '.handscroll/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(executablePath),
    // A trace takes a fifth of a test's time: `--trace retain-on-failure` asks for one. In CI the few that failed are run
    // again, and those leave one.
    trace: 'on-first-retry',
  },
  // Pictures first: their one worker is the longer way, and a second goes through the pages meanwhile.
  projects: [
    {
      name: 'stage',
      testMatch: DRAWS,
      workers: 1,
    },
    {
      name: 'pages',
      testIgnore: DRAWS,
      use: { launchOptions: launchOptions(executablePath, { webgl: false }) },
    },
    ...(nightly ? [{ name: 'night', testDir: 'tests/browser', grep: /@night/, workers: 1 }] : []),
  ],
  webServer: {
    command: `"${process.execPath}" bin/start.mjs --no-install`,
    env: { PORT: port, NEXT_TELEMETRY_DISABLED: '1' },
    url: `http://127.0.0.1:${port}/`,
    // A leaked server would serve an old build without a word.
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 4_000 },
  },
});
