/** One class as this server sees it: folds the log as it grows, tells those who watch, knows who is here. */
import { apply } from '../core/apply.ts';
import { recordsOf, studentSnapshot, teacherSnapshot } from '../core/snapshot.ts';
import type { ClassEvent, ClassState, Outcome } from '../core/state.ts';
import { Presence, type PresenceUpdate } from './presence.ts';
import type { ClassStore, Entry, Kept } from './store.ts';

export type Role = 'teacher' | 'student';
export type News = 'state' | 'dots' | 'bye' | 'gone';
export type Watcher = (news: News) => void;

/** Entries after which the log is folded into a new beginning. */
const LONG = 256;
/** Milliseconds in which answers and arrivals are gathered into one message. */
const GATHER = { teacher: 150, student: 400 } as const;
const DOTS = 300;
const ALL_DOTS = 15_000;
/** Outcomes kept until who sent the event has read them. */
const OUTCOMES = 1024;
export const HOUR = 3600;
/** A class that nobody touches is gone after this. */
export const IDLE = 12 * HOUR;

export class Room {
  readonly presence = new Presence();
  readonly watchers = { teacher: new Set<Watcher>(), student: new Set<Watcher>() };
  readonly #store: ClassStore;
  #kept: Omit<Kept, 'entries'>;
  #base: number;
  #outcomes = new Map<string, Outcome>();
  #pulling: Promise<void> | undefined;
  #again = false;
  #timers = new Map<string, NodeJS.Timeout>();
  #views = new Map<Role, { readonly version: string; readonly text: string }>();
  #records: (Pick<ClassState, 'students' | 'answers'> & { readonly text: string }) | undefined;
  #unfollow: (() => void) | undefined;
  #every: NodeJS.Timeout | undefined;
  #renewed = Date.now();
  /** Addresses, hashed, from which somebody has been let in. */
  readonly admitted = new Set<string>();
  gone = false;
  touched = Date.now();

  private constructor(store: ClassStore, kept: Kept) {
    this.#store = store;
    this.#kept = kept;
    this.#base = kept.n;
    this.#fold(kept.entries);
  }

  /** Follows first and reads then: nothing falls between. */
  static async open(store: ClassStore, code: string): Promise<Room | undefined> {
    const here: { room?: Room } = {};
    const unfollow = await store.follow(code, {
      onEntry: () => void here.room?.pull().catch(() => undefined),
      onPresence: (words) => here.room?.hear(words),
    });
    const kept = await store.read(code).catch((error: unknown) => {
      unfollow();
      throw error;
    });
    if (!kept) {
      unfollow();
      return undefined;
    }
    const room = new Room(store, kept);
    here.room = room;
    room.#unfollow = unfollow;
    room.#every = setInterval(() => room.publishPresence(true), ALL_DOTS);
    room.#every.unref();
    return room;
  }

  get state(): ClassState {
    return this.#kept.state;
  }
  get code(): string {
    return this.#kept.state.code;
  }

  /** Appends what happened and says what came of it; undefined when the class is gone. */
  async submit(event: ClassEvent): Promise<Outcome | undefined> {
    this.touched = Date.now();
    const id = await this.#store.append(this.code, event);
    if (id === undefined) {
      this.close('gone');
      return undefined;
    }
    await this.pull();
    const outcome = this.#outcomes.get(id);
    this.#outcomes.delete(id);
    return outcome;
  }

  /** Reads what is new; calls that come meanwhile share one more reading. */
  pull(): Promise<void> {
    if (this.gone) return Promise.resolve();
    this.#again = true;
    return (this.#pulling ??= this.#read());
  }
  async #read(): Promise<void> {
    try {
      while (this.#again && !this.gone) {
        this.#again = false;
        const entries = await this.#store.since(this.code, this.#kept.id);
        if (entries) this.#fold(entries);
        else await this.#readAnew();
      }
    } finally {
      this.#pulling = undefined;
    }
  }
  async #readAnew(): Promise<void> {
    const kept = await this.#store.read(this.code);
    if (!kept) return this.close('gone');
    this.#kept = kept;
    this.#base = kept.n;
    this.#fold(kept.entries);
    this.#tell('student', 'state');
    this.#tell('teacher', 'state');
  }

  #fold(entries: readonly Entry[]): void {
    let { state, id, n } = this.#kept;
    let urgent = false;
    for (const entry of entries) {
      const applied = apply(state, entry.event);
      if (entry.event.type === 'command' && applied.state.seq !== state.seq) urgent = true;
      if (state.ended === null && applied.state.ended !== null) this.#expire(HOUR);
      ({ state } = applied);
      ({ id } = entry);
      n++;
      this.#outcomes.set(id, applied.outcome);
    }
    for (const old of [...this.#outcomes.keys()].slice(0, -OUTCOMES)) this.#outcomes.delete(old);
    const changed = state.seq !== this.#kept.state.seq;
    this.#kept = { state, id, n };
    if (n - this.#base >= LONG) {
      this.#base = n;
      this.#store.compact(this.code, this.#kept).catch(() => undefined);
    }
    if (!changed) return;
    this.#soon('student', urgent ? 0 : GATHER.student, () => this.#tell('student', 'state'));
    this.#soon('teacher', urgent ? 0 : GATHER.teacher, () => this.#tell('teacher', 'state'));
  }
  #expire(seconds: number): void {
    this.#store.expire(this.code, seconds).catch(() => undefined);
  }
  /** A class in use is kept; one that has ended goes when its hour is over. */
  renew(): void {
    if (this.state.ended !== null || Date.now() - this.#renewed < 600_000) return;
    this.#renewed = Date.now();
    this.#expire(IDLE);
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
    for (const watcher of [...this.watchers[role]]) watcher(news);
  }

  /** The whole of what a role may know, written once for all who watch. */
  view(role: Role): { readonly version: string; readonly text: string } {
    const { epoch, seq } = this.state;
    const version = `${epoch}.${seq}`;
    const known = this.#views.get(role);
    if (known?.version === version) return known;
    const snapshot = role === 'teacher' ? teacherSnapshot(this.state) : studentSnapshot(this.state);
    const view = { version, text: JSON.stringify(snapshot) };
    this.#views.set(role, view);
    return view;
  }
  /** What the teacher's page holds against a restart. */
  records(): string {
    const { students, answers } = this.state;
    const known = this.#records;
    if (known?.students === students && known.answers === answers) return known.text;
    const text = JSON.stringify(recordsOf(this.state));
    this.#records = { students, answers, text };
    return text;
  }
  dots(): string {
    return JSON.stringify(this.presence.dots(this.state.students.map(({ id }) => id)));
  }

  /** Somebody moved, came or went: other servers and the teacher hear of it soon. */
  moved(): void {
    this.#soon('dots', DOTS, () => {
      this.publishPresence(false);
      this.#tell('teacher', 'dots');
    });
  }
  publishPresence(all: boolean): void {
    const updates = this.presence.updates(all);
    if (updates.length > 0)
      this.#store.publishPresence(this.code, JSON.stringify(updates)).catch(() => undefined);
    this.renew();
  }
  hear(words: string): void {
    this.presence.hear(JSON.parse(words) as readonly PresenceUpdate[]);
    this.#soon('heard', DOTS, () => this.#tell('teacher', 'dots'));
  }

  watch(role: Role, watcher: Watcher): () => void {
    this.touched = Date.now();
    this.watchers[role].add(watcher);
    return () => {
      this.touched = Date.now();
      this.watchers[role].delete(watcher);
    };
  }
  /** `gone`: there is no such class any more; `bye`: this server ends. */
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
