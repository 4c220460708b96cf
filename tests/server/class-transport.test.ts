/** How a class travels: streams, waits, polls; restarts. Two servers and a store that dies: class-store.nightly.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../story/class/limits.ts';
import type { Records, Snapshot } from '../../story/class/snapshot.ts';
import { Person, startServer, type Server } from '../browser/class-world.ts';

/** Of those tests that let it live. */
let shared: Server;
const servers: Server[] = [];
const start = async (port?: number) => {
  const server = await startServer({}, port);
  servers.push(server);
  return server;
};
beforeAll(async () => {
  shared = await start();
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

/** Whoever runs servers gives them ten seconds, and ends them by force then. */
const GRACE_MS = 9000;

const begin = async (server: Server) => {
  const teacher = new Person(server.origin, 'teacher');
  const student = new Person(server.origin, 'student', await teacher.create());
  await student.join();
  return { teacher, student };
};
const parse = (text: string) => JSON.parse(text) as Snapshot;

test('a stream begins with the whole state and tells of each command at once', async () => {
  const { teacher, student } = await begin(shared);
  const stream = await student.stream();
  const first = parse(await stream.next('state'));
  expect(first).toMatchObject({ mode: 'back', poll: null, locked: false });
  const asked = Date.now();
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: 1 } });
  const next = parse(await stream.next('state'));
  // At once, and not at the end of a wait, which is 25 s.
  expect(Date.now() - asked).toBeLessThan(10_000);
  expect(next).toMatchObject({
    position: { step: 'three-dates', progress: 1 },
    epoch: first.epoch,
  });
  expect(next.seq).toBeGreaterThan(first.seq);
  // Twice, and late: nothing happens.
  expect(
    await (await teacher.say({ do: 'move', to: { step: 'three-dates', progress: 0 } }, 1)).json(),
  ).toMatchObject({ again: true });
  stream.stop();
});

test('the teacher sees dots without names, and answers as they come', async () => {
  const { teacher, student } = await begin(shared);
  const stream = await teacher.stream();
  expect(JSON.parse(await stream.next('dots'))).toMatchObject({ dots: [] });
  await student.post(student.own('place/'), {
    n: 1,
    place: { step: 'three-dates', progress: 0.5 },
  });
  let dots: { here: number; dots: [number, number][] };
  do dots = JSON.parse(await stream.next('dots')) as typeof dots;
  while (dots.dots.length === 0);
  expect(dots).toEqual({ here: 1, dots: [[expect.any(Number), 50]] });
  await teacher.say({ do: 'poll', step: 'quiet-targets' });
  await student.answer('quiet-targets', { text: 'Explain them.' });
  let records: Records;
  do records = JSON.parse(await stream.next('records')) as Records;
  while (records.answers.length === 0);
  expect(records.answers[0]).toMatchObject({ answer: { text: 'Explain them.' }, shown: false });
  stream.stop();
});

test('where streams are held up, a wait or a poll says the same', async () => {
  const { teacher, student } = await begin(shared);
  const waiting = student.ask(student.own(`state/?wait&after=${await student.version()}`));
  await teacher.say({ do: 'pacing', mode: 'exercise' });
  const answer = await waiting;
  expect(((await answer.json()) as { state: Snapshot }).state.mode).toBe('exercise');
  const known = student.own(`state/?after=${await student.version()}`);
  expect((await student.ask(known)).status).toBe(204);
  await teacher.say({ do: 'lock', locked: true });
  expect((await student.ask(known)).status).toBe(200);
});

