/**
 * Every route of a class against everybody who may not use it, and against what they may send.
 * In one file: the table of rights below is what all of it is held to.
 */
import { readdirSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../story/class/limits.ts';
import { NAMES, nameOf } from '../../story/class/names.ts';
import { Person, startServer, type Server } from '../browser/class-world.ts';

const ROOT = 'app/api';
/** Addresses of every route on disk, so that a new one is tested before anybody thinks of it. */
const routes = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'route.ts')
  .map((entry) => `/api${join(entry.parentPath, '/').replaceAll('\\', '/').slice(ROOT.length)}`)
  .flatMap((path) =>
    path.includes('[role]')
      ? ['teacher', 'student'].map((role) => path.replace('[role]', role))
      : [path],
  )
  .sort();

/** Who may use what; a route that is missing here fails. `anybody` needs no token of a class. */
const RIGHTS: Readonly<
  Record<string, readonly ['GET' | 'POST', 'anybody' | 'student' | 'teacher']>
> = {
  '/api/oembed/': ['GET', 'anybody'],
  '/api/class/': ['POST', 'anybody'],
  '/api/class/[code]/student/join/': ['POST', 'anybody'],
  '/api/class/[code]/student/answer/': ['POST', 'student'],
  '/api/class/[code]/student/place/': ['POST', 'student'],
  '/api/class/[code]/student/reveal/': ['GET', 'student'],
  '/api/class/[code]/student/state/': ['GET', 'student'],
  '/api/class/[code]/student/stream/': ['GET', 'student'],
  '/api/class/[code]/teacher/command/': ['POST', 'teacher'],
  '/api/class/[code]/teacher/csv/': ['GET', 'teacher'],
  '/api/class/[code]/teacher/enter/': ['POST', 'teacher'],
  '/api/class/[code]/teacher/state/': ['GET', 'teacher'],
  '/api/class/[code]/teacher/stream/': ['GET', 'teacher'],
};

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
});

const world = async () => {
  const teacher = new Person(server.origin, 'teacher');
  const code = await teacher.create();
  const student = new Person(server.origin, 'student', code);
  await student.join();
  return { teacher, student, code };
};

test('the table of rights names every route', () => {
  expect(routes).toEqual(Object.keys(RIGHTS).sort());
});

test('each route turns away each role that it is not for, without a word', async () => {
  const here = await world();
  const elsewhere = await world();
  const holders = [
    ['nobody', undefined],
    ['a forged token', 'A'.repeat(22)],
    ['no token at all', '"><script>'],
    ['a student', here.student.token],
    ['the teacher', here.teacher.token],
    ['a student of another class', elsewhere.student.token],
    ['the teacher of another class', elsewhere.teacher.token],
  ] as const;
  const legal = { student: 'a student', teacher: 'the teacher' } as const;
  let pairs = 0;
  for (const [route, [method, role]] of Object.entries(RIGHTS)) {
    if (role === 'anybody') continue;
    for (const [who, token] of holders) {
      if (who === legal[role]) continue;
      for (const name of ['hs-teacher', 'hs-student']) {
        const answer = await fetch(server.origin + route.replace('[code]', here.code), {
          method,
          headers: token === undefined ? {} : { cookie: `${name}=${token}` },
          ...(method === 'POST' && { body: '{}' }),
        });
        pairs++;
        expect([401, 403], `${route} for ${who} as ${name}`).toContain(answer.status);
        expect(await answer.text()).toBe('');
      }
    }
  }
  expect(pairs).toBe(10 * 6 * 2);
  // And those it is for are let in.
  for (const [route, [method, role]] of Object.entries(RIGHTS)) {
    if (role === 'anybody' || method === 'POST') continue;
    const person = here[role];
    const stopper = new AbortController();
    const path = route.replace('[code]', here.code);
    const answer = await person.ask(path, { signal: stopper.signal });
    expect([200, 409], route).toContain(answer.status);
    stopper.abort();
  }
});

