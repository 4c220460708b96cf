/**
 * The Content Security Policy of our pages. Every prerendered page has a few inline scripts of Next; their
 * hashes allow exactly these, without `unsafe-inline` and without a nonce (which would prevent caching). The
 * inline styles of a story's first screen are allowed in the same way.
 */
import { createHash } from 'node:crypto';

/**
 * @typedef {{ scripts: readonly string[], styles: readonly string[] }} Hashes of a page's inline scripts and
 * sheets, as policy sources
 */

/** @param {string} body */
const sourceOf = (body) => `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`;

/**
 * The hashes of a page's inline scripts and style sheets, without duplicates.
 * @param {string} html
 * @returns {Hashes}
 */
export function inlineHashes(html) {
  const scripts = new Set();
  for (const [, attributes = '', body = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
  )) {
    if (/\ssrc\s*=/i.test(attributes)) continue;
    // Data blocks are never executed, so they need no permission.
    if (/\btype\s*=\s*"?application\/(ld\+)?json/i.test(attributes)) continue;
    scripts.add(sourceOf(body));
  }
  // A `<style>` inside a script is a string, not a sheet.
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/gi, '');
  const styles = [...markup.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, body = '']) =>
    sourceOf(body),
  );
  return { scripts: [...scripts], styles: [...new Set(styles)] };
}

/**
 * The policy of a page. Nothing leaves the origin. No `style` attributes, no eval, no forms to other sites;
 * frames may show only our embeds, because no other page of ours may be framed.
 * @param {Hashes} hashes
 * @param {{ ancestors?: string, embedOf?: string, isPreview?: boolean }} [options] `ancestors`: the directive
 * of sites that may frame the page, which does not work in a <meta>; `embedOf`: the page is an embed, of the
 * site with this origin ('' if not configured); `isPreview`: the page shows a draft whose files are in
 * memory, and loads only its own scripts, sheets, typefaces and icon
 */
export function policy({ scripts, styles }, { ancestors, embedOf, isPreview = false } = {}) {
  // In a sandboxed frame some browsers match 'self' against the frame's opaque origin, so that it allows
  // nothing.
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
    // Only the policy in app/_boot/trust.ts can turn text into a script address or markup.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(ancestors === undefined ? [] : [ancestors]),
  ].join('; ');
}

/** For responses that are not pages. @type {Hashes} */
export const NOTHING_INLINE = Object.freeze({ scripts: [], styles: [] });
