/** The static checks, each counted as one: what `npm run check` and `npm test` both run. */
import { KEPT, at } from '../../bin/place.mjs';
import { say } from '../../bin/say.mjs';
import { installed, node, typescript } from '../../bin/spawn.mjs';

/**
 * @typedef {{ code: number, output: string }} Ended
 * @typedef {{ name: string, work: () => Promise<Ended> }} Check
 * @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Count `failures` names what failed,
 * each with the first lines of why
 */

const QUIET = { quiet: true };
const NOTHING = Promise.resolve({ code: 0, output: '' });

/** Files that the linter knows. */
const CODE = /\.(ts|tsx|mjs|cjs|js)$/;

/**
 * The checks; format and lint of some files alone where they are named.
 * @param {readonly string[]} [files] paths from the root; all when left out @returns {readonly Check[]}
 */
export function checksOf(files) {
  const code = files?.filter((file) => CODE.test(file));
  return [
    {
      name: 'types',
      work: () =>
        node(
          [
            installed('typescript-7/bin/tsc'),
            ...['-p', at('tsconfig.json'), '--incremental'],
            ...['--tsBuildInfoFile', at(KEPT, 'types')],
          ],
          QUIET,
        ),
    },
    {
      name: 'lint',
      work: () =>
        code?.length === 0
          ? NOTHING
          : node(
              [
                installed('eslint/bin/eslint.js'),
                ...['--cache', '--cache-location', at(KEPT, 'eslint')],
                ...(code ? ['--no-warn-ignored', ...code] : ['.']),
              ],
              QUIET,
            ),
    },
    {
      name: 'format',
      work: () =>
        files?.length === 0
          ? NOTHING
          : node(
              [
                installed('prettier/bin/prettier.cjs'),
                ...['--check', '--cache', '--log-level=warn', '--ignore-unknown'],
                ...(files ?? ['.']),
              ],
              QUIET,
            ),
    },
    { name: 'stories', work: () => typescript('check.ts', [], QUIET) },
    { name: 'generated files', work: () => typescript('generate-lists.ts', ['--check'], QUIET) },
  ];
}

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

/**
 * Two at a time: more would starve each other on two cores.
 * @param {readonly string[]} [files] whose format and lint are checked; all when left out
 */
export async function runChecks(files) {
  /** @type {Count[]} */
  const counts = [];
  const left = checksOf(files)[Symbol.iterator]();
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
