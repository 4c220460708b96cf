/**
 * `npm run nightly`: what `npm test` has no time for. Sweeps over every kind, the memory of long walks, random
 * scripts and classes, Valkey, faults of every late script, stories of attacks, every page and step for everybody,
 * other engines. Hours; its last line is `N passed, N failed`. `npm run soak` is its browser tests alone; words
 * after `--` choose among them.
 */
import '../../bin/node-version.cjs';
import { say } from '../../bin/say.mjs';
import { typescript } from '../../bin/spawn.mjs';
import { fetchStore } from './store-server.mjs';
import { sum } from './gate.mjs';
import { asCommand, runTests } from './test.mjs';

/** @typedef {import('./gate.mjs').Count} Count */

/** Minutes of random scripts, and of a class on a bad network. */
const MINUTES = '5';

/** @param {string} name @param {Promise<{ code: number }>} ended @returns {Promise<Count>} a command as one test */
async function counted(name, ended) {
  say(`${name} …`);
  const { code } = await ended;
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [name] };
}

process.env.HANDSCROLL_NIGHTLY = '1';
const args = process.argv.slice(2);
const browserOnly = args.includes('--browser-only');
const rest = args.filter((arg) => arg !== '--browser-only');

await asCommand(async () => {
  // Tests start it themselves, on ports of their own.
  say(`Store of classes: ${fetchStore() ?? 'neither Valkey nor Redis, and its tests will fail'}`);
  const counts = [await runTests(rest, { browserOnly, checks: false })];
  if (!browserOnly) {
    delete process.env.HANDSCROLL_NIGHTLY;
    const fuzz = ['--minutes', MINUTES];
    counts.push(await counted('fuzz', typescript('../tests/tools/fuzz.ts', fuzz)));
    counts.push(await counted('fuzz:class', typescript('../tests/tools/fuzz-class.ts', fuzz)));
    counts.push(await counted('engines', typescript('../tests/engines/engines.ts')));
  }
  return sum(counts);
});
