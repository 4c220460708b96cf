/** Who may start a class: whom wrong codes and wrong keys from one address shut out, and whom they don't. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Person, startServer, type Server } from '../browser/class-world.ts';

const KEY = 'open sesame, please';
let server: Server;
beforeAll(async () => {
  server = await startServer({ HANDSCROLL_TEACHER_KEY: KEY });
});
afterAll(async () => {
  await server.stop();
});

const start = (teacher: Person, key?: unknown, cookie = '') =>
  teacher.ask('/api/class/', {
    method: 'POST',
    body: JSON.stringify({ story: 'ten-peaks', key }),
    headers: cookie ? { cookie } : {},
  });

test('whoever tries codes keeps no class at the same address from starting', async () => {
  const stranger = new Person(server.origin, 'student');
  for (let i = 0; i < 64; i++) {
    const code = `AAAA${'23456789'[i % 8]}${'23456789'[i >> 3]}`;
    await stranger.post(`/api/class/${code}/student/join/`, {});
  }
  const teacher = new Person(server.origin, 'teacher');
  teacher.code = ((await (await start(teacher, KEY)).json()) as { code: string }).code;
  const entered = await teacher.post(teacher.own('enter/'), { story: 'ten-peaks' });
  expect(entered.status).toBe(200);
  expect((await teacher.state()).mode).toBe('back');
  await new Person(server.origin, 'student', teacher.code).join();
  const guess = await stranger.post('/api/class/AAAAAA/student/join/', {});
  expect(guess.status).toBe(429);
});

test('HANDSCROLL_TEACHER_KEY is asked for before a class begins, and what was wrong is counted once for all doors', async () => {
  const teacher = new Person(server.origin, 'teacher');
  for (const key of [undefined, 'wrong', 7]) {
    const answer = await start(teacher, key);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('');
  }
  const opened = await start(teacher, KEY);
  expect(opened.status).toBe(201);
  const cookies = opened.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  const device = cookies.find((cookie) => cookie.startsWith('hs-key=')) ?? '';
  expect(decodeURIComponent(device)).not.toContain('sesame');
  const present = `${server.origin}/s/ten-peaks/present/`;
  for (let i = 0; i < 8; i++) await fetch(present, { headers: { cookie: `hs-key=${i}` } });
  const stranger = new Person(server.origin, 'teacher');
  expect((await start(stranger, KEY)).status).toBe(429);
  expect((await start(new Person(server.origin, 'teacher'), undefined, device)).status).toBe(201);
  expect((await fetch(present, { headers: { cookie: device } })).status).toBe(200);
});
