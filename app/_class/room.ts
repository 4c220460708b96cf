/** One class on this server: applies events, notifies watchers, tracks who is present. */
import { apply, type Applied } from '../../story/class/apply.ts';
import { recordsOf, studentSnapshot, teacherSnapshot } from '../../story/class/snapshot.ts';
import { LIMITS } from '../../story/class/limits.ts';
import { isNews, type ClassEvent, type ClassState } from '../../story/class/state.ts';
import { Presence, type PresenceUpdate } from './presence.ts';
import { versionOf, type ClassStore } from './store.ts';

export type Role = 'teacher' | 'student';
export type News = 'state' | 'dots' | 'bye' | 'gone';
export type Watcher = (news: News) => void;
/** The result of an event. */
export type Outcome = 'done' | Extract<Applied, string>;

interface Waiting {
  readonly event: ClassEvent;
  readonly resolve: (outcome: Outcome | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** In milliseconds: changes within this time are sent as one message. */
const GATHER = { teacher: 150, student: 400 } as const;
const DOTS = 300;
/** In milliseconds: how often the server checks who has gone. */
const LOOK = 300;
/** In milliseconds: how often it checks that the store is there. */
const CHECK = 3000;
export const HOUR = 3600;
/** In seconds: a class expires after this time without use. */
export const IDLE = 12 * HOUR;
const RENEW = 600_000;

export class Room {
  readonly presence = new Presence();
  /** With the id of who watches. */
  readonly #watchers = { teacher: new Map<Watcher, string>(), student: new Map<Watcher, string>() };
  /** Hashed addresses from which a client was admitted. */
  readonly admitted = new Set<string>();
  /** The seats taken from each hashed address. */
  readonly seats = new Map<string, Set<string>>();
  gone = false;
  touched = Date.now();
  state: ClassState;
  readonly #store: ClassStore;
  #waiting: Waiting[] = [];
  #writing = false;
  #timers = new Map<string, NodeJS.Timeout>();
  #texts = new Map<string, { readonly version: string; readonly text: string }>();
  #unfollow: (() => void) | undefined;
  #every: NodeJS.Timeout | undefined;
  #renewed = Date.now();
  #looked = 0;
  #checked = Date.now();

  private constructor(store: ClassStore, state: ClassState) {
    this.#store = store;
    this.state = state;
  }

  static async open(store: ClassStore, code: string): Promise<Room | undefined> {
    const state = await store.read(code);
    if (!state) return undefined;
    const room = new Room(store, state);
    room.#unfollow = await store.follow(code, {
      onChange: () => void room.pull().catch(() => undefined),
      onPresence: (text) => room.#hear(text),
    });
    room.#every = setInterval(() => room.#look(), LOOK);
    room.#every.unref();
    // Catches changes made between reading and subscribing.
    await room.pull();
    return room;
  }

  get code(): string {
    return this.state.code;
  }

