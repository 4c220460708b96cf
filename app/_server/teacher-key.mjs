/**
 * The operator's key (HANDSCROLL_TEACHER_KEY), for the door before pages with notes and for starting a class: one cookie,
 * and one count of what was wrong.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { FailureLimiter, put } from './limiter.mjs';

/** @typedef {'open' | 'ask' | 'wrong' | 'wait'} KeyState what follows from what a request brings */

const COOKIE = 'hs-key';
/** Wrong keys and cookies that one address may send in a minute. */
const TRIES = 10;
const SHORTEST = 12;
/** Letters and digits that nobody takes for others. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

const key = () => process.env.HANDSCROLL_TEACHER_KEY ?? '';
export const isKeySet = () => key() !== '';

/** @type {any} */
const everywhere = globalThis;
/**
 * As in limiter.mjs: our server and the route that starts a class share one count.
 * @type {{ failures: FailureLimiter, devices: Map<string, true> }}
 */
const shared = (everywhere[Symbol.for('handscroll.teacher-key')] ??= {
  failures: new FailureLimiter(TRIES),
  devices: new Map(),
});

/** @param {string} text */
const sign = (text) => createHmac('sha256', key()).update(text).digest('base64url');
/** In constant time, whatever their lengths. @param {string} a @param {string} b */
const isSame = (a, b) => timingSafeEqual(Buffer.from(sign(a)), Buffer.from(sign(b)));

/**
 * Whether the key is known to who asks. A device that has its cookie from us goes on whatever others behind its address
 * do; a cookie that was never seen is no way around the count, or keys could be tried by signing with them.
 * @param {string | null | undefined} cookies the header @param {unknown} sent a key; undefined where none was
 * @param {string} from an address, hidden @returns {KeyState}
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
  // A page that is opened again and again with an old cookie is one failure; a key that is sent again is another.
  shared.failures.fail(from, sent === undefined ? cookie : undefined);
  return sent === undefined ? 'ask' : 'wrong';
}

/** For a device that has sent the key: an own number, signed with the key. @param {string} secure `; Secure`, or nothing */
export function keyCookie(secure) {
  const device = randomBytes(16).toString('base64url');
  put(shared.devices, device, true);
  return `${COOKIE}=${device}.${sign(device)}; Path=/; HttpOnly; SameSite=Strict${secure}`;
}

/** Why a key can't be used; undefined where it can. @param {string | undefined} set by the operator */
export function keyFault(set) {
  const length = [...(set ?? '')].length;
  if (length === 0 || length >= SHORTEST) return undefined;
  const parts = [...randomBytes(20)].map((byte, i) => (i && i % 5 === 0 ? '-' : '') + LETTERS[byte % 32]); // prettier-ignore
  return `HANDSCROLL_TEACHER_KEY has ${length} letters and needs at least ${SHORTEST}, or it can be guessed. A good one: HANDSCROLL_TEACHER_KEY=${parts.join('')}`;
}
