/** A class in Valkey or Redis: two servers serve one class, and what a dead store changes. */
import { afterEach, expect, test } from 'vitest';
import type { Snapshot } from '../../story/class/snapshot.ts';
import { startStore } from '../tools/store-server.mjs';
import { Person, startServer, type Server } from '../browser/class-world.ts';

const servers: Server[] = [];
const start = async (env?: Readonly<Record<string, string>>, port?: number) => {
  const server = await startServer(env, port);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const begin = async (server: Server) => {
  const teacher = new Person(server.origin, 'teacher');
  const student = new Person(server.origin, 'student', await teacher.create());
  await student.join();
  return { teacher, student };
};
const parse = (text: string) => JSON.parse(text) as Snapshot;

test('two servers serve one class, and one may die', async () => {
  const store = await startStore();
  try {
    const env = { HANDSCROLL_STORE_URL: store.url };
    const [one, two] = await Promise.all([start(env), start(env)]);
    const { teacher, student } = await begin(one);
    const across = new Person(two.origin, 'student', teacher.code);
    await across.join();
    const stream = await across.stream();
    await stream.next('state');
    await teacher.say({ do: 'poll', step: 'three-dates' });
    let state = parse(await stream.next('state'));
    while (state.poll === null) state = parse(await stream.next('state'));
    expect(state.poll.step).toBe('three-dates');
    await Promise.all([
      student.answer('three-dates', { option: 'first' }),
      across.answer('three-dates', { option: 'all' }),
    ]);
    expect((await teacher.state()).poll).toMatchObject({ results: { counts: [1, 0, 1] } });
    // Who says at one server that they are here, and goes there, is known at the other.
    const watching = new Person(two.origin, 'teacher', teacher.code);
    await watching.post(watching.own('enter/'), { token: teacher.token });
    const seen = await watching.stream();
    const untilHere = async (count: number) => {
      while ((JSON.parse(await seen.next('dots')) as { here: number }).here !== count);
    };
    await student.post(student.own('place/'), { n: 1, place: null });
    await untilHere(2);
    const asked = Date.now();
    await student.post(student.own('place/'), { gone: true });
    await untilHere(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    seen.stop();
    await one.stop('SIGKILL');
    // The teacher, the students and their votes are known at the other.
    teacher.origin = student.origin = two.origin;
    expect((await student.join()).you.answers).toHaveLength(1);
    await teacher.say({ do: 'phase', step: 'three-dates', phase: 'revealed' });
    expect((await student.state()).poll).toMatchObject({ results: { counts: [1, 0, 1] } });
    stream.stop();
  } finally {
    await store.stop();
  }
});

test('a dead store is said as such, and nothing else is', async () => {
  const store = await startStore();
  const server = await start({ HANDSCROLL_STORE_URL: store.url });
  const { student } = await begin(server);
  await store.stop();
  const answer = await student.answer('three-dates', { option: 'first' });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toBe('{"error":"store"}');
  expect((await fetch(`${server.origin}/s/ten-peaks/`)).status).toBe(200);
});
