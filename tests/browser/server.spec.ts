/** The server itself, on the production build: what may be kept, what is served, how it starts and ends. */
import { spawn } from 'node:child_process';
import { request as rawRequest } from 'node:http';
import { createServer } from 'node:net';
import { expect, test, type APIRequestContext } from './watched.ts';
import { freePort } from '../../bin/with-server.ts';

async function firstAsset(request: APIRequestContext): Promise<string> {
  const html = await (await request.get('/')).text();
  return /"(\/_next\/static\/[^"?]+\.js)/.exec(html)?.[1] ?? '';
}

test('hashed files may be kept for ever, pages are asked for again', async ({ request }) => {
  const asset = await request.get(await firstAsset(request));
  expect(asset.status()).toBe(200);
  expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(asset.headers()['content-encoding']).toBe('gzip');
  const page = await request.get('/s/ten-peaks/');
  expect(page.headers()['cache-control']).toContain('must-revalidate');
  expect(page.headers()['content-encoding']).toBe('gzip');
});

test('an idle connection outlasts that of a proxy in front', async ({ baseURL }) => {
  const said = await new Promise<string | undefined>((resolve, reject) => {
    const asked = rawRequest(`${baseURL}/`, { headers: { connection: 'keep-alive' } }, (answer) => {
      answer.destroy();
      resolve(answer.headers['keep-alive']?.toString());
    });
    asked.on('error', reject).end();
  });
  expect(Number(/^timeout=(\d+)$/.exec(said ?? '')?.[1])).toBeGreaterThan(60);
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

interface Run {
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

function start(env: Readonly<Record<string, string>>, args: readonly string[] = []): Run {
  const child = spawn(process.execPath, ['bin/start.mjs', '--no-install', ...args], {
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
