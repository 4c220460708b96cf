/**
 * Our server: printed pages and files from bundles, the routes of classes by Next, policy and headers on every
 * response, and a clean shutdown.
 */
import { EventEmitter } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { addressIn, dropHeaders, isNowhere } from './sanitize-request.mjs';
import { fileIn, isHashed, sendFile } from './files.mjs';
import { answerPublishing } from './publish.mjs';
import { NOTHING_INLINE, policy } from './policy.mjs';
import { LIVE } from './live.mjs';
import { IMMUTABLE, REVALIDATE, ancestorsOf, headersOf, policyOptions, ruleOf } from './rules.mjs';
import { sendError, sendUnreadable } from './error-response.mjs';
import { isGuarded, requireTeacherKey } from './teacher-auth.mjs';

/** How long open responses may take after SIGTERM, in milliseconds. */
const GRACE = 2000;
/**
 * How long an idle connection stays open, in milliseconds. It must exceed the minute of most proxies, or they
 * would send a request on a connection that is just closing; it also saves readers a new connection.
 */
const IDLE = 75_000;
/** How long a request may take to arrive, including its body, and how often that is checked, in milliseconds. */
const ARRIVAL = { requestTimeout: 60_000, connectionsCheckingInterval: 2_000 };
const READS = ['GET', 'HEAD'];
/** Further methods for routes under /api/; each route decides which it accepts. */
const WRITES = ['POST', 'OPTIONS'];

/**
 * @typedef {{ port: number, note?: string }} Listening
 * @typedef {{ file: string, tag: string, hashes?: import('./policy.mjs').Hashes }} Found
 * @typedef {{ root: string, dist: string, kept: string, host: string, frames: string, site: string, publisher: import('./publish.mjs').Publisher, live?: import('./live.mjs').Live, find: (address: string, version?: string) => Promise<Found | undefined>, listen: (server: import('node:http').Server) => Promise<Listening> }} Place
 * `find`: the file of a printed page, or of a story; `live`: tells open pages of an author's saves
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** What a build of the program writes to public/, and the schema; files of stories are in their bundles. */
const PUBLIC =
  /^\/(?:studio|schema|(?:stills|stories)\/(?:_scene-[^/]+|_guides))\/.|^\/embed\/1\.js$/;

/** Folders that may hold a static file, newest build first. @param {Place} place @param {string} address */
function staticFile({ root, dist, kept }, address) {
  if (PUBLIC.test(address)) return fileIn(join(root, 'public'), address.slice(1));
  const rest = /^\/_next\/static\/(.+)$/.exec(address)?.[1];
  if (rest === undefined) return undefined;
  const now = fileIn(join(dist, 'static'), rest);
  if (now) return now;
  const earlier = join(kept, 'static');
  for (const build of existsSync(earlier) ? readdirSync(earlier) : []) {
    const file = fileIn(join(earlier, build), rest);
    if (file) return file;
  }
  return undefined;
}

/**
 * Sets our headers just before the response is sent, whoever writes it, because Next sets some of its own
 * late.
 * @param {Place} place @param {Response} response @param {string} address
 * @returns {(hashes: import('./policy.mjs').Hashes) => void} allows the inline scripts and sheets of a page
 */
function guard({ frames, site }, response, address) {
  const write = response.writeHead;
  const rule = ruleOf(address);
  const ancestors = ancestorsOf(rule, frames);
  let hashes = NOTHING_INLINE;
  response.writeHead = function (status, ...rest) {
    for (const [name, value] of Object.entries(headersOf(rule))) response.setHeader(name, value);
    response.setHeader(
      'Content-Security-Policy',
      policy(hashes, { ancestors, ...policyOptions(rule, site) }),
    );
    response.removeHeader('X-Powered-By');
    // The unread rest of the body would be parsed as the next request.
    if (status === 413) response.setHeader('Connection', 'close');
    if (isGuarded(address)) response.setHeader('Cache-Control', 'private, no-store');
    else if (isHashed(address) && [200, 206, 304].includes(status))
      response.setHeader('Cache-Control', IMMUTABLE);
    else if (
      !response.hasHeader('Cache-Control') ||
      String(response.getHeader('Content-Type') ?? '').startsWith('text/html')
    )
      response.setHeader('Cache-Control', REVALIDATE);
    return /** @type {any} */ (write).call(this, status, ...rest);
  };
  return (allowed) => void (hashes = allowed);
}

/**
 * The client's address. If the operator has configured a proxy, it has appended the address to the header's
 * list; earlier entries may be forged.
 * @param {Request} request
 */
