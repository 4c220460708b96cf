import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileIn, isHashed, rangeOf, sendFile, takesGzip } from './files.mjs';
import { isNowhere } from './sanitize-request.mjs';
import { NOTHING_INLINE, inlineHashes, policy } from './policy.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll server '));
/** Linux tells of each open file which it is. */
function isOpen(fd: string, file: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`) === file;
  } catch {
    return false;
  }
}
afterAll(() => rmSync(home, { recursive: true }));

it('hashes inline scripts alone, each once', () => {
  const html = `<script src="/a.js"></script><script>alert(1)</script><script>alert(1)</script>
    <script type="application/ld+json">{"a":1}</script>`;
  // openssl dgst -sha256 -binary of alert(1), in base64.
  expect(inlineHashes(html).scripts).toEqual([
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  ]);
});

it('hashes an inline sheet, and none that a script quotes', () => {
  const html = '<style>b{color:red}</style><script>1 // <style>i{}</style></script>';
  // openssl dgst -sha256 -binary of b{color:red}, in base64.
  expect(inlineHashes(html).styles).toEqual([
    "'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU='",
  ]);
  expect(policy(inlineHashes(html))).toContain(
    "style-src 'self' 'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU='",
  );
});

it('allows nothing unsafe', () => {
  expect(policy(NOTHING_INLINE)).not.toMatch(/unsafe|\*|http/);
  expect(policy(NOTHING_INLINE)).not.toContain('frame-ancestors');
});

it('finds files inside a folder and never outside', () => {
  const folder = path.join(home, 'public');
  mkdirSync(path.join(folder, 'a b'), { recursive: true });
  writeFileSync(path.join(folder, 'a b', 'é.svg'), '');
  writeFileSync(path.join(folder, '.secret'), '');
  writeFileSync(path.join(home, 'outside.txt'), '');
  expect(fileIn(folder, 'a%20b/%C3%A9.svg')).toBe(path.join(folder, 'a b', 'é.svg'));
  for (const address of [
    '../outside.txt',
    '%2e%2e/outside.txt',
    '..%2foutside.txt',
    '..%5coutside.txt',
    '.secret',
    'a%20b',
    '%',
    'a%00',
    '/etc/passwd',
    'a'.repeat(300),
    'a/'.repeat(3000),
    'a%20b/%C3%A9.svg/',
  ])
    expect(fileIn(folder, address), address).toBeUndefined();
});

it('keeps for ever what changes its name with its content', () => {
  expect(isHashed('/stills/x/cars.wide.0123456789.svg')).toBe(true);
  expect(isHashed('/_next/static/chunks/a.js')).toBe(true);
  expect(isHashed('/studio/worker/maker.FXONFOHV.js')).toBe(true);
  expect(isHashed('/stories/x/assets/photo.jpg')).toBe(false);
  expect(isHashed('/stories/x/assets/photo.20261127.jpg')).toBe(false);
  expect(isHashed('/s/ten-peaks/')).toBe(false);
});

it('reads one range of bytes', () => {
  expect(rangeOf('bytes=0-9', 100)).toEqual({ start: 0, end: 9 });
  expect(rangeOf('bytes=90-', 100)).toEqual({ start: 90, end: 99 });
  expect(rangeOf('bytes=-10', 100)).toEqual({ start: 90, end: 99 });
  expect(rangeOf('bytes=0-999', 100)).toEqual({ start: 0, end: 99 });
  for (const odd of [undefined, 'bytes=-', 'bytes=100-', 'bytes=9-3', 'items=1-2'])
    expect(rangeOf(odd, 100)).toBeUndefined();
});

it('packs only for who can unpack', () => {
  for (const yes of ['gzip', 'GZIP', 'br, gzip;q=0.5', 'gzip;q=0.01, *'])
    expect(takesGzip(yes), yes).toBe(true);
  for (const no of [undefined, '', 'br', 'gzip;q=0', 'gzip; q=0.000, br'])
    expect(takesGzip(no), no).toBe(false);
});

it('knows what is no address of a page', () => {
  for (const none of ['/s/[slug]/', '/s/%5Bslug%5D/', '/s/%/', '/s/%ff/', '/api/class/%c0%af/'])
    expect(isNowhere(none), none).toBe(true);
  for (const some of ['/s/ten-peaks/', '/%C3%A4/', '/a%2fb/']) expect(isNowhere(some)).toBe(false);
});

it.runIf(process.platform === 'linux')('closes a file whose reader has left', async () => {
  const file = path.join(home, 'large.bin');
  writeFileSync(file, Buffer.alloc(8 * 1024 * 1024));
  const open = () => readdirSync('/proc/self/fd').filter((fd) => isOpen(fd, file)).length;
  const server = createServer((request, response) => sendFile(request, response, file));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/`);
      await answer.body?.cancel();
    }),
  );
  await expect.poll(open, { timeout: 5000 }).toBe(0);
  server.closeAllConnections();
  server.close();
});

it('sends a file once, and then only that it has not changed', async () => {
  const file = path.join(home, 'loader.js');
  writeFileSync(file, '1');
  const server = createServer((request, response) => sendFile(request, response, file));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async (tag: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'If-None-Match': tag } });
    return { status: answer.status, tag: answer.headers.get('etag') ?? '' };
  };
  const { status, tag } = await ask('""');
  expect(status).toBe(200);
  expect((await ask(tag)).status).toBe(304);
  writeFileSync(file, '22');
  expect((await ask(tag)).status).toBe(200);
  server.close();
});

it('names a file after its bundle, the same on all servers', async () => {
  const files = ['one', 'two'].map((name) => path.join(home, `${name}.html`));
  for (const [i, file] of files.entries()) writeFileSync(file, 'x'.repeat(i + 1));
  const server = createServer((request, response) => {
    const file = files[request.url === '/two' ? 1 : 0] ?? '';
    sendFile(request, response, file, { tag: '0123456789abcdef' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (name: string, headers = {}) =>
    fetch(`http://127.0.0.1:${port}/${name}`, { headers });
  const tag = 'W/"0123456789abcdef"';
  for (const name of ['one', 'two']) expect((await ask(name)).headers.get('etag')).toBe(tag);
  expect((await ask('one', { 'If-None-Match': tag })).status).toBe(304);
  expect((await ask('one', { 'If-None-Match': 'W/"0"' })).status).toBe(200);
  expect((await ask('two', { Range: 'bytes=0-0' })).status).toBe(206);
  server.close();
});

it('sends a page with another status whole and anew, because it is not the page of the address', async () => {
  const file = path.join(home, '404.html');
  writeFileSync(file, '<p>nothing</p>');
  const server = createServer((request, response) =>
    sendFile(request, response, file, { tag: 'a', status: 404 }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const headers of [{}, { 'If-None-Match': 'W/"a"' }, { Range: 'bytes=0-2' }]) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('etag')).toBeNull();
    expect(await answer.text()).toBe('<p>nothing</p>');
  }
  server.close();
});
