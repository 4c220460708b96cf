/**
 * `npm run check`: everything that needs neither browser nor build, in under a minute once
 * its caches stand. Tests that start other tools or draw for long are named *.slow.test.ts; `npm test` runs them too.
 */
import './node-version.cjs';
import { lastWords, runChecks, sum } from './gate.mjs';
import { install } from './install.mjs';
import { isMain, run, say } from './say.mjs';
import { runVitest } from './suites.mjs';

export async function check() {
  await install({ allowed: true });
  const checks = await runChecks();
  const total = sum([checks, await runVitest(['--exclude', '**/*.slow.test.*'])]);
  say(lastWords(total));
  return total.failed === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) await run(check);
