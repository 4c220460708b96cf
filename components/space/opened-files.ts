/** Files that take their time to open, kept by what is in them: a model is asked for at every state. */
import { memoize } from '../../story/memoize.ts';
import { digestOf } from '../scenes/kit/stop-image.ts';

/** Tells one file from another by its bytes, wherever they lie. */
export const fileDigest = memoize((bytes: Uint8Array) => digestOf(bytes));

const MOST_OPEN = 16;

/** The files opened last. */
export class OpenedFiles<T> {
  private readonly all = new Map<string, T>();

  of(bytes: Uint8Array): T | undefined {
    return this.all.get(fileDigest(bytes));
  }

  async open(bytes: Uint8Array, load: (bytes: Uint8Array) => Promise<T>): Promise<T> {
    const known = this.of(bytes);
    if (known) return known;
    const opened = await load(bytes);
    if (this.all.size >= MOST_OPEN) this.all.delete(this.all.keys().next().value!);
    this.all.set(fileDigest(bytes), opened);
    return opened;
  }
}
