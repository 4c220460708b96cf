/**
 * Classes in Valkey or Redis, for more than one server: a hash with the beginning, a stream with the log, a
 * channel that says when to look. What has to happen at once is a script.
 */
import type { Redis } from 'iovalkey';
import type { ClassEvent, ClassState } from '../core/state.ts';
import { StoreDown, type ClassStore, type Entry, type Kept, type Listener } from './store.ts';

const baseKey = (code: string) => `handscroll:{${code}}:base`;
const logKey = (code: string) => `handscroll:{${code}}:log`;
const channelOf = (code: string) => `handscroll:{${code}}:news`;
/** How long anything may take before the store counts as down. */
const PATIENCE = 3000;
const ENTRY = '+';
const PRESENCE = '~';

const CREATE = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('DEL', KEYS[2])
redis.call('HSET', KEYS[1], 'n', 0, 'id', '0-0', 'ttl', ARGV[2], 'state', ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[2])
return 1`;
/** The log lives as long as the beginning does. */
const APPEND = `
local left = redis.call('TTL', KEYS[1])
if left < 0 then return false end
local id = redis.call('XADD', KEYS[2], '*', 'e', ARGV[1])
redis.call('EXPIRE', KEYS[2], left + 1)
redis.call('PUBLISH', KEYS[3], '${ENTRY}')
return id`;
const COMPACT = `
local have = redis.call('HGET', KEYS[1], 'n')
if not have or tonumber(ARGV[1]) <= tonumber(have) then return 0 end
redis.call('HSET', KEYS[1], 'n', ARGV[1], 'id', ARGV[2], 'state', ARGV[3])
redis.call('XTRIM', KEYS[2], 'MINID', ARGV[2])
return 1`;
const EXPIRE = `
redis.call('EXPIRE', KEYS[2], ARGV[1] + 1)
return redis.call('EXPIRE', KEYS[1], ARGV[1])`;

type Row = readonly [id: string, fields: readonly string[]];
const entriesOf = (rows: readonly Row[]): readonly Entry[] =>
  rows.map(([id, fields]) => ({ id, event: JSON.parse(fields[1] ?? '') as ClassEvent }));

/** Ids of a stream are two numbers. */
function before(a: string, b: string): boolean {
  const [a1 = 0, a2 = 0] = a.split('-').map(Number);
  const [b1 = 0, b2 = 0] = b.split('-').map(Number);
  return a1 < b1 || (a1 === b1 && a2 < b2);
}

/** A subscription waits in line until the store is back, which may be never: whoever asks is told before. */
async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), PATIENCE);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export class ValkeyStore implements ClassStore {
  readonly #ask: Redis;
  readonly #hear: Redis;
  readonly #listeners = new Map<string, Set<Listener>>();

  private constructor(ask: Redis, hear: Redis) {
    this.#ask = ask;
    this.#hear = hear;
    for (const client of [ask, hear]) client.on('error', () => undefined);
    hear.on('message', (channel, message) => {
      for (const listener of this.#listeners.get(channel) ?? [])
        if (message === ENTRY) listener.onEntry();
        else listener.onPresence(message.slice(PRESENCE.length));
    });
    // What was published while we were away was not heard.
    hear.on('ready', () => {
      for (const listeners of this.#listeners.values())
        for (const { onEntry } of listeners) onEntry();
    });
  }

  /** The package comes only when this store is asked for. */
  static async connect(url: string): Promise<ValkeyStore> {
    const { Redis: Client } = await import('iovalkey');
    const options = {
      maxRetriesPerRequest: 1,
      connectTimeout: 2000,
      commandTimeout: PATIENCE,
      retryStrategy: (times: number) => Math.min(times * 100, 2000),
    };
    // Subscriptions are asked for again by the client itself once it is connected anew.
    const hear = { ...options, maxRetriesPerRequest: null, commandTimeout: undefined };
    const { commandTimeout: _none, ...hearing } = hear;
    return new ValkeyStore(new Client(url, options), new Client(url, hearing));
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw new StoreDown('The store of classes can not be reached.', { cause: error });
    }
  }

  create(code: string, state: ClassState, seconds: number): Promise<boolean> {
    const keys = [baseKey(code), logKey(code)];
    return this.#try(
      async () => (await this.#ask.eval(CREATE, 2, ...keys, JSON.stringify(state), seconds)) === 1,
    );
  }

  /** Beginning and log as of one moment. */
  async #both(code: string, after: string) {
    const answers = await this.#ask
      .multi()
      .hmget(baseKey(code), 'n', 'id', 'state')
      .xrange(logKey(code), `(${after}`, '+')
      .exec();
    const [[, base] = [], [, rows] = []] = answers ?? [];
    const [n, id, state] = (base ?? []) as (string | null)[];
    return n && id && state
      ? { n: Number(n), id, state, rows: (rows ?? []) as readonly Row[] }
      : undefined;
  }

  read(code: string): Promise<Kept | undefined> {
    return this.#try(async () => {
      const found = await this.#both(code, '0-0');
      if (!found) return undefined;
      const { n, id, state, rows } = found;
      const entries = entriesOf(rows).filter((entry) => before(id, entry.id));
      return { n, id, state: JSON.parse(state) as ClassState, entries };
    });
  }
  since(code: string, id: string): Promise<readonly Entry[] | undefined> {
    return this.#try(async () => {
      const found = await this.#both(code, id);
      return !found || before(id, found.id) ? undefined : entriesOf(found.rows);
    });
  }
  append(code: string, event: ClassEvent): Promise<string | undefined> {
    const keys = [baseKey(code), logKey(code), channelOf(code)];
    return this.#try(async () => {
      const id = await this.#ask.eval(APPEND, 3, ...keys, JSON.stringify(event));
      return typeof id === 'string' ? id : undefined;
    });
  }
  compact(code: string, { n, id, state }: Omit<Kept, 'entries'>): Promise<void> {
    const keys = [baseKey(code), logKey(code)];
    return this.#try(async () => {
      await this.#ask.eval(COMPACT, 2, ...keys, n, id, JSON.stringify(state));
    });
  }
  expire(code: string, seconds: number): Promise<void> {
    return this.#try(async () => {
      await this.#ask.eval(EXPIRE, 2, baseKey(code), logKey(code), seconds);
    });
  }
  publishPresence(code: string, words: string): Promise<void> {
    return this.#try(async () => {
      await this.#ask.publish(channelOf(code), PRESENCE + words);
    });
  }
  follow(code: string, listener: Listener): Promise<() => void> {
    const channel = channelOf(code);
    return this.#try(async () => {
      const listeners = this.#listeners.get(channel) ?? new Set();
      this.#listeners.set(channel, listeners.add(listener));
      const unfollow = () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        this.#listeners.delete(channel);
        this.#hear.unsubscribe(channel).catch(() => undefined);
      };
      try {
        if (listeners.size === 1) await inTime(this.#hear.subscribe(channel));
      } catch (error) {
        unfollow();
        throw error;
      }
      return unfollow;
    });
  }
  async close(): Promise<void> {
    this.#ask.disconnect();
    this.#hear.disconnect();
  }
}
