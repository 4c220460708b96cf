/** The server itself, on the production build: what may be kept, what is served, how it starts and ends. */
import { spawn } from 'node:child_process';
import { request as rawRequest } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../bin/port.mjs';
import { startServer, type Server } from '../browser/class-world.ts';
import { sendRaw } from './raw.ts';

let server: Server;
let baseURL = '';
beforeAll(async () => {
  server = await startServer();
  baseURL = server.origin;
});
afterAll(async () => {
  await server.stop();
});

async function firstAsset(): Promise<string> {
  const html = await (await fetch(`${baseURL}/s/ten-peaks/`)).text();
  return /"(\/_next\/static\/[^"?]+\.js)/.exec(html)?.[1] ?? '';
}

test('hashed files may be kept for ever, pages are asked for again', async () => {
  const asset = await fetch(baseURL + (await firstAsset()));
  expect(asset.status).toBe(200);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  const page = await fetch(`${baseURL}/s/ten-peaks/`);
  expect(page.headers.get('cache-control')).toContain('must-revalidate');
  expect(page.headers.get('content-encoding')).toBe('gzip');
});

test('an idle connection outlasts that of a proxy in front', async () => {
  const text = await new Promise<string | undefined>((resolve, reject) => {
    const asked = rawRequest(`${baseURL}/`, { headers: { connection: 'keep-alive' } }, (answer) => {
      answer.destroy();
      resolve(answer.headers['keep-alive']?.toString());
    });
    asked.on('error', reject).end();
  });
  expect(Number(/^timeout=(\d+)$/.exec(text ?? '')?.[1])).toBeGreaterThan(60);
});

test('nothing outside the public folders is served', async () => {
  const { hostname, port } = new URL(baseURL);
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

test('a body that is too large is refused, and holds up nobody on its connection', async () => {
  const { host } = new URL(baseURL);
  const page = `GET /robots.txt HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  for (const size of [9_000, 200_000, 900_000]) {
    const post = `POST /api/class/ HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${size}\r\n\r\n`;
    // Answers when the connection is closed, and throws when nothing comes.
    const answer = await sendRaw(baseURL, `${post}${'x'.repeat(size)}${page}`);
    expect([answer.status, answer.headers['connection']], `${size}`).toEqual([413, 'close']);
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
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (words += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { said: () => words, ended, kill: (signal) => child.kill(signal) };
}

/** Whoever runs servers gives them ten seconds, and ends them by force then. */
const GRACE_MS = 9000;

test('a second start builds nothing, and ends by itself when it is told to', async () => {
  const port = await freePort();
  const run = start({ PORT: String(port) });
  try {
    await expect.poll(run.said, { timeout: 50_000 }).toMatch(/http:|Drawing/);
    expect(run.said()).toContain(`http://localhost:${port}/`);
    // A connection that stays open must not keep the server.
    const open = await fetch(`http://127.0.0.1:${port}/`);
    await open.text();
    const asked = Date.now();
    run.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(GRACE_MS);
  } finally {
    run.kill('SIGKILL');
  }
});

test('a short HANDSCROLL_TEACHER_KEY is refused before anything begins', async () => {
  const run = start({ HANDSCROLL_TEACHER_KEY: 'open sesame' });
  expect(await run.ended).toBe(1);
  expect(run.said()).toMatch(/^HANDSCROLL_TEACHER_KEY has 11 .*\n$/);
});

test('a PORT that is taken is a clear failure', async () => {
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  try {
    const run = start({ PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.said().trim().split('\n')).toHaveLength(1);
    expect(run.said()).toContain(`Port ${port}`);
  } finally {
    holder.close();
  }
});
