/** What every address answers, whoever asks and however: found by the build's own lists, so new ones join. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectGuarded, markupFaults } from './guarded.ts';
import { ask, sendRaw } from './raw.ts';
import { startServer, type Server } from '../browser/class-world.ts';
import {
  filled,
  fileRoutes,
  fileSamples,
  liveRoutes,
  pageRoutes,
  pages,
} from '../browser/routes.ts';

let server: Server;
let baseURL = '';
beforeAll(async () => {
  server = await startServer();
  baseURL = server.origin;
});
afterAll(async () => {
  await server.stop();
});

const get = async (address: string) => {
  const answer = await fetch(baseURL + address);
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    html: await answer.text(),
  };
};
const METHODS = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
/** Stands for whatever a stranger writes; found again, it was taken over. */
const STRANGE = 'q7x2z9';

test('every route of pages is prerendered, in some page at least', () => {
  // The pages that ask for a key are sent in the place of others.
  const built = pages.map((address) => address.replace(/\/$/, '') || '/');
  for (const route of pageRoutes.filter((one) => !one.startsWith('/key/')))
    expect(
      built.some((page) => filled(route).test(page)),
      `${route} is made on request: its scripts have no hash`,
    ).toBe(true);
});

for (const address of pages)
  test(`${address}: its headers, its own hashes, no style, only GET and HEAD`, async () => {
    const answer = await get(address);
    expect(answer.status).toBe(200);
    expectGuarded(answer.headers, address);
    expect(markupFaults(answer.html, answer.headers['content-security-policy'] ?? '')).toEqual([]);
    for (const method of METHODS) {
      const { status, headers, body } = await ask(baseURL, method, address);
      expectGuarded(headers, address, `${method} ${address}`);
      expect(status, method).toBe(method === 'HEAD' ? 200 : 405);
      if (method !== 'HEAD') expect(headers['allow'], method).toBe('GET, HEAD');
      else expect(body).toBe('');
    }
  });

test('routes that are made on request say no to whoever has no right', async () => {
  expect(liveRoutes.length).toBeGreaterThan(5);
  for (const address of [...liveRoutes, '/api/none/'])
    for (const method of ['GET', ...METHODS]) {
      const { status, headers, text } = await ask(baseURL, method, address, { Origin: STRANGE });
      const what = `${method} ${address}`;
      expectGuarded(headers, address, what);
      expect(text, what).not.toContain(STRANGE);
      // 204 tells which methods there are.
      if (method === 'OPTIONS') expect([204, 404], what).toContain(status);
      else expect([400, 401, 403, 404, 405], what).toContain(status);
    }
});

test('files beside pages, whole, in part and not there', async () => {
  const files = [...fileSamples(), ...fileRoutes];
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    const answer = await get(file);
    expect(answer.status, file).toBe(200);
    expectGuarded(answer.headers, file);
    expect(answer.headers['content-type'], file).not.toContain('octet-stream');
    for (const method of ['PUT', 'TRACE'])
      expect((await ask(baseURL, method, file)).status, `${method} ${file}`).toBe(405);
    if (file.startsWith('/stories/')) {
      const part = await ask(baseURL, 'GET', file, { Range: 'bytes=0-9' });
      expectGuarded(part.headers, file);
      expect(part.status, file).toBe(206);
    }
  }
  for (const none of ['/_next/static/none.js', '/stills/none.svg', '/stories/none.csv']) {
    const answer = await get(none);
    expect(answer.status, none).toBe(404);
    expectGuarded(answer.headers, none);
  }
});

