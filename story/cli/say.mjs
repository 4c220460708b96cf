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

/**
 * Runs a command's main function; a Stop becomes its sentence, anything else its stack.
 * @param {() => Promise<number | void>} main
 */
export async function run(main) {
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    const stop = error instanceof Stop ? error : unknownOption(error);
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
