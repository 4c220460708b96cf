/** All live classes of this server process: one shared store, one Room per code, one shutdown. */
import { isPlain } from '../../story/class/code.ts';
import { openClass, reopenClass } from '../../story/class/open.ts';
import type { HeldRecords, HeldSnapshot } from '../../story/class/messages.ts';
import type { Plan } from '../../story/class/plan.ts';
import { FailureLimiter, Pace } from '../_server/limiter.mjs';
import { MemoryStore } from './memory-store.ts';
import { HOUR, IDLE, Room } from './room.ts';
import type { ClassStore } from './store.ts';
import { codeOf, hashOf, newToken } from './tokens.ts';
import { ValkeyStore } from './valkey-store.ts';

/**
 * In milliseconds. A Room without watchers and requests for this long is closed here; the store still has the
 * class.
 */
const QUIET = HOUR * 1000;
const TRIES = 20;
/**
 * Limit of different wrong codes in a minute. People in a class mistype a few; guessing one of 28^6 codes is
 * hopeless at this rate.
 */
const WRONG = 40;

export class Classes {
  readonly failures = new FailureLimiter(WRONG);
  /** Limits for POST requests of one token. */
  readonly pace = { teacher: new Pace(20, 60), student: new Pace(5, 30) };
  /** Limits for new classes from one address. */
  readonly creating = new Pace(0.5, 20);
  readonly #store: ClassStore;
  readonly #rooms = new Map<string, Promise<Room | undefined>>();
  streams = 0;
  ended = false;

  constructor(store: ClassStore) {
    this.#store = store;
    setInterval(() => void this.#sweep(), 60_000).unref();
  }

  /** The Room of a code, from this process or from the store. */
  async find(code: string): Promise<Room | undefined> {
    const known = this.#rooms.get(code);
    const room = await (known ?? this.#open(code));
    if (!known || !room) return room;
    // Reading the store shows whether the class has expired.
    await room.pull();
    return room.gone ? this.#open(code) : room;
  }
  #open(code: string): Promise<Room | undefined> {
    const opening = Room.open(this.#store, code);
    const drop = () => void this.#rooms.delete(code);
    this.#rooms.set(code, opening);
    opening.then((room) => room ?? drop(), drop);
    return opening;
  }

  /** Creates a class; returns it with the teacher's token, or undefined if no free code was found. */
  async create(plan: Plan): Promise<{ readonly room: Room; readonly token: string } | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const token = newToken();
      const code = await codeOf(token);
      if (!isPlain(code)) continue;
      const state = openClass({ code, teacher: hashOf(token), plan, epoch: Date.now() });
      if (!(await this.#store.create(state, IDLE))) continue;
      const room = await this.find(code);
      return room && { room, token };
    }
    return undefined;
  }

  /** Reopens the class of a teacher's token from the data that the teacher's page still has. */
  async reopen(
    code: string,
    token: string,
    held: {
      readonly plan: Plan;
      readonly snapshot: HeldSnapshot;
      readonly records: HeldRecords | undefined;
    },
  ): Promise<Room | undefined> {
    if ((await codeOf(token)) !== code) return undefined;
    const beginning = { code, teacher: hashOf(token), plan: held.plan, epoch: Date.now() };
    const state = reopenClass(beginning, held.snapshot, held.records);
    await this.#store.create(state, IDLE);
    return this.find(code);
  }

  async #sweep(): Promise<void> {
    for (const [code, opening] of [...this.#rooms]) {
      const room = await opening.catch(() => undefined);
      await room?.pull().catch(() => undefined);
      if (room && !room.gone && (room.watching() > 0 || Date.now() - room.touched < QUIET))
        continue;
      this.#rooms.delete(code);
      room?.close('gone');
    }
  }

  /** Called before the server stops: tells all streams and closes them. */
  async goodbye(): Promise<void> {
    this.ended = true;
    for (const opening of this.#rooms.values())
      (await opening.catch(() => undefined))?.close('bye');
    await this.#store.close();
  }
}

const SLOT = Symbol.for('handscroll.classes');
const GOODBYE = Symbol.for('handscroll.goodbye');
interface Shared {
  [SLOT]?: Promise<Classes>;
  /** Called by our server before it stops. */
  [GOODBYE]?: () => Promise<void>;
}

/** Next bundles each route separately, so shared objects are stored on the global object. */
export function theClasses(): Promise<Classes> {
  const shared = globalThis as Shared;
  return (shared[SLOT] ??= begin(shared));
}
async function begin(shared: Shared): Promise<Classes> {
  const url = process.env['HANDSCROLL_STORE_URL'];
  const classes = new Classes(url ? await ValkeyStore.connect(url) : new MemoryStore());
  shared[GOODBYE] = () => classes.goodbye();
  return classes;
}
