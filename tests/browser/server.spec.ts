/** The server itself, on the production build: what every answer carries, and how it starts and ends. */
import { spawn } from 'node:child_process';
import { request as rawRequest } from 'node:http';
import { createServer } from 'node:net';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { freePort } from '../../story/cli/with-server.ts';

const PAGES = ['/', '/about/', '/s/ten-peaks/'];
const SET = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const;

/** Markup without what scripts hold: the flight payload quotes markup that is never parsed as such. */
const withoutScripts = (html: string) => html.replace(/<script\b[\s\S]*?<\/script>/g, '');

async function firstAsset(request: APIRequestContext): Promise<string> {
  const html = await (await request.get('/')).text();
  return /"(\/_next\/static\/[^"?]+\.js)/.exec(html)?.[1] ?? '';
}

for (const [what, method, address, status] of [
  ['a page', 'GET', '/', 200],
  ['a page that is not there', 'GET', '/no-such-page/', 404],
  ['a file that is not there', 'GET', '/_next/static/none.js', 404],
  ['a story that is not there', 'GET', '/s/no-such-story/', 404],
  ['an address without its slash', 'GET', '/about', 308],
  ['a method that pages do not know', 'POST', '/', 405],
  ['another one', 'DELETE', '/s/ten-peaks/', 405],
] as const)
  test(`headers on ${what} (${status})`, async ({ request }) => {
    const answer = await request.fetch(address, { method, maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    const headers = answer.headers();
    expect(headers).toMatchObject(SET);
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).not.toHaveProperty('x-powered-by');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy.length).toBeLessThan(1100);
  });

test('hashed files may be kept for ever, pages are asked for again', async ({ request }) => {
  const asset = await request.get(await firstAsset(request));
  expect(asset.status()).toBe(200);
  expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(asset.headers()['content-encoding']).toBe('gzip');
  const page = await request.get('/s/ten-peaks/');
  expect(page.headers()['cache-control']).toContain('must-revalidate');
  expect(page.headers()['content-encoding']).toBe('gzip');
});

test("an inbound policy's nonce is not taken over", async ({ request }) => {
  const answer = await request.get('/s/ten-peaks/', {
    headers: { 'content-security-policy': "script-src 'nonce-q7x2z9inbound'" },
  });
  expect((await answer.text()).includes('q7x2z9inbound')).toBe(false);
  expect(JSON.stringify(answer.headers())).not.toContain('q7x2z9inbound');
});

test('nothing outside the public folders is served', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '');
  for (const path of [
    '/stills/../../package.json',
    '/stories/%2e%2e/%2e%2e/package.json',
    '/_next/static/..%2f..%2fhandscroll.json',
    '/stills/..%5c..%5cpackage.json',
    '/stories/%00',
  ]) {
    // Browsers and fetch tidy such addresses before sending them: only a raw request asks for real.
    const status = await new Promise((resolve, reject) => {
      rawRequest({ hostname, port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect([308, 400, 404], path).toContain(status);
  }
});

for (const address of [...PAGES, '/no-such-page/'])
  test(`${address} asks nobody else, holds no style, says nothing in the console`, async ({
    page,
    request,
    baseURL,
  }) => {
    const html = withoutScripts(await (await request.get(address)).text());
    expect(html).not.toMatch(/<style\b/i);
    expect(html).not.toMatch(/<[^>]+\sstyle\s*=/i);
    const elsewhere: string[] = [];
    page.on('request', (asked) => {
      const url = new URL(asked.url());
      if (url.origin !== new URL(baseURL ?? '').origin && !/^(data|blob):$/.test(url.protocol))
        elsewhere.push(asked.url());
    });
    const said: string[] = [];
    page.on('console', (message) => {
      const text = message.text();
      const own = address === '/no-such-page/' && /status of 404/.test(text);
      // three says once that its clock will go; R3F still uses it.
      if (/^(error|warning)$/.test(message.type()) && !own && !/THREE\.Clock|GPU stall/.test(text))
        said.push(text);
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(address);
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(1500);
    expect(elsewhere).toEqual([]);
    expect(said).toEqual([]);
  });

interface Run {
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

function start(env: Readonly<Record<string, string>>, args: readonly string[] = []): Run {
  const child = spawn(process.execPath, ['story/cli/start.mjs', '--no-install', ...args], {
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { said: () => said, ended, kill: (signal) => child.kill(signal) };
}

test('a second start builds nothing and ends within three seconds of SIGTERM', async () => {
  const port = await freePort();
  const server = start({ PORT: String(port) });
  await expect.poll(server.said, { timeout: 20_000 }).toContain(`http://localhost:${port}/`);
  expect(server.said()).not.toContain('Building');
  // A connection that stays open must not keep the server.
  const open = await fetch(`http://127.0.0.1:${port}/`);
  await open.text();
  const asked = Date.now();
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(3000);
});

test('a PORT that is taken is a clear failure', async () => {
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  try {
    const server = start({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.said().trim().split('\n')).toHaveLength(1);
    expect(server.said()).toContain(`Port ${port}`);
  } finally {
    holder.close();
  }
});
