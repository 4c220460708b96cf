/**
 * The door before the pages that hold notes and answers. Where HANDSCROLL_TEACHER_KEY is set, our server asks
 * for it once, before it sends such a page or its data; a cookie, which starting a class reads too, keeps it.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutScripts } from './policy-files.mjs';

/** The presenter's desk and the teacher's handout, of editions too, with whatever Next serves beside their pages. */
const GUARDED =
  /^\/s\/[^/]+\/(?:(?!step\/)[^/]+\/)?(?:present(?!\/audience)|print\/teacher)(?=[/.]|$)/;
const COOKIE = 'hs-key';
const LONGEST = 4096;
/** Wrong keys that one address may send in a minute. */
const TRIES = 10;

/** What the door says: asks, that a key was wrong, that too many were. @typedef {'ask' | 'wrong' | 'wait'} KeyState */
/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Response */

/**
 * The pages of the door as the build wrote them (app/(site)/key): styled like the rest of the site, and without scripts,
 * which a form does not need and which would take the page for one of another address.
 * @param {string} dist a finished build of Next @returns {(state: KeyState) => string}
 */
export function readKeyPages(dist) {
  const pages = new Map(
    ['ask', 'wrong', 'wait'].map((state) => [
      state,
      withoutScripts(readFileSync(join(dist, 'server', 'app', 'key', `${state}.html`), 'utf8')),
    ]),
  );
  return (state) => pages.get(state) ?? '';
}

const key = () => process.env.HANDSCROLL_TEACHER_KEY ?? '';

/** Addresses written in another way lead to the same page: dots, escapes, double slashes, a whole URL. @param {string} address */
function plain(address) {
  try {
    const single = address.replace(/^\/{2,}/, '/');
    const { pathname } = new URL(decodeURIComponent(single), 'http://here');
    return pathname.replace(/\/{2,}/g, '/');
  } catch {
    return address;
  }
}

/** Whether an address is kept for who knows the key. @param {string} address */
export const isGuarded = (address) => key() !== '' && GUARDED.test(plain(address));

/** In constant time. @param {string} sent */
function isKey(sent) {
  const digest = (/** @type {string} */ text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(sent), digest(key()));
}

/** @param {Request} request */
function carries(request) {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COOKIE}=`));
  return found !== undefined && isKey(plainValue(found.slice(COOKIE.length + 1)));
}
/** @param {string} value */
function plainValue(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** @type {Map<string, { since: number, count: number }>} */
const failures = new Map();
/** @param {string} from */
function triesLeft(from) {
  const now = Date.now();
  for (const [who, { since }] of failures) if (now - since > 60_000) failures.delete(who);
  return TRIES - (failures.get(from)?.count ?? 0);
}
/** @param {string} from */
function failed(from) {
  const before = failures.get(from) ?? { since: Date.now(), count: 0 };
  failures.set(from, { ...before, count: before.count + 1 });
}

/** @param {Response} response @param {number} status @param {string} page */
function show(response, status, page) {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.writeHead(status);
  response.end(page);
}

/** @param {Request} request @returns {Promise<string>} the key as a form sends it; empty when it is too long */
async function sentKey(request) {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > LONGEST) return '';
  }
  return new URLSearchParams(body).get('key') ?? '';
}

/**
 * Answers in the page's place until the key is known; false when the page may be sent.
 * @param {Request} request @param {Response} response @param {string} address @param {string} from
 * @param {(state: KeyState) => string} pageOf what the door says, as a page
 */
export async function requireTeacherKey(request, response, address, from, pageOf) {
  if (!isGuarded(address) || (request.method !== 'POST' && carries(request))) return false;
  if (request.method !== 'POST') {
    show(response, 401, pageOf('ask'));
    return true;
  }
  if (triesLeft(from) <= 0) {
    show(response, 429, pageOf('wait'));
    return true;
  }
  if (!isKey(await sentKey(request))) {
    failed(from);
    show(response, 403, pageOf('wrong'));
    return true;
  }
  const secure = request.headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
  response.setHeader(
    'Set-Cookie',
    `${COOKIE}=${encodeURIComponent(key())}; Path=/; HttpOnly; SameSite=Strict${secure}`,
  );
  // Written plainly: an address that begins with two slashes would lead to another host.
  response.setHeader('Location', plain(address));
  response.writeHead(303);
  response.end();
  return true;
}
