/** Shared by all commands: output, parsing of arguments, and error handling. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A reason to stop, as one sentence for the user. */
export class Stop extends Error {
  /** @param {string} message @param {number} [code] */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** @param {string} message */
export function say(message) {
  process.stdout.write(`${message}\n`);
}

/**
 * Parses the arguments of a command: options by name, and other words.
 * @template {import('node:util').ParseArgsOptionsConfig} const T
 * @param {readonly string[]} args
 * @param {T} options
 * @param {string} usage ends the sentence about an unknown option
 */
export function readArgs(args, options, usage) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Stop(`${/** @type {Error} */ (error).message.split('. ')[0]}. (${usage})`, 2);
  }
}

/** One sentence for a system error about a file. @param {unknown} error */
function ofTheSystem(error) {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const { path, dest = path } = /** @type {NodeJS.ErrnoException} */ (error);
  const reason = /^\w+: ([^,]*)/.exec(error.message)?.[1] ?? error.message;
  return new Stop(`${dest ?? 'A file'} can't be used: ${reason}.`);
}

/**
 * Runs a command's main function. A Stop is printed as its sentence, any other error with its stack.
 * @param {() => Promise<number | void>} main
 */
export async function run(main) {
  // A reader such as `head` may close the pipe; the command continues and ends normally.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    const stop = error instanceof Stop ? error : ofTheSystem(error);
    if (!stop) throw error;
    process.stderr.write(`${stop.message}\n`);
    process.exitCode = stop.code;
  }
}

/** Whether a module was started directly and not imported. @param {string} url its import.meta.url */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}

/** The edit distance of two words: letters changed, added or dropped. @param {string} a @param {string} b */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

/**
 * The end of a sentence about an unknown word: the name that was probably meant, else all names.
 * @param {string} word
 * @param {readonly string[]} names
 */
export function didYouMean(word, names) {
  const [near = ''] = [...names].sort((a, b) => distance(word, a) - distance(word, b));
  return distance(word, near) <= Math.min(3, word.length / 2)
    ? `did you mean ${near}?`
    : names.join(', ');
}
