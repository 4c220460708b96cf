/** A cache of opened files by their content: opening is slow, and every state needs the model again. */
import { memoize } from '../../story/memoize.ts';
import { digestOf } from '../scenes/kit/stop-image.ts';

/** A digest of the content, so that equal files are recognised in different buffers. */
export const fileDigest = memoize((bytes: Uint8Array) => digestOf(bytes));

const MOST_OPEN = 16;

/** The last files that were opened, at most `MOST_OPEN`. */
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
