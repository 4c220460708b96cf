/** Loads chunks over the network: a chunk that fails is requested once more, then given up. */
import { report } from './report.ts';

const PAUSE = 1500;

/** The module, or undefined (with a code in the console) when both requests fail. */
export async function loadChunk<T>(what: string, load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  try {
    return await load();
  } catch {
    report('stage/chunk-missing', what);
    return undefined;
  }
}
