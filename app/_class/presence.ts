/**
 * Who is where, as dots without names. Not kept: each page says every two seconds that it is there, servers tell it
 * each other, and who says nothing is not here any more.
 */

/** `at` is the index of the step, -1 before it is known; `progress` in hundredths; `seen` in milliseconds. */
interface Dot {
  at: number;
  progress: number;
  n: number;
  seen: number;
}
/** `[id, index of the step, hundredths, milliseconds since it was seen]` */
export type PresenceUpdate = readonly [id: string, at: number, progress: number, ago: number];

/** Milliseconds: several words of a page may be lost, and within ten seconds it counts as gone. */
const HERE = 9_300;
/** A page that says goodbye may be the same one loading again. */
const RELOAD = 3000;
/** Who has been away for so long may lose a seat that was never used. */
const LEFT = 45_000;

export class Presence {
  readonly #dots = new Map<string, Dot>();
  readonly #changed = new Set<string>();
  /** Grows with each change that a teacher might see. */
  version = 0;
  #here = '';

  #change(id: string, change: Partial<Dot>): void {
    const before = this.#dots.get(id);
    const dot = { at: -1, progress: 0, n: -1, ...before, seen: Date.now(), ...change };
    this.#dots.set(id, dot);
    this.#changed.add(id);
    if (dot.at !== before?.at || dot.progress !== before.progress) this.version++;
  }
  /** Something has come from a page of theirs. */
  seen(id: string): void {
    this.#change(id, {});
  }
  /** A page says goodbye. */
  leave(id: string): void {
    this.#change(id, { seen: Date.now() - HERE + RELOAD });
  }
  /** `n` grows with each report of a page: one that comes late is old. */
  place(id: string, at: number, progress: number, n: number): void {
    if (n > (this.#dots.get(id)?.n ?? -1))
      this.#change(id, { at, progress: Math.round(progress * 100), n });
  }
  /** What other servers have to hear. */
  updates(): readonly PresenceUpdate[] {
    const updates = [...this.#changed].flatMap((id): PresenceUpdate[] => {
      const dot = this.#dots.get(id);
      return dot ? [[id, dot.at, dot.progress, Date.now() - dot.seen]] : [];
    });
    this.#changed.clear();
    return updates;
  }
  hear(updates: readonly PresenceUpdate[]): void {
    for (const [id, at, progress, ago] of updates)
      this.#change(id, { ...(at >= 0 && { at, progress }), seen: Date.now() - ago });
    // What was heard need not be told again.
    for (const [id] of updates) this.#changed.delete(id);
  }
  isHere(id: string): boolean {
    return Date.now() - (this.#dots.get(id)?.seen ?? 0) < HERE;
  }
  hasLeft(id: string): boolean {
    return Date.now() - (this.#dots.get(id)?.seen ?? 0) > LEFT;
  }
  /** The version, once it is looked who is not here any more. */
  look(): number {
    const here = [...this.#dots.keys()].filter((id) => this.isHere(id)).join();
    if (here !== this.#here) this.version++;
    this.#here = here;
    return this.version;
  }
  /** A dot for each student who is here, sorted by place: nobody can be told by the order. */
  dots(students: readonly string[]): {
    readonly here: number;
    readonly dots: readonly (readonly [number, number])[];
  } {
    const here = students.filter((id) => this.isHere(id));
    const dots = here
      .flatMap((id) => this.#dots.get(id) ?? [])
      .filter(({ at }) => at >= 0)
      .map(({ at, progress }) => [at, progress] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return { here: here.length, dots };
  }
}
