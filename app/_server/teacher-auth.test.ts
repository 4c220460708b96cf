import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isGuarded, requireTeacherKey } from './teacher-auth.mjs';

const KEY = 'mist; on=the ridge';
const TEACHER = '/s/ten-peaks/print/teacher/';
let server: Server;
let origin: string;
let from = 0;

beforeEach(async () => {
  process.env['HANDSCROLL_TEACHER_KEY'] = KEY;
  const who = `visitor ${from++}`;
  server = createServer((request, response) => {
    const address = (request.url ?? '/').split('?')[0] ?? '/';
    const show = (page: string, status: number) => response.writeHead(status).end(`page ${page}`);
    void requireTeacherKey(request, response, address, who, show).then((stopped) => {
      if (!stopped) response.end('the notes');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  delete process.env['HANDSCROLL_TEACHER_KEY'];
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const get = (path: string, cookie = '') =>
  fetch(origin + path, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
const post = (path: string, key: string) =>
  fetch(origin + path, { method: 'POST', body: new URLSearchParams({ key }), redirect: 'manual' });

it.each([
  TEACHER,
  TEACHER.slice(0, -1),
  `${TEACHER}?_rsc=1`,
  // Addresses of Next for the data of a page: nothing has them, and they stay guarded should anything again.
  '/s/ten-peaks/print/teacher.rsc',
  '/s/ten-peaks/print/teacher.segments/_tree.segment.rsc',
  '/s/ten-peaks/print/%74eacher/',
  '/s/ten-peaks//print/teacher/',
  '//s/ten-peaks/print/teacher/',
  '/s/ten-peaks/present/',
  '/s/ten-peaks/zh-Hans/present/',
  '/s/ten-peaks/zh-Hans/print/teacher/',
])('asks before it sends %s', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(401);
  expect(await answer.text()).toBe('page /key/ask/');
});

it.each([
  '/',
  '/s/ten-peaks/',
  '/s/ten-peaks/print/',
  '/s/ten-peaks/present/audience/',
  '/s/ten-peaks/step/present/',
])('leaves %s open', async (path) => expect(await (await get(path)).text()).toBe('the notes'));

it('knows a page by other ways of writing its address', () => {
  for (const address of ['/s/a/x/../print/teacher/', 'http://here/s/a/present/', '/s/a/./present'])
    expect(isGuarded(address), address).toBe(true);
  expect(isGuarded('/s/a/present-day/')).toBe(false);
});

it('asks nobody where no key is set', async () => {
  delete process.env['HANDSCROLL_TEACHER_KEY'];
  expect(await (await get(TEACHER)).text()).toBe('the notes');
});

it('opens with the key, once for all such pages', async () => {
  const opened = await post(TEACHER, KEY);
  expect([opened.status, opened.headers.get('location')]).toEqual([303, TEACHER]);
  const set = opened.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/HttpOnly; SameSite=Strict/);
  const cookie = set.split(';')[0] ?? '';
  for (const path of [TEACHER, '/s/other/present/'])
    expect(await (await get(path, cookie)).text()).toBe('the notes');
});

it('leads on to no other host', async () => {
  const opened = await post('//elsewhere.example/../s/a/present/', KEY);
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/s/a/present/']);
});

it('says that a key is wrong, and after ten to wait', async () => {
  const textOf = async (key: string) => {
    const answer = await post(TEACHER, key);
    return [answer.status, await answer.text()];
  };
  for (let i = 0; i < 10; i++) expect(await textOf('fog')).toEqual([403, 'page /key/wrong/']);
  expect(await textOf(KEY)).toEqual([429, 'page /key/wait/']);
  expect((await get(TEACHER, 'hs-key=fog')).status).toBe(429);
  // Who brings no key learns that one is asked for.
  expect((await get(TEACHER)).status).toBe(401);
});

it('counts wrong cookies as wrong keys, each of them once', async () => {
  for (let i = 0; i < 60; i++) expect((await get(TEACHER, 'hs-key=%E0%A4%A')).status).toBe(401);
  for (let i = 0; i < 4; i++) expect((await get(TEACHER, `hs-key=fog${i}`)).status).toBe(401);
  for (let i = 0; i < 5; i++) expect((await post(TEACHER, 'fog')).status).toBe(403);
  expect((await get(TEACHER, 'hs-key=fog.9')).status).toBe(429);
  expect((await post(TEACHER, KEY)).status).toBe(429);
});

it('gives a cookie that is not the key, and lets its device in whatever others do', async () => {
  const cookieOf = async () =>
    ((await post(TEACHER, KEY)).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const [first, second] = [await cookieOf(), await cookieOf()];
  expect(decodeURIComponent(first)).not.toContain('mist');
  expect(second).not.toBe(first);
  for (let i = 0; i < 20; i++) await post(TEACHER, `fog ${i}`);
  for (const cookie of [first, second])
    expect(await (await get(TEACHER, cookie)).text()).toBe('the notes');
  // Who is shut out can't try keys by making their cookies.
  const unseen = `x.${createHmac('sha256', KEY).update('x').digest('base64url')}`;
  expect((await get(TEACHER, `hs-key=${unseen}`)).status).toBe(429);
  expect((await get(TEACHER, `hs-key=${encodeURIComponent(KEY)}`)).status).toBe(429);
});

it('does not read a key without end', async () => {
  for (const length of [10_000, 200_000])
    expect((await post(TEACHER, KEY + 'x'.repeat(length))).status).toBe(403);
});
