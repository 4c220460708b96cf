/** The static checks, each counted as one: what `npm run check` and `npm test` both run. */
import { existsSync } from 'node:fs';
import { at } from './place.mjs';
import { say } from './say.mjs';
import { installed, node, typescript } from './spawn.mjs';

/**
 * @typedef {{ code: number, output: string }} Ended
 * @typedef {{ name: string, work: () => Promise<Ended> }} Check
 * @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Count `failures` names what failed,
 * each with the first lines of why
 */

const QUIET = { quiet: true };

/** @type {readonly Check[]} */
export const CHECKS = [
  {
    name: 'format',
    work: () =>
      node(
        [installed('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level=warn', '.'],
        QUIET,
      ),
  },
  {
    name: 'lint',
    work: () =>
      node(
        [
          installed('eslint/bin/eslint.js'),
          '--cache',
          '--cache-location',
          at('.handscroll', 'eslint'),
          '.',
        ],
        QUIET,
      ),
  },
  {
    name: 'types',
    work: () =>
      node(
        [
          installed('typescript/bin/tsc'),
          ...['-p', at('tsconfig.json'), '--incremental'],
          ...['--tsBuildInfoFile', at('.handscroll', 'types')],
        ],
        QUIET,
      ),
  },
  { name: 'scene lists', work: () => typescript('generate-lists.ts', ['--check'], QUIET) },
  {
    name: 'schema and format page',
    work: () => typescript('generate-format.ts', ['--check'], QUIET),
  },
  { name: 'stories', work: () => typescript('check.ts', [], QUIET) },
];

/** @param {Check} check @returns {Promise<Count>} */
async function runOne({ name, work }) {
  const started = Date.now();
  const { code, output } = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  // Warnings about stories are worth reading even when all is well.
  if (code !== 0 || (name === 'stories' && output.trim() !== '')) say(output.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [name] };
}

/** Two at a time: more would starve each other on two cores. */
export async function runChecks() {
  /** @type {Count[]} */
  const counts = [];
  const left = CHECKS[Symbol.iterator]();
  const worker = async () => {
    for (const check of left) counts.push(await runOne(check));
  };
  await Promise.all([worker(), worker()]);
  return sum(counts);
}

/** @param {readonly Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((all, { passed }) => all + passed, 0),
  failed: counts.reduce((all, { failed }) => all + failed, 0),
  failures: counts.flatMap(({ failures = [] }) => failures),
});

/** @param {Count} count */
export const line = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * The end of a run: what failed, by name, and the count as the last line. A log that is cut at its head still
 * says what to mend.
 * @param {Count} count
 */
export const lastWords = (count) =>
  [...(count.failures ?? []).map((failure) => `FAILED  ${failure}`), line(count)].join('\n');

/** Whether the tree has browser tests at all. */
export const hasBrowserTests = () => existsSync(at('tests', 'browser'));
