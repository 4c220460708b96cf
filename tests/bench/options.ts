/** The options of `npm run bench`. */
import { parseArgs } from 'node:util';
import { Stop } from '../../bin/say.mjs';
import type { Line } from './measure/machine.ts';
import { SUBJECTS } from './pages/pages.ts';

export interface Options {
  readonly steps: readonly number[];
  readonly runs: number;
  readonly lines: readonly Line[];
  /** Names of pages. */
  readonly only: readonly string[];
  /** File to which the run is saved. */
  readonly json?: string;
  /** File of a saved run to print again; nothing is measured. */
  readonly from?: string;
}

export const SIZES: readonly number[] = [25, 250];
const LINES: readonly Line[] = ['fast', 'slow'];
const MOST_RUNS = 50;
const KNOWN = '--steps, --runs, --line, --only, --json and --from';

/** Splits a list such as `a,b`; each part must be one of the known values. */
function choice<T extends string | number>(
  option: string,
  text: string | undefined,
  known: readonly T[],
): readonly T[] {
  if (text === undefined) return known;
  return text.split(',').map((part) => {
    const found = known.find((one) => String(one) === part.trim());
    if (found === undefined)
      throw new Stop(`--${option} is "${text}" and should hold ${known.join(', ')}.`, 2);
    return found;
  });
}

/** Reads the options. Stops with one sentence at an unknown option or value. */
export function readOptions(args: readonly string[]): Options {
  let values;
  try {
    const text = { type: 'string' } as const;
    const options = { steps: text, runs: text, line: text, only: text, json: text, from: text };
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : String(error);
    throw new Stop(`${reason}. (bench knows ${KNOWN})`, 2);
  }
  const runs = Number(values.runs ?? 3);
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
    throw new Stop(`--runs is "${values.runs}" and should be a whole number from 1 to 50.`, 2);
  return {
    steps: choice('steps', values.steps, SIZES),
    runs,
    lines: choice('line', values.line, LINES),
    only: choice(
      'only',
      values.only,
      SUBJECTS.map(({ name }) => name),
    ),
    ...(values.json !== undefined && { json: values.json }),
    ...(values.from !== undefined && { from: values.from }),
  };
}
