/**
 * The operator's key (HANDSCROLL_TEACHER_KEY) for pages with notes and for starting a class: one cookie, and
 * one count of wrong attempts.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { FailureLimiter, put } from './limiter.mjs';

/** @typedef {'open' | 'ask' | 'wrong' | 'wait'} KeyState the decision for a request */

const COOKIE = 'hs-key';
/** Limit of wrong keys and cookies from one address in a minute. */
const TRIES = 10;
const SHORTEST = 12;
/** Letters and digits that are hard to confuse. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

const key = () => process.env.HANDSCROLL_TEACHER_KEY ?? '';
export const isKeySet = () => key() !== '';

/** @type {any} */
const everywhere = globalThis;
/**
 * As in limiter.mjs: our server and the route that starts a class share this state.
 * @type {{ failures: FailureLimiter, devices: Map<string, true> }}
 */
const shared = (everywhere[Symbol.for('handscroll.teacher-key')] ??= {
  failures: new FailureLimiter(TRIES),
  devices: new Map(),
});

/** @param {string} text */
const sign = (text) => createHmac('sha256', key()).update(text).digest('base64url');
/** Compares in constant time, whatever the lengths. @param {string} a @param {string} b */
export const isSame = (a, b) => timingSafeEqual(Buffer.from(sign(a)), Buffer.from(sign(b)));

/**
 * Decides whether a request may pass. A device with a cookie known to this process passes even if its address
 * is blocked by others' attempts. A cookie not seen before does not bypass the limit, because otherwise keys
 * could be guessed by signing cookies with them.
 * @param {string | null | undefined} cookies the header @param {unknown} sent a key; undefined if none was
 * sent
 * @param {string} from a hashed address @returns {KeyState}
 */
export function judgeKey(cookies, sent, from) {
  if (!isKeySet()) return 'open';
  const cookie = new RegExp(`(?:^|;)\\s*${COOKIE}=([^;]*)`).exec(cookies ?? '')?.[1];
  const [device = '', signature = ''] = cookie?.split('.') ?? [];
  const isSigned = isSame(signature, sign(device));
  if (cookie !== undefined && isSigned && shared.devices.has(device)) return 'open';
  if (cookie === undefined && sent === undefined) return 'ask';
  if (shared.failures.blocked(from)) return 'wait';
  if (isSigned) put(shared.devices, device, true);
  if (isSigned || (typeof sent === 'string' && isSame(sent, key()))) return 'open';
  // Reloading a page with an old cookie counts as one failure; each key sent counts as another.
  shared.failures.fail(from, sent === undefined ? cookie : undefined);
  return sent === undefined ? 'ask' : 'wrong';
}

/**
 * The cookie for a device that has sent the key: a random number, signed with the key.
 * @param {string} secure `; Secure`, or ''
 */
export function keyCookie(secure) {
  const device = randomBytes(16).toString('base64url');
  put(shared.devices, device, true);
  return `${COOKIE}=${device}.${sign(device)}; Path=/; HttpOnly; SameSite=Strict${secure}`;
}

/**
 * Why a key is unusable; undefined if it is usable.
 * @param {string | undefined} set by the operator @param {string} [name] of its variable
 */
export function keyFault(set, name = 'HANDSCROLL_TEACHER_KEY') {
  const length = [...(set ?? '')].length;
  if (length === 0 || length >= SHORTEST) return undefined;
  const parts = [...randomBytes(20)].map((byte, i) => (i && i % 5 === 0 ? '-' : '') + LETTERS[byte % 32]); // prettier-ignore
  return `${name} has ${length} letters and needs at least ${SHORTEST}, or it can be guessed. A good one: ${name}=${parts.join('')}`;
}
