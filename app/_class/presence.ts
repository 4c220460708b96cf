/**
 * Where the students are in the story, as dots without names. Not stored: each page reports every two
 * seconds, servers share the reports, and a student without reports counts as gone.
 */

/** `at` is the index of the step, -1 before it is known; `progress` in hundredths; `seen` in milliseconds. */
interface Dot {
  at: number;
  progress: number;
  n: number;
  seen: number;
}
/** `[id, index of the step, hundredths, milliseconds since the last report]` */
export type PresenceUpdate = readonly [id: string, at: number, progress: number, ago: number];

/** In milliseconds. Several reports of a page may be lost; after ten seconds it counts as gone. */
const HERE = 9_300;
/** In milliseconds: a page that says it is leaving may be a reload. */
const RELOAD = 3000;
/** In milliseconds: a student away for longer may lose a seat that was never used. */
const LEFT = 45_000;

export class Presence {
  readonly #dots = new Map<string, Dot>();
  readonly #changed = new Set<string>();
  /** Increases with each change that a teacher can see. */
  version = 0;
  #here = '';

  #change(id: string, change: Partial<Dot>): void {
    const before = this.#dots.get(id);
    const dot = { at: -1, progress: 0, n: -1, ...before, seen: Date.now(), ...change };
    this.#dots.set(id, dot);
    this.#changed.add(id);
    if (dot.at !== before?.at || dot.progress !== before.progress) this.version++;
  }
  /** Records a request from a student's page. */
  seen(id: string): void {
    this.#change(id, {});
  }
  /** A page reports that it is leaving. */
  leave(id: string): void {
    this.#change(id, { seen: Date.now() - HERE + RELOAD });
  }
  /** `n` increases with each report of a page; older reports that arrive late are ignored. */
  place(id: string, at: number, progress: number, n: number): void {
    if (n > (this.#dots.get(id)?.n ?? -1))
      this.#change(id, { at, progress: Math.round(progress * 100), n });
  }
  /** Changes to send to other servers. */
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
    // Do not send changes back that came from another server.
    for (const [id] of updates) this.#changed.delete(id);
  }
  isHere(id: string): boolean {
    return Date.now() - (this.#dots.get(id)?.seen ?? 0) < HERE;
  }
  hasLeft(id: string): boolean {
    return Date.now() - (this.#dots.get(id)?.seen ?? 0) > LEFT;
  }
  /** The version, after checking who has gone. */
  look(): number {
    const here = [...this.#dots.keys()].filter((id) => this.isHere(id)).join();
    if (here !== this.#here) this.version++;
    this.#here = here;
    return this.version;
  }
  /** A dot for each student present. Sorted by place, so that the order identifies nobody. */
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
