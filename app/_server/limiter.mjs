/**
 * Rate limits by address or token. Failures are limited, not joins, because a whole school may share one
 * address. For an address only different wrong codes count, so that a class waiting for its own class to come
 * back is not taken for somebody who tries all codes.
 */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';

const MINUTE = 60_000;
/** The most addresses that are remembered; beyond that the oldest are forgotten. */
const MOST = 10_000;
/** @type {any} */
const shared = globalThis;
/** Shared by our server and the routes, which are separate bundles. @type {Buffer} */
const SALT = (shared[Symbol.for('handscroll.salt')] ??= randomBytes(16));

/** Addresses are stored only as salted hashes, for a minute. @param {string} address */
export const hiddenAddress = (address) =>
  createHmac('sha256', SALT).update(address).digest('base64url').slice(0, 22);

/**
 * Adds an entry at the end of a map and drops the oldest beyond MOST.
 * @template T @param {Map<string, T>} map @param {string} key @param {T} value
 */
export function put(map, key, value) {
  map.delete(key);
  map.set(key, value);
  const [oldest = ''] = map.keys();
  if (map.size > MOST) map.delete(oldest);
}

export class FailureLimiter {
  /** @type {Map<string, { readonly since: number, readonly what: Set<string> }>} */
  #failed = new Map();

  /** @param {number} most different failures of one address in a minute */
  constructor(most) {
    this.most = most;
  }
  /** @param {string} key */
  #of(key) {
    const found = this.#failed.get(key);
    return found && Date.now() - found.since < MINUTE ? found : undefined;
  }
  /** @param {string} key */
  blocked(key) {
    return (this.#of(key)?.what.size ?? 0) >= this.most;
  }
  /** @param {string} key @param {string} what failed; if omitted, every call counts */
  fail(key, what = randomUUID()) {
    const failures = this.#of(key) ?? { since: Date.now(), what: new Set() };
    put(this.#failed, key, failures);
    if (failures.what.size < this.most) failures.what.add(what.slice(0, 64));
  }
}

/** A token bucket: a rate per second, with a burst of `inHand` requests. */
export class Pace {
  /** @type {Map<string, { tokens: number, at: number }>} */
  #left = new Map();

  /** @param {number} perSecond @param {number} inHand */
  constructor(perSecond, inHand) {
    this.perSecond = perSecond;
    this.inHand = inHand;
  }
  /** @param {string} key */
  allows(key) {
    const now = Date.now();
    const known = this.#left.get(key) ?? { tokens: this.inHand, at: now };
    const tokens = Math.min(this.inHand, known.tokens + ((now - known.at) / 1000) * this.perSecond);
    put(this.#left, key, { tokens: Math.max(0, tokens - 1), at: now });
    return tokens >= 1;
  }
}
