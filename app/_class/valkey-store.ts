/**
 * Stores classes in Valkey or Redis, for more than one server: a hash with version and state, and a channel
 * that announces changes. Operations that must be atomic are scripts.
 */
import type { Redis } from 'iovalkey';
import type { ClassState } from '../../story/class/state.ts';
import { StoreDown, versionOf, type ClassStore, type Listener } from './store.ts';

const keyOf = (code: string) => `handscroll:{${code}}:class`;
const channelOf = (code: string) => `handscroll:{${code}}:news`;
/** In milliseconds: the longest wait before the store counts as down. */
const PATIENCE = 3000;
const CHANGE = '+';
const PRESENCE = '~';

const CREATE = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'state', ARGV[2])
return redis.call('EXPIRE', KEYS[1], ARGV[3])`;
const REPLACE = `
if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'state', ARGV[3])
redis.call('PUBLISH', KEYS[2], '${CHANGE}')
return 1`;

/**
 * Rejects after PATIENCE milliseconds. A subscription would otherwise wait until the store is back, perhaps
 * for ever.
 */
async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), PATIENCE);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function orDown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new StoreDown('The store of classes can not be reached.', { cause: error });
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
        if (message === CHANGE) listener.onChange();
        else listener.onPresence(message.slice(PRESENCE.length));
    });
    // Messages published while disconnected were lost, so read every class again.
    hear.on('ready', () => {
      for (const listeners of this.#listeners.values())
        for (const { onChange } of listeners) onChange();
    });
  }

  /** Loads the package only if this store is used. */
  static async connect(url: string): Promise<ValkeyStore> {
    const { Redis: Client } = await import('iovalkey');
    const shared = {
      connectTimeout: 2000,
      retryStrategy: (times: number) => Math.min(times * 100, 2000),
    };
    const ask = new Client(url, { ...shared, maxRetriesPerRequest: 1, commandTimeout: PATIENCE });
    // After a reconnect the client renews its subscriptions itself.
    return new ValkeyStore(ask, new Client(url, { ...shared, maxRetriesPerRequest: null }));
  }

  async create(state: ClassState, seconds: number): Promise<boolean> {
    const values = [versionOf(state), JSON.stringify(state), seconds];
    return (await orDown(this.#ask.eval(CREATE, 1, keyOf(state.code), ...values))) === 1;
  }
  async version(code: string): Promise<string | undefined> {
    return (await orDown(this.#ask.hget(keyOf(code), 'version'))) ?? undefined;
  }
  async read(code: string): Promise<ClassState | undefined> {
    const text = await orDown(this.#ask.hget(keyOf(code), 'state'));
    return text === null ? undefined : (JSON.parse(text) as ClassState);
  }
  async replace(before: ClassState, next: ClassState): Promise<boolean> {
    const keys = [keyOf(next.code), channelOf(next.code)];
    const values = [versionOf(before), versionOf(next), JSON.stringify(next)];
    return (await orDown(this.#ask.eval(REPLACE, 2, ...keys, ...values))) === 1;
  }
  async expire(code: string, seconds: number): Promise<void> {
    await orDown(this.#ask.expire(keyOf(code), seconds));
  }
  async publishPresence(code: string, text: string): Promise<void> {
    await orDown(this.#ask.publish(channelOf(code), PRESENCE + text));
  }
  async follow(code: string, listener: Listener): Promise<() => void> {
    const channel = channelOf(code);
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    const unfollow = () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      this.#listeners.delete(channel);
      this.#hear.unsubscribe(channel).catch(() => undefined);
    };
    try {
      if (listeners.size === 1) await orDown(inTime(this.#hear.subscribe(channel)));
    } catch (error) {
      unfollow();
      throw error;
    }
    return unfollow;
  }
  async close(): Promise<void> {
    this.#ask.disconnect();
    this.#hear.disconnect();
  }
}
