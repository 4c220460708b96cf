/**
 * Who is where, as dots without names. Not kept: servers tell it each other a few times a second, and
 * forgotten when nobody repeats it.
 */

/** `at` is the index of the step, -1 before it is known; `progress` in hundredths. */
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
    const dot = this.#dots.get(id) ?? { at: -1, progress: 0, n: -1, seen: 0, open: 0 };
    this.#dots.set(id, dot);
    return dot;
  }
  #change(id: string, change: Partial<Dot>): void {
    Object.assign(this.#dot(id), change, { seen: Date.now() });
    this.#changed.add(id);
    this.version++;
  }
  /** A stream opens or, with -1, closes. */
  open(id: string, by: 1 | -1): void {
    this.#change(id, { open: this.#dot(id).open + by });
  }
  seen(id: string): void {
    const dot = this.#dot(id);
    if (Date.now() - dot.seen > GONE / 3) this.#changed.add(id);
    dot.seen = Date.now();
  }
  /** `n` grows with each report of a page: one that comes late is old. */
  place(id: string, at: number, progress: number, n: number): void {
    if (n > this.#dot(id).n) this.#change(id, { at, progress: Math.round(progress * 100), n });
  }
  /** What other servers have to hear: all who are here, or those who changed. */
  updates(all: boolean): readonly PresenceUpdate[] {
    if (all) for (const [id, { open }] of this.#dots) if (open > 0) this.#changed.add(id);
    const updates = [...this.#changed].map((id): PresenceUpdate => {
      const { at, progress } = this.#dot(id);
      return [id, at, progress];
    });
    this.#changed.clear();
    return updates;
  }
  hear(updates: readonly PresenceUpdate[]): void {
    for (const [id, at, progress] of updates)
      Object.assign(this.#dot(id), at >= 0 && { at, progress }, { seen: Date.now() });
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
}
