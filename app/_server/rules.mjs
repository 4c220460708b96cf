/**
 * Which headers an address is answered with: one table for our server and for the hosts of a static export. Prefixes
 * never overlap, and all else is a page: of two rules that match, some hosts take both and others one.
 */

/** @typedef {'page' | 'file' | 'embed' | 'preview'} Kind `file`: public, and asked for by frames whose origin is opaque; `preview`: a draft, framed by the studio alone */
/** @typedef {{ prefix: string, kind: Kind, cache: string }} Rule `prefix`: a folder of the site, slashes at both ends */

export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Asked for again each time, by its ETag: a deploy shows at once. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};
const CLOSED = { ...EVERYWHERE, 'Cross-Origin-Opener-Policy': 'same-origin' };
/** A frame that its host has sandboxed is of no origin: its scripts, faces and timelines come from another one. */
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
  // What an author put beside a story keeps its name; where a host can look at names, the others are immutable.
  { prefix: '/stories/', kind: 'file', cache: REVALIDATE },
  { prefix: '/embed/', kind: 'embed', cache: REVALIDATE },
  // The studio around it is a page like all others.
  { prefix: '/studio/preview/', kind: 'preview', cache: REVALIDATE },
  // A worker is to start without a network, too.
  { prefix: '/studio/worker/', kind: 'page', cache: IMMUTABLE },
];
/** @type {Rule} */
export const PAGE = { prefix: '/', kind: 'page', cache: REVALIDATE };

/** @param {string} address a path of the site, without its base path */
export const ruleOf = (address) => RULES.find(({ prefix }) => address.startsWith(prefix)) ?? PAGE;

/** Without policy and cache. @param {Rule} rule */
export const headersOf = ({ kind }) => HEADERS[kind];

/** @param {Rule} rule @param {string} frames who may frame embeds, as sources of a policy */
export const ancestorsOf = ({ kind }, frames) =>
  `frame-ancestors ${kind === 'embed' ? frames : ANCESTORS[kind]}`;

/** What the policy of a page goes by, beside its inline scripts (policy.mjs). @param {Rule} rule @param {string} site its origin; '' when no one has said */
export const policyOptions = ({ kind }, site) => ({
  ...((kind === 'embed' || kind === 'preview') && { embedOf: site }),
  ...(kind === 'preview' && { isPreview: true }),
});

/**
 * All headers of a file of the export, whose pages carry the rest of their policy themselves.
 * @param {Rule} rule @param {string} frames @returns {Readonly<Record<string, string>>}
 */
export const staticHeaders = (rule, frames) => ({
  ...headersOf(rule),
  'Content-Security-Policy': ancestorsOf(rule, frames),
  'Cache-Control': rule.cache,
});
