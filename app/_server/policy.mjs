/**
 * What a browser may do with our pages. Every prerendered page carries a few inline scripts of Next; their
 * hashes, not `unsafe-inline` and not a nonce (which would forbid caching), let exactly those run. The rules of a
 * story's first screen are inline too, and let in the same way.
 */
import { createHash } from 'node:crypto';

/** @typedef {{ scripts: readonly string[], styles: readonly string[] }} Hashes what a page has inline, as sources */

/** @param {string} body */
const sourceOf = (body) => `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`;

/** The inline scripts and sheets of a page, without duplicates. @param {string} html @returns {Hashes} */
export function inlineHashes(html) {
  const scripts = new Set();
  for (const [, attributes = '', body = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
  )) {
    if (/\ssrc\s*=/i.test(attributes)) continue;
    // Data that is never run needs no permission.
    if (/\btype\s*=\s*"?application\/(ld\+)?json/i.test(attributes)) continue;
    scripts.add(sourceOf(body));
  }
  // What a script quotes is no sheet.
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/gi, '');
  const styles = [...markup.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, body = '']) =>
    sourceOf(body),
  );
  return { scripts: [...scripts], styles: [...new Set(styles)] };
}

/**
 * The policy of a page. Nothing leaves the origin; no `style` attribute, no eval, no form target elsewhere, and in a
 * frame none but embeds of ours, since no other page may be framed.
 * @param {Hashes} hashes
 * @param {{ ancestors?: string, embedOf?: string, isPreview?: boolean }} [options] `ancestors`: the directive of who may frame it,
 * which a <meta> can't say; `embedOf`: the page is made for frames, of the site with this origin ('' when no one has said);
 * `isPreview`: it shows a draft, whose files are at hand, and asks for nothing but its own scripts, sheets, faces and icon
 */
export function policy({ scripts, styles }, { ancestors, embedOf, isPreview = false } = {}) {
  // In a sandboxed frame some browsers take 'self' for the frame's own origin, which is none.
  const self = embedOf ? `'self' ${embedOf}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${[self, ...scripts].join(' ')}`,
    `style-src ${[self, ...styles].join(' ')}`,
    `img-src ${self} data: blob:`,
    `font-src ${self}`,
    `media-src ${isPreview ? 'blob:' : "'self'"}`,
    `connect-src ${isPreview ? 'blob:' : self}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    ...(embedOf === undefined ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    // Text becomes a script's address, or markup, by the policy of app/_boot/trust.ts or not at all.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(ancestors === undefined ? [] : [ancestors]),
  ].join('; ');
}

/** Of an answer that is no page. @type {Hashes} */
export const NOTHING_INLINE = Object.freeze({ scripts: [], styles: [] });
