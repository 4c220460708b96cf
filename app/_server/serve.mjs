/** Our small server over Next's request handler: policy and headers on every status, a clean end. */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { fileIn, isHashed, sendFile } from './files.mjs';
import { ANY, readPolicies } from './policy-files.mjs';
import { HEADERS, policy } from './policy.mjs';

/** How long open answers may take after SIGTERM. */
const GRACE = 2000;

/**
 * @typedef {{ root: string, dist: string, kept: string, host: string, port: number }} Place
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Folders that may hold a static file, newest build first. @param {Place} place @param {string} address */
function staticFile({ root, dist, kept }, address) {
  for (const folder of ['stills', 'stories'])
    if (address.startsWith(`/${folder}/`))
      return fileIn(join(root, 'public', folder), address.slice(folder.length + 2));
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
 * Puts our headers on an answer at the last moment, whoever writes it: Next sets some of its own late.
 * @param {Response} response @param {string} address @param {ReadonlyMap<string, readonly string[]>} policies
 */
function guard(response, address, policies) {
  const write = response.writeHead;
  const page = address.endsWith('/') ? address : `${address}/`;
  response.writeHead = function (status, ...rest) {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const hashes = (status < 400 && policies.get(page)) || policies.get(ANY) || [];
    response.setHeader('Content-Security-Policy', policy(hashes));
    response.removeHeader('X-Powered-By');
    if (isHashed(address) && (status === 200 || status === 206))
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    else if (String(response.getHeader('Content-Type') ?? '').startsWith('text/html'))
      // A page is asked for again each time, by its ETag: a deploy shows at once.
      response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    return /** @type {any} */ (write).call(this, status, ...rest);
  };
}

/** @param {Response} response */
function refuse(response) {
  response.setHeader('Allow', 'GET, HEAD');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(405);
  response.end('Only GET and HEAD are answered here.\n');
}

/** Listens, and ends within three seconds of SIGTERM or SIGINT. @param {Place} place */
export async function serve(place) {
  const policies = readPolicies(place.dist);
  const app = next({ dev: false, dir: place.root, hostname: place.host, port: place.port });
  await app.prepare();
  const handle = app.getRequestHandler();

  const server = createServer((request, response) => {
    // Next would take its nonce from an inbound policy and print it.
    delete request.headers['content-security-policy'];
    delete request.headers['content-security-policy-report-only'];
    const address = (request.url ?? '/').split('?')[0] ?? '/';
    guard(response, address, policies);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads && !address.startsWith('/api/')) return refuse(response);
    const file = reads ? staticFile(place, address) : undefined;
    if (file) return sendFile(request, response, file);
    handle(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.port, place.host, () => resolve(undefined));
  });

  const end = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, GRACE).unref();
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  return server;
}