function addressOf(request) {
  const list = process.env.HANDSCROLL_PROXY ? request.headers['x-forwarded-for'] : undefined;
  const last = String(list ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || (request.socket.remoteAddress ?? 'unknown');
}

/** Runs what routes registered for shutdown: streams announce the end (see app/_class). */
async function goodbye() {
  const say = /** @type {any} */ (globalThis)[Symbol.for('handscroll.goodbye')];
  await say?.();
}

/** Next, for the routes of classes: loaded when it is first called for. @param {Place} place */
function loadNext({ root, host }) {
  /** @type {Promise<import('next/dist/server/next.js').RequestHandler> | undefined} */
  let loading;
  const load = async () => {
    const { default: next } = await import('next');
    const { default: config } = /** @type {any} */ (await import('next/dist/server/config.js'));
    // Read here without a word; Next would print how long it took.
    await config.default('phase-production-server', root);
    // Next would listen for WebSocket upgrades and leave them hanging; this server object never emits any.
    const httpServer = /** @type {any} */ (new EventEmitter());
    const app = next({ dev: false, dir: root, hostname: host, httpServer });
    await app.prepare();
    return app.getRequestHandler();
  };
  return () => (loading ??= load());
}

/**
 * Listens, and stops within three seconds of SIGTERM or SIGINT. `loadRoutes` loads the routes of classes, which takes half a
 * second of a calm machine: a teacher should not wait for it.
 * @param {Place} place
 */
export async function serve(place) {
  const nextHandler = loadNext(place);

  /** @param {Request} request @param {Response} response */
  function answer(request, response) {
    dropHeaders(request);
    request.headers['x-handscroll-address'] = addressOf(request);
    const target = addressIn(request.url ?? '');
    const address = target?.split('?')[0] ?? '/';
    const allow = guard(place, response, address);
    if (target === undefined || (!request.headers.host && request.httpVersion === '1.1'))
      return sendError(response, 400, 'That is not the address of a page here.');
    request.url = target;
    const from = String(request.headers['x-handscroll-address']);
    /** @param {string} page an address @param {number} status */
    const keyPage = (page, status) => sendPage(request, response, page, status, allow);
    requireTeacherKey(request, response, address, from, keyPage)
      .then((stopped) => stopped || send(request, response, address, allow))
      // No request may crash the process.
      .catch(() => response.destroy());
  }

  /**
   * @param {Request} request @param {Response} response @param {string} page @param {number} status @param
   * {ReturnType<typeof guard>} allow
   */
  async function sendPage(request, response, page, status, allow) {
    const found = await place.find(page);
    if (!found) return sendError(response, 404, 'There is no page at this address.');
    allow(found.hashes ?? NOTHING_INLINE);
    sendFile(request, response, found.file, { tag: found.tag, status });
  }

  /**
   * @param {Request} request @param {Response} response @param {string} address @param {ReturnType<typeof
   * guard>} allow
   */
  async function send(request, response, address, allow) {
    if (address.startsWith('/api/stories/'))
      return answerPublishing(place, request, response, address);
    const method = request.method ?? '';
    const isApi = address.startsWith('/api/');
    const known = isApi ? [...READS, ...WRITES] : READS;
    if (!known.includes(method))
      return sendError(response, 405, `Only ${known.join(', ')} are allowed here.`, {
        Allow: known.join(', '),
      });
    if (place.live && address.startsWith(LIVE))
      return place.live.answer(response, address.endsWith('.js'));
    if (isApi && !isNowhere(address)) return (await nextHandler())(request, response);
    const file = staticFile(place, address);
    if (file) return sendFile(request, response, file);
    const [, query = ''] = (request.url ?? '').split('?');
    const version = new URLSearchParams(query).get('version') ?? undefined;
    const found = await place.find(address, version);
    if (found) {
      allow(found.hashes ?? NOTHING_INLINE);
      return sendFile(request, response, found.file, { tag: found.tag });
    }
    if (!address.endsWith('/') && (await place.find(`${address}/`)))
      return response.writeHead(308, { Location: `${address}/${query && `?${query}`}` }).end();
    return sendPage(request, response, '/404.html', 404, allow);
  }

  // Requests without a Host header are refused by our code, so that the response has our headers.
  const server = createServer(
    { requireHostHeader: false, keepAliveTimeout: IDLE, ...ARRIVAL },
    answer,
  );
  server.on('clientError', sendUnreadable);
  server.on('checkExpectation', (request, response) => {
    guard(place, response, '');
    sendError(response, 417, 'The Expect header is not supported here.');
  });

  const listening = await place.listen(server);

  const end = () => {
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, GRACE).unref();
    server.close(() => process.exit(0));
    goodbye()
      .catch(() => undefined)
      .finally(() => server.closeIdleConnections());
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  return { ...listening, loadRoutes: nextHandler };
}
