/**
 * Who is where, as dots without names. Not kept: servers tell it each other a few times a second, and
 * forgotten when nobody repeats it.
 */

/** `at` is the index of the step; `progress` in hundredths. */
interface Dot {
  at: number;
  progress: number;
  n: number;
  seen: number;
  /** Streams that are open here. */
  open: number;
}
/** `[id, index of the step, hundredths]` */
export type PresenceUpdate = readonly [id: string, at: number, progress: number];

/** Longer than two heartbeats. */
const GONE = 45_000;

export class Presence {
  readonly #dots = new Map<string, Dot>();
  readonly #changed = new Set<string>();
  /** Grows with each change that a teacher might see. */
  version = 0;

  #dot(id: string): Dot {
    let dot = this.#dots.get(id);
    if (!dot) this.#dots.set(id, (dot = { at: -1, progress: 0, n: -1, seen: 0, open: 0 }));
    return dot;
  }
  /** A stream opens or, with -1, closes. */
  open(id: string, by: 1 | -1): void {
    const dot = this.#dot(id);
    dot.open = Math.max(0, dot.open + by);
    dot.seen = Date.now();
    this.#changed.add(id);
    this.version++;
  }
  seen(id: string): void {
    const dot = this.#dot(id);
    const fresh = Date.now() - dot.seen > GONE / 3;
    dot.seen = Date.now();
    if (fresh) this.#changed.add(id);
  }
  /** `n` grows with each report of a page: one that comes late is old. */
  place(id: string, at: number, progress: number, n: number): void {
    const dot = this.#dot(id);
    if (n <= dot.n) return;
    Object.assign(dot, { at, progress: Math.round(progress * 100), n, seen: Date.now() });
    this.#changed.add(id);
    this.version++;
  }
  /** What other servers have to hear: all who are here, or those who changed. */
  updates(all: boolean): readonly PresenceUpdate[] {
    const ids = all
      ? [...this.#dots].filter(([, { open }]) => open > 0).map(([id]) => id)
      : this.#changed;
    const updates = [...ids].map((id): PresenceUpdate => {
      const { at, progress } = this.#dot(id);
      return [id, at, progress];
    });
    this.#changed.clear();
    return updates;
  }
  hear(updates: readonly PresenceUpdate[]): void {
    for (const [id, at, progress] of updates) {
      const dot = this.#dot(id);
      if (at >= 0) Object.assign(dot, { at, progress });
      dot.seen = Date.now();
    }
    this.version++;
  }
  isHere(id: string): boolean {
    const dot = this.#dots.get(id);
    return dot !== undefined && (dot.open > 0 || Date.now() - dot.seen < GONE);
  }
  /** A dot for each student who is here, sorted by place: nobody can be told by the order. */
  dots(students: readonly string[]): {
    readonly here: number;
    readonly dots: readonly (readonly [number, number])[];
  } {
    const here = students.filter((id) => this.isHere(id));
    const dots = here
      .map((id) => this.#dot(id))
      .filter(({ at }) => at >= 0)
      .map(({ at, progress }) => [at, progress] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return { here: here.length, dots };
  }
  forget(students: ReadonlySet<string>): void {
    for (const id of this.#dots.keys()) if (!students.has(id)) this.#dots.delete(id);
  }
}
