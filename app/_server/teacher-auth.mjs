/**
 * Protects the pages with notes and answers. If HANDSCROLL_TEACHER_KEY is set, our server asks for it once
 * before it sends such a page or its data; a cookie stores the result and also allows starting a class.
 */
import { hiddenAddress } from './limiter.mjs';
import { isKeySet, judgeKey, keyCookie } from './teacher-key.mjs';

/**
 * The presenter's desk and the teacher's handout, also of editions, with the data that Next serves beside
 * their pages.
 */
const GUARDED =
  /^\/s\/[^/]+\/(?:(?!step\/)[^/]+\/)?(?:present(?!\/audience)|print\/teacher)(?=[/.]|$)/;
const LONGEST = 4096;

/** @typedef {import('./teacher-key.mjs').KeyState} KeyState */
/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Response */

/**
 * Normalises addresses that lead to the same page: dots, escapes, double slashes, a whole URL.
 * @param {string} address
 */
function plain(address) {
  try {
    const single = address.replace(/^\/{2,}/, '/');
    const { pathname } = new URL(decodeURIComponent(single), 'http://here');
    return pathname.replace(/\/{2,}/g, '/');
  } catch {
    return address;
  }
}

/** Whether an address requires the key. @param {string} address */
export const isGuarded = (address) => isKeySet() && GUARDED.test(plain(address));

/** @param {Request} request @returns {Promise<string>} the key that a form sent; '' if it is too long */
async function sentKey(request) {
  let body = '';
  // The body is read to the end whatever its length; an earlier answer would be lost when the connection
  // closes.
  for await (const part of request) if (body.length <= LONGEST) body += part;
  return body.length > LONGEST ? '' : (new URLSearchParams(body).get('key') ?? '');
}

const STATUSES = { ask: 401, wrong: 403, wait: 429 };

/**
 * Answers instead of the page until the key is known; false if the page may be sent.
 * @param {Request} request @param {Response} response @param {string} address @param {string} from
 * @param {(page: string, status: number) => unknown} show sends a page of the program: the key pages have the
 * site's style (app/(site)/key), and no scripts, which would take the page for that of another address
 */
export async function requireTeacherKey(request, response, address, from, show) {
  if (!isGuarded(address)) return false;
  const sent = request.method === 'POST' ? await sentKey(request) : undefined;
  const state = judgeKey(
    sent === undefined ? request.headers.cookie : undefined,
    sent,
    hiddenAddress(from),
  );
  if (state !== 'open') {
    await show(`/key/${state}/`, STATUSES[state]);
    return true;
  }
  if (sent === undefined) return false;
  const secure = request.headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
  response.setHeader('Set-Cookie', keyCookie(secure));
  // Normalised, because a redirect to an address with two leading slashes would go to another host.
  response.setHeader('Location', plain(address));
  response.writeHead(303);
  response.end();
  return true;
}