test('a page elsewhere may post nothing, under whatever name it reached us', async () => {
  const { student, code } = await world();
  const send = (headers: Record<string, string>, path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(server.origin);
      const asked = rawRequest({ hostname, port, path, method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end('{}');
    });
  const local = `127.0.0.1:${server.port}`;
  const cookie = `hs-student=${student.token}`;
  for (const [host, origin] of [
    [local, 'https://example.org'],
    [local, 'null'],
    [local, `http://127.0.0.1:${server.port + 1}`],
    ['evil.example.org', 'http://evil.example.org'],
    ['evil.example.org', undefined],
  ] as const) {
    const headers = { host, cookie, ...(origin !== undefined && { origin }) };
    for (const path of Object.keys(RIGHTS).filter((route) => RIGHTS[route]?.[0] === 'POST'))
      expect(await send(headers, path.replace('[code]', code)), `${path} from ${origin}`).toBe(403);
  }
  const fine = { host: local, origin: `http://${local}`, cookie };
  expect(await send(fine, `/api/class/${code}/student/join/`)).toBe(200);
});

test('a school behind one address comes in; who tries codes does not', async () => {
  const { code } = await world();
  const students = Array.from({ length: 60 }, () => new Person(server.origin, 'student', code));
  const joined = await Promise.all(students.map((student) => student.join()));
  const names = joined.map(({ you }) => you.name);
  expect(new Set(names).size).toBe(60);
  const known = new Set(Array.from({ length: NAMES }, (_, i) => nameOf(i)));
  for (const name of names) expect(known.has(name)).toBe(true);
  // The same wrong code a thousand times is a class that waits for its own.
  for (let i = 0; i < 60; i++)
    expect(
      (
        await new Person(server.origin, 'student', 'AAAAAA').post(
          '/api/class/AAAAAA/student/join/',
          {},
        )
      ).status,
    ).toBe(404);
  const statuses: number[] = [];
  for (let i = 0; i < 60; i++) {
    const guess = `AAAA${'23456789'[i % 8]}${'23456789'[Math.floor(i / 8)]}`;
    statuses.push(
      (await new Person(server.origin, 'student').post(`/api/class/${guess}/student/join/`, {}))
        .status,
    );
  }
  expect(statuses.slice(0, 30).every((status) => status === 404)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
  // The class next door, already let in from here, is not shut out.
  await new Person(server.origin, 'student', code).join();
});

test('says what is wrong with an answer, and keeps nothing of it', async () => {
  await server.stop();
  server = await startServer();
  const { teacher, student, code } = await world();
  const textOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { error?: string }).error,
  ];
  expect(await textOf(await student.answer('three-dates', { option: 'first' }))).toEqual([
    409,
    'not-open',
  ]);
  await teacher.say({ do: 'poll', step: 'three-dates' });
  expect(await textOf(await student.answer('three-dates', { option: 'none' }))).toEqual([
    409,
    'option',
  ]);
  expect(await textOf(await student.answer('nowhere', { option: 'first' }))).toEqual([
    409,
    'no-ask',
  ]);
  const big = await student.answer('three-dates', { option: 'x'.repeat(LIMITS.body) });
  expect(await textOf(big)).toEqual([413, 'too-large']);
  const odd = await student.ask(student.own('answer/'), { method: 'POST', body: '{"step":' });
  expect(await textOf(odd)).toEqual([400, 'not-json']);
  await teacher.say({ do: 'phase', step: 'quiet-targets', phase: 'open' });
  const long = await student.answer('quiet-targets', { text: 'x'.repeat(LIMITS.text + 1) });
  expect(await textOf(long)).toEqual([409, 'too-long']);
  expect(await textOf(await teacher.say({ do: 'dance' }))).toEqual([422, 'malformed']);
  expect(
    await textOf(
      await new Person(server.origin, 'student').post('/api/class/KKKKKK/student/join/', {}),
    ),
  ).toEqual([404, 'unknown-code']);
  expect(
    await textOf(await new Person(server.origin, 'teacher').post('/api/class/', { story: 'none' })),
  ).toEqual([404, 'unknown-story']);
  await teacher.say({ do: 'lock', locked: true });
  const late = new Person(server.origin, 'student', code);
  expect(await textOf(await late.post(late.own('join/'), {}))).toEqual([409, 'locked']);
  expect((await student.state()).poll?.answered).toBe(0);
});

test('a flood from one token is slowed, and costs the others nothing', async () => {
  const { student, teacher } = await world();
  const place = () =>
    student.post(student.own('place/'), { n: 1, place: { step: 'three-dates', progress: 1 } });
  const statuses = await Promise.all(
    Array.from({ length: 80 }, async () => (await place()).status),
  );
  expect(statuses).toContain(429);
  expect((await teacher.say({ do: 'pacing', mode: 'free' })).status).toBe(200);
});

test('before the reveal no answer reaches a student, after it does', async () => {
  const { teacher, student } = await world();
  const reveal = () => student.ask(student.own('reveal/?step=three-dates'));
  await teacher.say({ do: 'poll', step: 'three-dates' });
  expect((await reveal()).status).toBe(409);
  await student.answer('three-dates', { option: 'lead' });
  await teacher.say({ do: 'phase', step: 'three-dates', phase: 'revealed' });
  const response = await reveal();
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ kind: 'quiz', right: ['first'] });
  const chinese = await student.ask(student.own('reveal/?step=three-dates&lang=zh-Hans'));
  expect(await chinese.text()).toContain('后两步是2035年和2049年');
  expect((await student.state()).poll?.results).toEqual({ counts: [0, 1, 0] });
});

test('the table of results names nobody, and no cell is a formula', async () => {
  const { teacher, student } = await world();
  const { you } = await student.join();
  await teacher.say({ do: 'poll', step: 'quiet-targets' });
  await student.answer('quiet-targets', { text: '=1+1, "they" said' });
  await teacher.say({ do: 'show', step: 'quiet-targets', by: you.id, shown: true });
  const csv = await teacher.ask(teacher.own('csv/'));
  expect(csv.headers.get('content-type')).toContain('text/csv');
  const text = await csv.text();
  expect(text).toContain(`"'=1+1, ""they"" said"`);
  expect(text).not.toContain(you.id);
  const chinese = await teacher.ask(teacher.own('csv/?lang=zh-Hans'));
  expect(await chinese.text()).toContain('一份规划在国外受到批评时');
  expect(text).not.toContain(you.name);
});
