/** Classes in this process: nothing to install, nothing on disk, gone with it. */
import type { ClassEvent, ClassState } from '../core/state.ts';
import type { ClassStore, Entry, Kept, Listener } from './store.ts';

interface Shelf {
  kept: Omit<Kept, 'entries'>;
  entries: Entry[];
  next: number;
  expires: number;
}

export class MemoryStore implements ClassStore {
  readonly #shelves = new Map<string, Shelf>();
  readonly #listeners = new Map<string, Set<Listener>>();

  /** A class past its time is not there; asking is what sweeps. */
  #shelf(code: string): Shelf | undefined {
    const now = Date.now();
    for (const [other, { expires }] of this.#shelves)
      if (expires <= now) this.#shelves.delete(other);
    return this.#shelves.get(code);
  }
  #tell(code: string, tell: (listener: Listener) => void): void {
    for (const listener of this.#listeners.get(code) ?? []) queueMicrotask(() => tell(listener));
  }

  async create(code: string, state: ClassState, seconds: number): Promise<boolean> {
    if (this.#shelf(code)) return false;
    const kept = { state, id: '0', n: 0 };
    this.#shelves.set(code, { kept, entries: [], next: 1, expires: Date.now() + seconds * 1000 });
    return true;
  }
  async read(code: string): Promise<Kept | undefined> {
    const shelf = this.#shelf(code);
    return shelf && { ...shelf.kept, entries: [...shelf.entries] };
  }
  async since(code: string, id: string): Promise<readonly Entry[] | undefined> {
    const shelf = this.#shelf(code);
    if (!shelf || Number(id) < Number(shelf.kept.id)) return undefined;
    return shelf.entries.filter((entry) => Number(entry.id) > Number(id));
  }
  async append(code: string, event: ClassEvent): Promise<string | undefined> {
    const shelf = this.#shelf(code);
    if (!shelf) return undefined;
    const id = String(shelf.next++);
    // A copy, as any other store would make: nobody shares what is kept.
    shelf.entries.push({ id, event: structuredClone(event) });
    this.#tell(code, ({ onEntry }) => onEntry());
    return id;
  }
  async compact(code: string, kept: Omit<Kept, 'entries'>): Promise<void> {
    const shelf = this.#shelf(code);
    if (!shelf || kept.n <= shelf.kept.n) return;
    shelf.kept = kept;
    shelf.entries = shelf.entries.filter(({ id }) => Number(id) > Number(kept.id));
  }
  async expire(code: string, seconds: number): Promise<void> {
    const shelf = this.#shelf(code);
    if (shelf) shelf.expires = Date.now() + seconds * 1000;
  }
  async publishPresence(code: string, words: string): Promise<void> {
    this.#tell(code, ({ onPresence }) => onPresence(words));
  }
  async follow(code: string, listener: Listener): Promise<() => void> {
    const listeners = this.#listeners.get(code) ?? new Set();
    this.#listeners.set(code, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(code);
    };
  }
  async close(): Promise<void> {
    this.#shelves.clear();
    this.#listeners.clear();
  }
}
