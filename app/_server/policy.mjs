/**
 * What a browser may do with our pages. Every prerendered page carries a few inline scripts of Next; their
 * hashes, not `unsafe-inline` and not a nonce (which would forbid caching), let exactly those run.
 */
import { createHash } from 'node:crypto';

/** Sources of the inline scripts of a page, without duplicates. @param {string} html */
export function scriptHashes(html) {
  const hashes = new Set();
  for (const [, attributes = '', body = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
  )) {
    if (/\ssrc\s*=/i.test(attributes)) continue;
    // Data that is never run needs no permission.
    if (/\btype\s*=\s*"?application\/(ld\+)?json/i.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`);
  }
  return [...hashes];
}

/**
 * The policy of a page. Nothing leaves the origin; no inline style, no eval, no frame, no form target.
 * @param {readonly string[]} hashes @param {{ inMeta?: boolean }} [options] a <meta> can't say frame-ancestors
 */
export function policy(hashes, { inMeta = false } = {}) {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // Text becomes a script's address, or markup, by the one policy of app/trust-boot.tsx or not at all.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(inMeta ? [] : ["frame-ancestors 'none'"]),
  ].join('; ');
}

/** Headers that every answer carries, whatever its status. */
export const HEADERS = Object.freeze({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
});
