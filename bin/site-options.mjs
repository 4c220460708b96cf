/** Parses the options about the site's address: its origin, its path, and who may frame its embeds. */
import { Stop } from './say.mjs';

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
/** A path without a trailing slash; empty at the root. */
const PATH = /^(?:\/[\w.~-]+)*$/;
/** Schemes of apps, which are not hosts: `capacitor:`. */
const SCHEME = /^[a-z][a-z0-9+.-]*:$/;
const MOST_FRAMES = 50;

/** @param {string} path */
const trimmed = (path) => path.replace(/\/+$/, '');

/** @param {string | undefined} value `/peaks/` @returns {string} '' or a path without a trailing slash */
export function readBase(value = '') {
  const path = trimmed(value);
  if (!PATH.test(path))
    throw new Stop(`--base is "${value}" and should be a path such as /stories.`, 2);
  return path;
}

/**
 * The only source of absolute addresses.
 * @param {string | undefined} value
 * @param {string} base as parsed
 * @param {string} name of the option or variable
 * @returns {string} an origin, '' if not given
 */
export function readSite(value, base, name) {
  if (!value) return '';
  const wrong = (/** @type {string} */ why) => new Stop(`${name} is "${value}": ${why}.`, 2);
  const example = 'write it like https://stories.example.org';
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value))
    throw wrong(`it should be an address that begins with https:// (${example})`);
  const { origin, protocol, hostname, username, password, pathname, search, hash } = new URL(value);
  if (username || password) throw wrong(`a name or password has no place in it (${example})`);
  if (search || hash) throw wrong(`nothing may follow the host (${example})`);
  const path = trimmed(pathname);
  if (path && base && path !== base)
    throw wrong(`its path ${path} and --base ${base} disagree (give the path once, with --base)`);
  if (path) throw wrong(`its path belongs to --base (write --site ${origin} --base ${path})`);
  if (protocol === 'http:' && !LOCAL.test(hostname))
    throw wrong('http is for localhost alone (write https://, which readers and previews need)');
  return origin;
}

/**
 * Who may frame embeds: `*`, `none`, or origins. The site itself always may, for its preview of an embed.
 * @param {string | undefined} value
 * @param {string} name of the option or variable
 * @returns {string} sources of a policy
 */
export function readFrames(value, name) {
  const sources = (value ?? '*').trim().split(/\s+/);
  const wrong = (/** @type {string} */ why) => new Stop(`${name} is "${value}": ${why}.`, 2);
  if (sources.length > MOST_FRAMES)
    throw wrong(`${sources.length} names are too many (at most ${MOST_FRAMES}, or *)`);
  if (sources.length === 1 && sources[0] === 'none') return "'self'";
  const read = sources.map((source) => {
    if (source === '*' || SCHEME.test(source)) return source;
    const plain = source.replace('://*.', '://');
    const url = URL.canParse(plain) ? new URL(plain) : undefined;
    const isOrigin =
      url &&
      /^https?:$/.test(url.protocol) &&
      url.href === `${url.origin}/` &&
      !/[;,'"]/.test(source);
    if (!isOrigin || /\/$/.test(source))
      throw wrong(
        `${source || 'nothing'} is no origin (write *, none, or https://a.org https://*.b.org)`,
      );
    return source === plain ? url.origin : url.origin.replace('://', '://*.');
  });
  return read.includes('*') ? read.join(' ') : ["'self'", ...read].join(' ');
}
