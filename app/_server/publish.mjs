/**
 * The routes that publish: stories come as archives from the studio and from `handscroll publish`, with the
 * operator's key (HANDSCROLL_PUBLISH_KEY). Everything is answered in JSON, errors with one sentence.
 */
import { FailureLimiter, hiddenAddress } from './limiter.mjs';
import { isSame, keyFault } from './teacher-key.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ version: string, at: string }} Version
 * @typedef {{ version: string } | { faults: readonly string[] } | { newer: Version | undefined } | { refused: string } | { tooLarge: true }} Uploaded
 * @typedef {{ current: (slug: string) => Promise<Version | undefined>, log: (slug: string) => Promise<readonly Version[]> }} Shelf
 * @typedef {object} Publisher as in bin/press/publisher.ts
 * @property {Shelf} shelf
 * @property {(slug: string, body: AsyncIterable<Uint8Array>, from?: string | null) => Promise<Uploaded>} upload
 * @property {(slug: string) => Promise<{ version: string, bytes: Uint8Array } | undefined>} sourceOf
 * @property {(slug: string, version: string) => Promise<void>} stand
 * @property {(slug: string) => Promise<void>} remove
 * @typedef {{ status: number, body: object, headers?: Record<string, string> }} Answer `body`: bytes of an
 * archive, or JSON
 * @typedef {(publisher: Publisher, slug: string, request: Request) => Promise<Answer>} Route
 */

