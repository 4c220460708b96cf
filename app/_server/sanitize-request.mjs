/**
 * What a request may say. An address is brought into one form before anybody reads it, and headers by which a
 * stranger could speak as a part of Next, or as a proxy, are taken off.
 */

/** Words between Next's own parts, policies whose nonce it would print, and other names for this host. */
const DROPPED =
  /^(?:content-security-policy.*|next-action|next-resume|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-nextjs-.*|x-next-reval.*|x-prerender-.*|x-original-url|x-rewrite-url|x-http-method-override|forwarded|x-forwarded-(?:host|port))$/;
/** Cookies that ask Next for a draft. */
const DRAFT = /^(?:__prerender_bypass|__next_preview_data)=/;

/** @param {import('node:http').IncomingMessage} request */
export function dropHeaders(request) {
  const { headers } = request;
  for (const name of Object.keys(headers)) if (DROPPED.test(name)) delete headers[name];
  if (headers.cookie === undefined) return;
  const kept = headers.cookie
    .split(';')
    .map((part) => part.trim())
    .filter((part) => !DRAFT.test(part));
  headers.cookie = kept.join('; ');
}

/**
 * Path and query of a request's target, dots resolved and without a host; undefined when it is none of ours to
 * answer: `*`, or a name without a path.
 * @param {string} target as it stands in the first line of the request
 */
export function addressIn(target) {
  const whole = target.startsWith('/') ? `http://here${target}` : target;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
  const { pathname, search } = new URL(whole);
  return pathname + search;
}

/**
 * Whether Next fails on an address: a route's own pattern, `/s/[slug]/`, or escapes that stand for no letters,
 * `/s/%/`. Neither is a page.
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
