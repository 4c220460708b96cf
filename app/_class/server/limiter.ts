/**
 * What one address or token may do. Failures are limited, not joins: a whole school may share one address.
 * What is counted of an address are different wrong codes, so that a class waiting for its own to come back
 * is never taken for somebody who tries them all.
 */
import { createHash, randomBytes } from 'node:crypto';

const MINUTE = 60_000;
/** Different wrong codes a minute; a class mistypes a few, and 28^6 are not tried at this pace. */
const WRONG = 40;
/** Addresses remembered at once: more than that are forgotten, the oldest first. */
const MOST = 10_000;
const SALT = randomBytes(16);

interface Failures {
  readonly since: number;
  readonly what: Set<string>;
}

export class FailureLimiter {
  readonly #failed = new Map<string, Failures>();

  /** Addresses are kept as salted hashes, for a minute. */
  static key(address: string): string {
    return createHash('sha256').update(SALT).update(address).digest('base64url').slice(0, 22);
  }
  #of(key: string): Failures | undefined {
    const found = this.#failed.get(key);
    if (found && Date.now() - found.since < MINUTE) return found;
    this.#failed.delete(key);
    return undefined;
  }
  blocked(key: string): boolean {
    return (this.#of(key)?.what.size ?? 0) >= WRONG;
  }
  fail(key: string, what: string): void {
    let failures = this.#of(key);
    if (!failures) {
      failures = { since: Date.now(), what: new Set() };
      this.#failed.set(key, failures);
      if (this.#failed.size > MOST) this.#failed.delete(this.#failed.keys().next().value ?? '');
    }
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
    // Put at the end: the front is who has been silent for longest.
    this.#left.delete(key);
    this.#left.set(key, { tokens: Math.max(0, tokens - 1), at: now });
    if (this.#left.size > MOST) this.#left.delete(this.#left.keys().next().value ?? '');
    return tokens >= 1;
  }
}
