/** Classes in this process: nothing to install, nothing on disk, gone with it. */
import type { ClassEvent, ClassState } from '../core/state.ts';
import type { ClassStore, Entry, Kept, Listener } from './store.ts';

interface StoredClass {
  kept: Omit<Kept, 'entries'>;
  entries: Entry[];
  next: number;
  expires: number;
}

export class MemoryStore implements ClassStore {
  readonly #classes = new Map<string, StoredClass>();
  readonly #listeners = new Map<string, Set<Listener>>();

  /** A class past its time is not there; asking is what sweeps. */
  #classAt(code: string): StoredClass | undefined {
    const now = Date.now();
    for (const [other, { expires }] of this.#classes)
      if (expires <= now) this.#classes.delete(other);
    return this.#classes.get(code);
  }
  #tell(code: string, tell: (listener: Listener) => void): void {
    for (const listener of this.#listeners.get(code) ?? []) queueMicrotask(() => tell(listener));
  }

  async create(code: string, state: ClassState, seconds: number): Promise<boolean> {
    if (this.#classAt(code)) return false;
    const kept = { state, id: '0', n: 0 };
    this.#classes.set(code, { kept, entries: [], next: 1, expires: Date.now() + seconds * 1000 });
    return true;
  }
  async read(code: string): Promise<Kept | undefined> {
    const stored = this.#classAt(code);
    return stored && { ...stored.kept, entries: [...stored.entries] };
  }
  async since(code: string, id: string): Promise<readonly Entry[] | undefined> {
    const stored = this.#classAt(code);
    if (!stored || Number(id) < Number(stored.kept.id)) return undefined;
    return stored.entries.filter((entry) => Number(entry.id) > Number(id));
  }
  async append(code: string, event: ClassEvent): Promise<string | undefined> {
    const stored = this.#classAt(code);
    if (!stored) return undefined;
    const id = String(stored.next++);
    // A copy, as any other store would make: nobody shares what is kept.
    stored.entries.push({ id, event: structuredClone(event) });
    this.#tell(code, ({ onEntry }) => onEntry());
    return id;
  }
  async compact(code: string, kept: Omit<Kept, 'entries'>): Promise<void> {
    const stored = this.#classAt(code);
    if (!stored || kept.n <= stored.kept.n) return;
    stored.kept = kept;
    stored.entries = stored.entries.filter(({ id }) => Number(id) > Number(kept.id));
  }
  async expire(code: string, seconds: number): Promise<void> {
    const stored = this.#classAt(code);
    if (stored) stored.expires = Date.now() + seconds * 1000;
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
    this.#classes.clear();
    this.#listeners.clear();
  }
}
