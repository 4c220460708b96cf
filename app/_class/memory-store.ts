/** Stores classes in the memory of this process: no installation, no disk, lost on exit. */
import type { ClassState } from '../../story/class/state.ts';
import { versionOf, type ClassStore, type Listener } from './store.ts';

export class MemoryStore implements ClassStore {
  readonly #classes = new Map<string, { state: ClassState; expires: number }>();
  readonly #listeners = new Map<string, Set<Listener>>();

  /** Expired classes are removed here, on access. */
  #classAt(code: string) {
    for (const [other, { expires }] of this.#classes)
      if (expires <= Date.now()) this.#classes.delete(other);
    return this.#classes.get(code);
  }
  #tell(code: string, tell: (listener: Listener) => void): void {
    for (const listener of this.#listeners.get(code) ?? []) queueMicrotask(() => tell(listener));
  }

  async create(state: ClassState, seconds: number): Promise<boolean> {
    if (this.#classAt(state.code)) return false;
    this.#classes.set(state.code, { state, expires: Date.now() + seconds * 1000 });
    return true;
  }
  async version(code: string): Promise<string | undefined> {
    const stored = this.#classAt(code);
    return stored && versionOf(stored.state);
  }
  async read(code: string): Promise<ClassState | undefined> {
    return this.#classAt(code)?.state;
  }
  async replace(before: ClassState, next: ClassState): Promise<boolean> {
    const stored = this.#classAt(before.code);
    if (!stored || versionOf(stored.state) !== versionOf(before)) return false;
    stored.state = next;
    this.#tell(next.code, ({ onChange }) => onChange());
    return true;
  }
  async expire(code: string, seconds: number): Promise<void> {
    const stored = this.#classAt(code);
    if (stored) stored.expires = Date.now() + seconds * 1000;
  }
  async publishPresence(code: string, text: string): Promise<void> {
    this.#tell(code, ({ onPresence }) => onPresence(text));
  }
  async follow(code: string, listener: Listener): Promise<() => void> {
    const listeners = this.#listeners.get(code) ?? new Set();
    this.#listeners.set(code, listeners.add(listener));
    return () => void listeners.delete(listener);
  }
  async close(): Promise<void> {
    this.#classes.clear();
  }
}
