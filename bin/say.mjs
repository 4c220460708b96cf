/** What the commands print while they work, and the one way in which they give up. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A reason to stop, in one sentence for the person at the keyboard. */
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

/** What `parseArgs` throws, as one sentence. @param {unknown} error */
function unknownOption(error) {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (!String(error.code).startsWith('ERR_PARSE_ARGS')) return undefined;
  return new Stop(
    `${error.message.split('. ')[0]}. (The README tells what each command knows.)`,
    2,
  );
}

/** What stands in the way of a file, in words. */
const IN_THE_WAY = new Map([
  ['ENOSPC', 'the disk is full (make room, then run it again)'],
  ['EDQUOT', 'your share of the disk is full (make room, then run it again)'],
  ['EROFS', 'this disk can only be read'],
  ['EACCES', 'you are not allowed to'],
  ['EPERM', 'you are not allowed to'],
  ['ENOENT', 'it, or the folder that it should be in, is not there'],
  ['ENOTDIR', 'part of its path is a file, not a folder'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ELOOP', 'its links lead round in a circle'],
  ['EIO', 'the disk does not answer'],
]);

/** What the system says about a file, as one sentence. @param {unknown} error */
function ofTheSystem(error) {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const why = IN_THE_WAY.get(String(error.code));
  if (why === undefined) return undefined;
  const file = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  const what = file === undefined ? 'A file' : String(file);
  const reads = /^(?:l?stat|open|read|scandir|opendir|access|realpath|readlink)$/;
  const verb = reads.test(String(error.syscall)) ? 'used' : 'written';
  return new Stop(`${what} can't be ${verb}: ${why}.`);
}

/**
 * Runs a command's main function; a Stop becomes its sentence, anything else its stack.
 * @param {() => Promise<number | void>} main
 */
export async function run(main) {
  // Whoever reads only the first lines closes the pipe: the work goes on, and ends as it would have.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    const stop = error instanceof Stop ? error : (unknownOption(error) ?? ofTheSystem(error));
    if (!stop) throw error;
    process.stderr.write(`${stop.message}\n`);
    process.exitCode = stop.code;
  }
}

/** Whether a module was started by itself and not imported. @param {string} url its import.meta.url */
export function isMain(url) {
  const started = process.argv[1];
  if (started === undefined) return false;
  try {
    return realpathSync(started) === realpathSync(fileURLToPath(url));
  } catch {
    return false;
  }
}