  /** Resolves with the result of an event once it is stored; undefined if the class is gone. */
  submit(event: ClassEvent): Promise<Outcome | undefined> {
    this.touched = Date.now();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event, resolve, reject });
      if (!this.#writing) void this.#write();
    });
  }
  /** Events that arrive during a write are written together in the next one. */
  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const all = this.#waiting.splice(0);
      try {
        const outcomes = await this.#applyAll(all.map(({ event }) => event));
        for (const [i, { resolve }] of all.entries()) resolve(outcomes?.[i]);
      } catch (error) {
        for (const { reject } of all) reject(error);
      }
    }
    this.#writing = false;
  }
  async #applyAll(events: readonly ClassEvent[]): Promise<readonly Outcome[] | undefined> {
    while (!this.gone) {
      const before = this.state;
      let next = before;
      const outcomes = events.map((event): Outcome => {
        const applied = apply(next, event);
        if (typeof applied === 'string') return applied;
        next = applied;
        return 'done';
      });
      if (next === before) return outcomes;
      if (await this.#store.replace(before, next)) {
        if (before.ended === null && next.ended !== null) this.#expire(HOUR);
        this.#take(next);
        return outcomes;
      }
      // Another server has written in the meantime; try again with its state.
      await this.pull();
    }
    return undefined;
  }

  /** Reads the state if another server has changed it. */
  async pull(): Promise<void> {
    if (this.gone) return;
    const version = await this.#store.version(this.code);
    if (version === versionOf(this.state)) return;
    const state = version === undefined ? undefined : await this.#store.read(this.code);
    if (state) this.#take(state);
    else this.close('gone');
  }
  #take(state: ClassState): void {
    if (!isNews(this.state, state)) return;
    // Each command of the teacher raises a number in `writers`; teachers' commands are sent without delay.
    const urgent = JSON.stringify(state.writers) !== JSON.stringify(this.state.writers);
    this.state = state;
    for (const role of ['student', 'teacher'] as const)
      this.#soon(role, urgent ? 0 : GATHER[role], () => this.#tell(role, 'state'));
  }
  #expire(seconds: number): void {
    this.#store.expire(this.code, seconds).catch(() => undefined);
  }

  #soon(what: string, wait: number, work: () => void): void {
    if (wait === 0) {
      clearTimeout(this.#timers.get(what));
      this.#timers.delete(what);
      return work();
    }
    if (this.#timers.has(what)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(what);
      work();
    }, wait);
    this.#timers.set(what, timer);
  }
  #tell(role: Role, news: News): void {
    for (const watcher of [...this.#watchers[role].keys()]) watcher(news);
  }

  /** The JSON of a role's snapshot, or of the teacher's records; serialised once for all watchers. */
  text(of: Role | 'records'): string {
    const { state } = this;
    const version = versionOf(state);
    const known = this.#texts.get(of);
    if (known?.version === version) return known.text;
    const make = { teacher: teacherSnapshot, student: studentSnapshot, records: recordsOf }[of];
    const text = JSON.stringify(make(state));
    this.#texts.set(of, { version, text });
    return text;
  }
  /** Changes whenever a role's data changes. */
  version(role: Role): string {
    return versionOf(this.state) + (role === 'teacher' ? `.${this.presence.version}` : '');
  }
  dots(): string {
    return JSON.stringify(this.presence.dots(this.state.students.map(({ id }) => id)));
  }

  /** Somebody moved, came or went: notifies other servers and the teacher, gathered over DOTS milliseconds. */
  moved(): void {
    this.#soon('dots', DOTS, () => {
      const updates = this.presence.updates();
      if (updates.length > 0)
        this.#store.publishPresence(this.code, JSON.stringify(updates)).catch(() => undefined);
      this.#look();
    });
  }
  /** Notifies the teacher if somebody came, moved or has gone. */
  #look(): void {
    const version = this.presence.look();
    if (version !== this.#looked) this.#tell('teacher', 'dots');
    this.#looked = version;
    this.#check();
    // Extends the expiry of a class in use; a class that has ended expires after its last hour.
    if (this.state.ended !== null || Date.now() - this.#renewed < RENEW) return;
    this.#renewed = Date.now();
    this.#expire(IDLE);
  }
  /** Without the store nothing can change, so nobody should believe to be connected. */
  #check(): void {
    if (Date.now() - this.#checked < CHECK) return;
    this.#checked = Date.now();
    this.pull().catch(() => {
      for (const role of ['student', 'teacher'] as const) this.#tell(role, 'bye');
    });
  }
  #hear(text: string): void {
    this.presence.hear(JSON.parse(text) as readonly PresenceUpdate[]);
  }

  /** Whether a seat may still watch: the teacher may have removed it. */
  knows(role: Role, id: string): boolean {
    return role === 'teacher' || this.state.students.some((student) => student.id === id);
  }
  watch(role: Role, id: string, watcher: Watcher): () => void {
    this.touched = Date.now();
    const all = this.#watchers[role];
    const streams = [...all].filter(([, by]) => by === id);
    if (role === 'student' && streams.length >= LIMITS.streamsPerSeat) streams[0]?.[0]('bye');
    all.set(watcher, id);
    return () => {
      this.touched = Date.now();
      all.delete(watcher);
    };
  }
  watching(): number {
    return this.#watchers.teacher.size + this.#watchers.student.size;
  }
  /** `gone`: the class no longer exists; `bye`: this server is stopping. */
  close(why: 'gone' | 'bye'): void {
    if (this.gone) return;
    this.gone = true;
    this.#unfollow?.();
    clearInterval(this.#every);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#tell('student', why);
    this.#tell('teacher', why);
  }
}
