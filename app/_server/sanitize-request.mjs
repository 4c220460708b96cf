/**
 * Cleans requests: normalises the address before any other code reads it, and removes headers with which a
 * client could pretend to be a part of Next or a proxy.
 */

/**
 * Headers that Next uses internally, policies whose nonce it would print, and headers that give this host
 * another name.
 */
const DROPPED =
  /^(?:content-security-policy.*|next-action|next-resume|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-nextjs-.*|x-next-reval.*|x-prerender-.*|x-original-url|x-rewrite-url|x-http-method-override|forwarded|x-forwarded-(?:host|port))$/;
/** Cookies that make Next serve drafts. */
const DRAFT = /^(?:__prerender_bypass|__next_preview_data)=/;

/** @param {import('node:http').IncomingMessage} request */
export function dropHeaders(request) {
  const { headers } = request;
  for (const name of Object.keys(headers)) if (DROPPED.test(name)) delete headers[name];
  if (headers.cookie === undefined) return;
  const cookies = headers.cookie
    .split(';')
    .map((part) => part.trim())
    .filter((part) => !DRAFT.test(part));
  headers.cookie = cookies.join('; ');
}

/**
 * Path and query of a request's target, with dots resolved and without the host; undefined if this server
 * cannot answer it: `*`, or a host without a path.
 * @param {string} target as in the first line of the request
 */
export function addressIn(target) {
  const absolute = target.startsWith('/') ? `http://here${target}` : target;
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return undefined;
  const { pathname, search } = new URL(absolute);
  return pathname + search;
}

/**
 * Whether Next would throw on an address: the pattern of a route, `/s/[slug]/`, or invalid escapes, `/s/%/`.
 * Neither is a page.
 * @param {string} address
 */
export function isNowhere(address) {
  if (/\[|\]|%5b|%5d/i.test(address)) return true;
  try {
    decodeURIComponent(address);
    return false;
  } catch {
    return true;
  }
}
