/**
 * The headers for each address: one table for our server and for the hosts of a static export. Prefixes never
 * overlap, because of two matching rules some hosts apply both and others one. Every other address is a page.
 */

/**
 * @typedef {'page' | 'file' | 'embed' | 'preview'} Kind `file`: public, also fetched by frames with an opaque
 * origin; `preview`: a draft, framed only by the studio
 */
/**
 * @typedef {{ prefix: string, kind: Kind, cache: string }} Rule `prefix`: a folder of the site, with slashes
 * at both ends
 */

export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Revalidated by ETag on each use, so that a deploy is visible immediately. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};
const CLOSED = { ...EVERYWHERE, 'Cross-Origin-Opener-Policy': 'same-origin' };
/** A sandboxed frame has an opaque origin, so its scripts, typefaces and timelines are cross-origin requests. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** @type {Readonly<Record<Kind, Readonly<Record<string, string>>>>} */
const HEADERS = {
  page: { ...CLOSED, 'Cross-Origin-Resource-Policy': 'same-origin', 'X-Frame-Options': 'DENY' },
  file: { ...CLOSED, ...OPEN, 'X-Frame-Options': 'DENY' },
  embed: { ...EVERYWHERE, ...OPEN, 'Cross-Origin-Opener-Policy': 'unsafe-none' },
  preview: {
    ...CLOSED,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'SAMEORIGIN',
  },
};
const ANCESTORS = { page: "'none'", file: "'none'", preview: "'self'" };

/** @type {readonly Rule[]} */
export const RULES = [
  { prefix: '/_next/static/', kind: 'file', cache: IMMUTABLE },
  { prefix: '/stills/', kind: 'file', cache: IMMUTABLE },
  { prefix: '/cards/', kind: 'file', cache: IMMUTABLE },
  // Files that an author put beside a story keep their names, so they are revalidated; on hosts whose rules
  // can match names, the hashed ones are immutable.
  { prefix: '/stories/', kind: 'file', cache: REVALIDATE },
  { prefix: '/embed/', kind: 'embed', cache: REVALIDATE },
  // The studio page around the preview is an ordinary page.
  { prefix: '/studio/preview/', kind: 'preview', cache: REVALIDATE },
  // A worker must also start offline.
  { prefix: '/studio/worker/', kind: 'page', cache: IMMUTABLE },
];
/** @type {Rule} */
export const PAGE = { prefix: '/', kind: 'page', cache: REVALIDATE };

/** @param {string} address a path of the site, without the base path */
export const ruleOf = (address) => RULES.find(({ prefix }) => address.startsWith(prefix)) ?? PAGE;

/** The headers except policy and cache. @param {Rule} rule */
export const headersOf = ({ kind }) => HEADERS[kind];

/** @param {Rule} rule @param {string} frames sites that may frame embeds, as policy sources */
export const ancestorsOf = ({ kind }, frames) =>
  `frame-ancestors ${kind === 'embed' ? frames : ANCESTORS[kind]}`;

/**
 * What the policy of a page depends on besides its inline scripts (policy.mjs).
 * @param {Rule} rule @param {string} site its origin; '' if not configured
 */
export const policyOptions = ({ kind }, site) => ({
  ...((kind === 'embed' || kind === 'preview') && { embedOf: site }),
  ...(kind === 'preview' && { isPreview: true }),
});

/**
 * All headers of a file of the export. Its pages carry the rest of their policy in a <meta>.
 * @param {Rule} rule @param {string} frames @returns {Readonly<Record<string, string>>}
 */
export const staticHeaders = (rule, frames) => ({
  ...headersOf(rule),
  'Content-Security-Policy': ancestorsOf(rule, frames),
  'Cache-Control': rule.cache,
});