test('every other status carries the same headers', async () => {
  const at = async (target: string, headers?: Readonly<Record<string, string>>) => ({
    target,
    ...(await ask(baseURL, 'GET', target, headers)),
  });
  const tag = (await at('/about/')).headers['etag'] ?? '';
  for (const [status, asked] of [
    [304, at('/about/', { 'If-None-Match': tag })],
    [308, at('/about')],
    [400, at('*')],
    [400, sendRaw(baseURL, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')],
    [400, sendRaw(baseURL, 'NONSENSE\r\n\r\n')],
    [400, sendRaw(baseURL, 'TRACK / HTTP/1.1\r\nHost: x\r\n\r\n')],
    [404, at('/no-such-page/')],
    [404, at('/s/no-such-story/')],
    [404, at('/s/%5bslug%5d/')],
    [404, at('/scenes/[kind]/')],
    [404, at('/s/%/')],
    [404, at('/scenes/%ff/')],
    [404, at('/api/class/%c0%af/student/join/')],
    // Longer than any disk's names.
    [404, at(`/stills/${'a/'.repeat(3000)}`)],
    [404, at(`/_next/static/${'a'.repeat(300)}.js`)],
    [404, at('/_next/image/?url=http%3A%2F%2Felsewhere.example%2Fa.png&w=64&q=75')],
    [404, at('/s/__proto__/')],
    [413, ask(baseURL, 'POST', '/api/class/', { 'Content-Length': '99999' }, 'x'.repeat(99999))],
    [417, at('/', { Expect: 'anything' })],
    [431, at('/', { 'X-Long': 'x'.repeat(20_000) })],
  ] as const) {
    const answer = await asked;
    expect([status, answer.status]).toEqual([status, answer.status]);
    expect(answer.status, answer.text.slice(0, 300)).toBe(status);
    expectGuarded(answer.headers, 'target' in answer ? answer.target : '/', `status ${status}`);
    expect(
      markupFaults(answer.body, answer.headers['content-security-policy'] ?? ''),
      `status ${status}`,
    ).toEqual([]);
  }
});

test('no header of a stranger is obeyed or repeated', async () => {
  const plain = new Map<string, string>();
  for (const target of ['/', '/about', '/scenes/', '/no-such-page/', liveRoutes[0] ?? ''])
    for (const headers of [
      {},
      { Host: `${STRANGE}.example` },
      { 'Next-Action': STRANGE.padEnd(40, '0') },
      { 'X-Middleware-Subrequest': `middleware:${STRANGE}` },
      { 'Content-Security-Policy': `script-src 'nonce-${STRANGE}'` },
      { 'Content-Security-Policy-Report-Only': `script-src 'nonce-${STRANGE}'` },
      { 'X-Forwarded-Host': `${STRANGE}.example` },
      { Forwarded: `host=${STRANGE}.example` },
      { 'X-Original-URL': `/${STRANGE}`, 'X-Rewrite-URL': `/${STRANGE}` },
      { 'X-Matched-Path': '/s/ten-peaks/present', 'X-Now-Route-Matches': STRANGE },
      { 'X-Invoke-Path': '/about', 'X-Invoke-Status': '500', 'X-Invoke-Output': '/about' },
      { 'X-Middleware-Rewrite': '/about', 'X-Middleware-Invoke': '1' },
      { 'X-Nextjs-Data': '1', 'X-Prerender-Revalidate': STRANGE, 'Next-Resume': '1' },
      { Cookie: `__prerender_bypass=${STRANGE}; __next_preview_data=${STRANGE}` },
      { 'X-HTTP-Method-Override': 'DELETE', 'X-Handscroll-Address': STRANGE },
    ] as readonly Readonly<Record<string, string>>[]) {
      const { status, headers: answered, text, body } = await ask(baseURL, 'GET', target, headers);
      const what = `${target} with ${JSON.stringify(headers)}`;
      const known = plain.get(target) ?? `${status} ${body}`;
      plain.set(target, known);
      expect(`${status} ${body}` === known, what).toBe(true);
      expect(text.includes(STRANGE), what).toBe(false);
      expect(answered, what).not.toHaveProperty('set-cookie');
      if (answered['location']) expect(answered['location'], what).toBe(`${target}/`);
    }
});

test('no address leads to another host, or around the rules of pages', async () => {
  for (const target of [
    `http://${STRANGE}.example/about`,
    `//${STRANGE}.example`,
    `//${STRANGE}.example/`,
    `/\\${STRANGE}.example`,
    `/about//${STRANGE}.example/..`,
    `/..//${STRANGE}.example`,
    `/%0d%0aX-Strange:%20${STRANGE}`,
  ]) {
    const { status, headers } = await ask(baseURL, 'GET', target);
    expect([200, 308, 404], target).toContain(status);
    // One slash and a name: a path here.
    if (status === 308) expect(headers['location'], target).toMatch(/^\/(?![/\\])/);
    expect(headers, target).not.toHaveProperty('x-strange');
  }
  expect((await ask(baseURL, 'POST', '/api/../s/ten-peaks/')).status).toBe(405);
  expect((await ask(baseURL, 'POST', '/api/%2e%2e/about/')).status).toBe(405);
  // A page asked for by dots is the page, with its own hashes.
  const { status, headers, body } = await ask(baseURL, 'GET', '/about/%2e%2e/scenes/');
  expect(status).toBe(200);
  expect(markupFaults(body, headers['content-security-policy'] ?? '')).toEqual([]);
});

test('nobody is upgraded to another protocol, and no line hangs', async () => {
  for (const target of ['/', '/_next/webpack-hmr', '/_next/hmr', liveRoutes[0] ?? ''])
    for (const protocol of ['websocket', 'h2c']) {
      const { status, headers } = await ask(baseURL, 'GET', target, {
        // Closed by the client's word, as everywhere here.
        Connection: 'Upgrade, close',
        Upgrade: protocol,
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Version': '13',
      });
      expect([200, 308, 401, 404, 405], target).toContain(status);
      expectGuarded(headers, target, `${protocol} at ${target}`);
      expect(headers).not.toHaveProperty('upgrade');
    }
  expect((await ask(baseURL, 'CONNECT', 'elsewhere.example:443')).text).toBe('');
});
