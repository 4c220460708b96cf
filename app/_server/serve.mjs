/** Our small server around Next's request handler: policy and headers on every response, and a clean shutdown. */
import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { addressIn, dropHeaders, isNowhere } from './sanitize-request.mjs';
import { fileIn, isHashed, sendFile } from './files.mjs';
import { ANY, readPolicies } from './policy-files.mjs';
import { NOTHING_INLINE, policy } from './policy.mjs';
import { IMMUTABLE, REVALIDATE, ancestorsOf, headersOf, policyOptions, ruleOf } from './rules.mjs';
import { sendError, sendUnreadable } from './error-response.mjs';
import { isGuarded, readKeyPages, requireTeacherKey } from './teacher-auth.mjs';

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
/** An address without a route. */
const NOWHERE = '/not-found/';

/**
 * @typedef {{ port: number, note?: string }} Listening
 * @typedef {{ root: string, dist: string, kept: string, host: string, frames: string, site: string, listen: (server: import('node:http').Server) => Promise<Listening> }} Place
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Folders that may hold a static file, newest build first. @param {Place} place @param {string} address */
function staticFile({ root, dist, kept }, address) {
  for (const folder of ['stills', 'stories', 'cards'])
    if (address.startsWith(`/${folder}/`))
      return fileIn(join(root, 'public', folder), address.slice(folder.length + 2));
  if (address === '/embed/1.js') return fileIn(join(root, 'public', 'embed'), '1.js');
  const rest = /^\/_next\/static\/(.+)$/.exec(address)?.[1];
  if (rest === undefined) return undefined;
  const now = fileIn(join(dist, 'static'), rest);
  if (now) return now;
  let earlier;
  try {
    earlier = readdirSync(join(kept, 'static'));
  } catch {
    return undefined;
  }
  for (const build of earlier) {
    const file = fileIn(join(kept, 'static', build), rest);
    if (file) return file;
  }
  return undefined;
}

/**
 * Sets our headers just before the response is sent, whoever writes it, because Next sets some of its own
 * late.
 * @param {Place} place @param {Response} response @param {string} address @param {ReadonlyMap<string,
 * import('./policy.mjs').Hashes>} policies
 */
function guard({ frames, site }, response, address, policies) {
  const write = response.writeHead;
  const page = address.endsWith('/') ? address : `${address}/`;
  const rule = ruleOf(address);
  const ancestors = ancestorsOf(rule, frames);
  response.writeHead = function (status, ...rest) {
    for (const [name, value] of Object.entries(headersOf(rule))) response.setHeader(name, value);
    const hashes = (status < 400 && policies.get(page)) || policies.get(ANY) || NOTHING_INLINE;
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

/** Listens, and stops within three seconds of SIGTERM or SIGINT. @param {Place} place */
export async function serve(place) {
  const policies = readPolicies(place.dist);
  const keyPage = readKeyPages(place.dist);
  const app = next({
    dev: false,
    dir: place.root,
    hostname: place.host,
    // Next would listen for WebSocket upgrades and leave them hanging; this server object never emits any.
    httpServer: /** @type {any} */ (new EventEmitter()),
  });
  await app.prepare();
  const handle = app.getRequestHandler();

  /** @param {Request} request @param {Response} response */
  function answer(request, response) {
    dropHeaders(request);
    request.headers['x-handscroll-address'] = addressOf(request);
    const target = addressIn(request.url ?? '');
    const address = target?.split('?')[0] ?? '/';
    guard(place, response, address, policies);
    if (target === undefined || (!request.headers.host && request.httpVersion === '1.1'))
      return sendError(response, 400, 'That is not the address of a page here.');
    request.url = isNowhere(address) ? NOWHERE : target;
    const from = String(request.headers['x-handscroll-address']);
    requireTeacherKey(request, response, address, from, keyPage)
      .then((stopped) => stopped || send(request, response, address))
      // No request may crash the process.
      .catch(() => response.destroy());
  }

  /** @param {Request} request @param {Response} response @param {string} address */
  function send(request, response, address) {
    const method = request.method ?? '';
    const reads = READS.includes(method);
    const known = address.startsWith('/api/') ? [...READS, ...WRITES] : READS;
    if (!known.includes(method))
      return sendError(response, 405, `Only ${known.join(', ')} are allowed here.`, {
        Allow: known.join(', '),
      });
    const file = reads ? staticFile(place, address) : undefined;
    if (file) return sendFile(request, response, file);
    handle(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  }

  // Requests without a Host header are refused by our code, so that the response has our headers.
  const server = createServer(
    { requireHostHeader: false, keepAliveTimeout: IDLE, ...ARRIVAL },
    answer,
  );
  server.on('clientError', sendUnreadable);
  server.on('checkExpectation', (request, response) => {
    guard(place, response, '', policies);
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
  return listening;
}