test('a server that ends says goodbye and is gone before it is ended by force', async () => {
  const server = await start();
  const { student } = await begin(server);
  const streams = await Promise.all(Array.from({ length: 20 }, () => student.stream()));
  await Promise.all(streams.map((stream) => stream.next('state')));
  const waiting = student.ask(student.own(`state/?wait&after=${await student.version()}`));
  const asked = Date.now();
  const ended = server.stop();
  await Promise.all(streams.map((stream) => stream.next('bye')));
  await waiting.catch(() => undefined);
  expect(await ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(GRACE_MS);
});

test('after a restart the teacher opens the same class again, and each vote counts once', async () => {
  const server = await start();
  const { teacher, student } = await begin(server);
  const other = new Person(server.origin, 'student', teacher.code);
  await other.join();
  await teacher.say({ do: 'poll', step: 'three-dates' });
  await student.answer('three-dates', { option: 'first' });
  const stream = await teacher.stream();
  const snapshot: unknown = JSON.parse(await stream.next('state'));
  const records: unknown = JSON.parse(await stream.next('records'));
  // Counted after the teacher's page last heard: lost with the server, but not with the student.
  await other.answer('three-dates', { option: 'lead' });
  expect(await server.stop('SIGKILL')).toBe(null);

  await start(server.port);
  expect((await student.ask(student.own('state/'))).status).toBe(404);
  expect((await student.post(student.own('join/'), {})).status).toBe(404);
  // Nobody else opens it, whatever they hold.
  const thief = new Person(server.origin, 'teacher', teacher.code);
  const stolen = { story: 'ten-peaks', snapshot, records, token: student.token };
  expect((await thief.post(thief.own('enter/'), stolen)).status).toBe(403);
  const entered = await teacher.post(teacher.own('enter/'), {
    story: 'ten-peaks',
    snapshot,
    records,
  });
  expect(await entered.json()).toMatchObject({ again: true });

  const { you, state } = await student.join();
  expect(you.answers).toEqual([['three-dates', { option: 'first' }]]);
  expect(state.epoch).toBeGreaterThan((snapshot as Snapshot).epoch);
  expect((await other.join()).you.answers).toEqual([]);
  expect(await (await student.answer('three-dates', { option: 'first' })).json()).toMatchObject({
    again: true,
  });
  expect(await (await other.answer('three-dates', { option: 'lead' })).json()).toMatchObject({
    again: false,
  });
  const results = await teacher.state();
  expect(results.poll).toMatchObject({ answered: 2, results: { counts: [1, 1, 0] } });
});

test('a link with the token lets the teacher in elsewhere', async () => {
  const { teacher } = await begin(shared);
  const tablet = new Person(shared.origin, 'teacher', teacher.code);
  const entered = await tablet.post(tablet.own('enter/'), { token: teacher.token });
  expect(entered.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await tablet.say({ do: 'pacing', mode: 'free' }, 1, 'tablet')).status).toBe(200);
  expect((await teacher.state()).mode).toBe('free');
});

test('an ended class takes no answers and no commands, tells so, and keeps its results', async () => {
  const { teacher, student } = await begin(shared);
  await teacher.say({ do: 'poll', step: 'three-dates' });
  await student.answer('three-dates', { option: 'lead' });
  const stream = await student.stream();
  await teacher.say({ do: 'end' });
  await stream.next('state');
  expect(parse(await stream.next('state')).ended).toBe(true);
  const late = [
    await student.answer('cars', { number: 3 }),
    await teacher.say({ do: 'pacing', mode: 'free' }),
  ];
  for (const answer of late)
    expect([answer.status, await answer.text()]).toEqual([409, '{"error":"ended"}']);
  const csv = await (await teacher.ask(teacher.own('csv/'))).text();
  expect(csv).toContain("China leads the world's manufacturing,1,");
  expect(csv).toContain('did not answer,0,');
  stream.stop();
});

test('a seat that the teacher removes is shut out; one address never takes all seats', async () => {
  const { teacher, student } = await begin(shared);
  const { you } = await student.join();
  const stream = await student.stream();
  await teacher.say({ do: 'remove', seat: you.id });
  await expect(stream.next('bye')).rejects.toThrow('ended');
  expect((await student.ask(student.own('state/'))).status).toBe(403);
  expect(await (await student.post(student.own('join/'), {})).json()).toEqual({ error: 'removed' });
  const crowd = Array.from(
    { length: LIMITS.students },
    async () => (await new Person(shared.origin, 'student').post(student.own('join/'), {})).status,
  );
  const refused = (await Promise.all(crowd)).filter((status) => status === 409);
  expect(refused).toHaveLength(LIMITS.students - LIMITS.seatsPerAddress);
});

test('the teacher’s other windows and devices get the link, the path and the clock; students do not', async () => {
  const { teacher, student } = await begin(shared);
  const enter = async () =>
    (await (await teacher.post(teacher.own('enter/'), {})).json()) as {
      token: string;
      state: object;
    };
  const lesson = {
    path: 'one-lesson',
    blank: 'none',
    allWords: false,
    answer: '',
    clock: { since: null, spent: { wins: 61_000 } },
  };
  const to = { step: 'three-dates', progress: 1 };
  await teacher.say({ do: 'move', to, lesson });
  // A later move of an older page says nothing about the lesson, and changes nothing of it.
  await teacher.say({ do: 'move', to: { ...to, progress: 0 } });
  expect(await enter()).toMatchObject({ token: teacher.token, state: { lesson } });
  expect(await student.state()).not.toHaveProperty('lesson');
});
