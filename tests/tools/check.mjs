/**
 * `npm run check`: what needs neither browser nor build, in under a minute. Types, stories, rooms and golden scripts
 * are checked whole; format and lint of changed files; of the other unit tests, those that a change can reach by
 * imports. Tests that start other tools or sweep for long are named *.slow.test.ts: `npm test` has them, and all.
 */
import '../../bin/node-version.cjs';
import { install } from '../../bin/install.mjs';
import { isMain, run, say } from '../../bin/say.mjs';
import { changedFiles, changedSince } from './changed.mjs';
import { lastWords, runChecks, sum } from './gate.mjs';
import { runVitest } from './suites.mjs';

const QUICK = ['--exclude', '**/*.slow.test.*'];
/** They read files, not modules: no import tells that a change concerns them. */
const READING = ['tests/rooms', 'tests/dependencies', 'tests/fresh-clone', 'tests/scripts/golden'];

export async function check() {
  await install({ allowed: true });
  const files = changedFiles();
  say(files ? `Changed files: ${files.length}` : 'All files are checked.');
  const counts = [await runChecks(files)];
  if (files) {
    const since = ['--changed', changedSince() ?? 'HEAD', '--passWithNoTests'];
    counts.push(await runVitest([...READING, ...QUICK]), await runVitest([...since, ...QUICK]));
  } else counts.push(await runVitest(QUICK));
  const total = sum(counts);
  say(lastWords(total));
  return total.failed === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) await run(check);