/** Limit of wrong keys from one address in a minute. */
const TRIES = 10;
/** In bytes: of a request that names a version. */
const LONGEST = 1000;
/** A story or its source, by an id as scripts have it (story/script/patterns.ts). */
const ADDRESS =
  /^\/api\/stories\/(?=[^/]{1,60}(?:\/|$))([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(\/source)?\/?$/;
const FULL = /\b(?:ENOSPC|EDQUOT)\b/;

const failures = new FailureLimiter(TRIES);

/** @param {number} status @param {string} error @param {object} [more] @param {Record<string, string>} [headers] @returns {Answer} */
const fault = (status, error, more = {}, headers = {}) => ({ status, body: { error, ...more }, headers }); // prettier-ignore
/** @param {string} slug */
const nothing = (slug) => fault(404, `There is no story "${slug}" on this site.`);

/** Why the key can't be used; undefined if it can, or if none is set. @param {string | undefined} set */
export function publishKeyFault(set) {
  const name = 'HANDSCROLL_PUBLISH_KEY';
  // It is sent in a header, where clients encode other letters differently or not at all.
  return /[^!-~]/.test(set ?? '')
    ? `${name} may have only letters and digits without accents, and punctuation; no spaces.`
    : keyFault(set, name);
}

/** What a request without the right key is answered. @param {Request} request @param {string} site */
function refusal({ headers }, site) {
  const key = process.env.HANDSCROLL_PUBLISH_KEY;
  if (!key) return fault(503, 'Nothing can be published here until the operator sets HANDSCROLL_PUBLISH_KEY.'); // prettier-ignore
  const { origin, host } = headers;
  const isOurs = origin === undefined || origin === site || (URL.canParse(origin) && new URL(origin).host === host); // prettier-ignore
  if (!isOurs) return fault(403, 'Stories can be published only from pages of this site.');
  const from = hiddenAddress(String(headers['x-handscroll-address']));
  if (failures.blocked(from)) return fault(429, 'Too many wrong keys came from your address: try again in a minute.'); // prettier-ignore
  const sent = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (sent !== undefined && isSame(sent, key)) return undefined;
  if (sent !== undefined) failures.fail(from);
  const words = sent === undefined ? 'missing' : 'wrong';
  return fault(401, `The key for publishing is ${words}.`, {}, { 'WWW-Authenticate': 'Bearer' });
}

/** @type {Route} */
async function readVersions({ shelf }, slug) {
  const [current, versions] = await Promise.all([shelf.current(slug), shelf.log(slug)]);
  if (!current && versions.length === 0) return nothing(slug);
  return { status: 200, body: { current: current?.version ?? null, versions } };
}

/** The version that an upload began from; null if there was none. @param {Request['headers']} headers */
function startOf(headers) {
  const version = headers['if-match']?.replace(/^(?:W\/)?"|"$/g, '');
  return version ?? (headers['if-none-match'] === undefined ? undefined : null);
}

/** @type {Route} */
async function upload(publisher, slug, request) {
  const body = request.iterator({ destroyOnReturn: false });
  const done = await publisher.upload(slug, body, startOf(request.headers));
  if ('tooLarge' in done) return fault(413, 'The archive is too large: a story may have 100 MB.');
  if ('refused' in done) return fault(400, `The archive is refused: ${done.refused}.`);
  if ('faults' in done) return fault(422, 'The story has problems and was not published.', done);
  if ('version' in done) return { status: 200, body: { ...done, address: `/s/${slug}/` } };
  const { version: current = null, at = null } = done.newer ?? {};
  const words = current ? 'Another version was published' : 'The story was taken down';
  return fault(409, `${words} since you began.`, { current, at });
}

/** @type {Route} */
async function standAgain(publisher, slug, request) {
  let [text, version] = ['', undefined];
  for await (const part of request) if (text.length <= LONGEST) text += part;
  try {
    ({ version } = JSON.parse(text));
  } catch {
    return fault(400, 'The request has to be JSON: { "version": "…" }.');
  }
  const versions = await publisher.shelf.log(slug);
  if (!versions.some((known) => known.version === version))
    return fault(404, `There is no such version of "${slug}" on this site.`);
  await publisher.stand(slug, version);
  return { status: 200, body: { version } };
}

/** @type {Route} */
async function takeDown(publisher, slug) {
  if (!(await publisher.shelf.current(slug))) return nothing(slug);
  await publisher.remove(slug);
  return { status: 200, body: {} };
}

/** @type {Route} */
async function sendSource(publisher, slug) {
  const source = await publisher.sourceOf(slug);
  if (!source) return nothing(slug);
  const headers = { 'Content-Type': 'application/zip', ETag: `"${source.version}"` };
  return { status: 200, body: source.bytes, headers };
}

/** @type {Record<string, Route>} */
const STORY = { GET: readVersions, PUT: upload, POST: standAgain, DELETE: takeDown };
/** @type {Record<string, Route>} */
const SOURCE = { GET: sendSource };

/** @param {{ publisher: Publisher, site: string }} place @param {Request} request @param {string} address @returns {Promise<Answer>} */
async function answerTo({ publisher, site }, request, address) {
  const refused = refusal(request, site);
  if (refused) return refused;
  const [, slug, source] = ADDRESS.exec(address) ?? [];
  if (slug === undefined) return fault(404, 'This is not the address of a story.');
  const routes = new Map(Object.entries(source ? SOURCE : STORY));
  const route = routes.get(request.method === 'HEAD' ? 'GET' : (request.method ?? ''));
  const Allow = [...routes.keys()].join(', ');
  if (!route) return fault(405, `Only ${Allow} are allowed here.`, {}, { Allow });
  try {
    return await route(publisher, slug, request);
  } catch (error) {
    // Whoever sent it has gone.
    if (request.socket.destroyed) throw error;
    console.error(error);
    return FULL.test(String(error))
      ? fault(507, 'The disk of the server is full; nothing was changed.')
      : fault(500, 'The server could not do this; its log says why.');
  }
}

/**
 * @param {{ publisher: Publisher, site: string }} place @param {Request} request @param {Response} response
 * @param {string} address
 */
export async function answerPublishing(place, request, response, address) {
  const { status, body, headers } = await answerTo(place, request, address);
  const bytes = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.byteLength, 'Cache-Control': 'private, no-store', ...headers }).end(bytes); // prettier-ignore
}
