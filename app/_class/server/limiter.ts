/**
 * What one address or token may do. Failures are limited, not joins: a whole school may share one address.
 * What is counted of an address are different wrong codes, so that a class waiting for its own to come back
 * is never taken for somebody who tries them all.
 */
import { createHmac, randomBytes } from 'node:crypto';

const MINUTE = 60_000;
/** Different wrong codes a minute; a class mistypes a few, and 28^6 are not tried at this pace. */
const WRONG = 40;
/** Addresses remembered at once: more than that are forgotten, the oldest first. */
const MOST = 10_000;
const SALT = randomBytes(16);

/** Addresses are kept as salted hashes, for a minute. */
export const hiddenAddress = (address: string): string =>
  createHmac('sha256', SALT).update(address).digest('base64url').slice(0, 22);

/** Puts an entry at the end of a bounded map. */
function put<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest = ''] = map.keys();
  if (map.size > MOST) map.delete(oldest);
}

export class FailureLimiter {
  readonly #failed = new Map<string, { readonly since: number; readonly what: Set<string> }>();

  #of(key: string) {
    const found = this.#failed.get(key);
    return found && Date.now() - found.since < MINUTE ? found : undefined;
  }
  blocked(key: string): boolean {
    return (this.#of(key)?.what.size ?? 0) >= WRONG;
  }
  fail(key: string, what: string): void {
    const failures = this.#of(key) ?? { since: Date.now(), what: new Set<string>() };
    put(this.#failed, key, failures);
    if (failures.what.size < WRONG) failures.what.add(what.slice(0, 64));
  }
}

/** So many a second, with some in hand. */
export class Pace {
  readonly #left = new Map<string, { tokens: number; at: number }>();
  constructor(
    readonly perSecond: number,
    readonly inHand: number,
  ) {}

  allows(key: string): boolean {
    const now = Date.now();
    const known = this.#left.get(key) ?? { tokens: this.inHand, at: now };
    const tokens = Math.min(this.inHand, known.tokens + ((now - known.at) / 1000) * this.perSecond);
    put(this.#left, key, { tokens: Math.max(0, tokens - 1), at: now });
    return tokens >= 1;
  }
}
