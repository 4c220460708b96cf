/**
 * `npm run bench:class [-- --streams 1000 --classes 40 --servers 2 --presence]`: opens streams and classes over
 * loopback on the existing build. Prints how long the first class and a command take, the memory of the largest
 * server, and how long the last one takes to stop.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createClassClient, type ClassClient } from './class-client.ts';
import { startStore } from './store-server.mjs';
import { freePort } from '../../bin/port.mjs';
import { readArgs, run, say, Stop } from '../../bin/say.mjs';

const COMMANDS = 20;
/** Number of students who join at the same time. */
const TOGETHER = 20;
/** Milliseconds between classes, because the server limits the rate per address. */
const PACE = 2000;

const USAGE =
  'bench:class knows --streams 1000, --classes 40, --servers 1 (several share a store: Valkey or Redis) and --presence (each student reports its place)';

interface Student {
  readonly client: ClassClient;
  readonly base: string;
  readonly cookie: string;
}
interface Room {
  readonly code: string;
  readonly cookie: string;
  /** Sequence number -> when each client heard of it. */
  readonly heard: Map<number, number[]>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function startServer(port: number, store: string | undefined): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['bin/start.mjs', '--no-install', '--no-build'], {
    env: { ...process.env, PORT: String(port), ...(store && { HANDSCROLL_STORE_URL: store }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout
      .setEncoding('utf8')
      .on('data', (text: string) => text.includes(`:${port}/`) && resolve());
    server.once('exit', () => reject(new Stop('The server did not start.')));
  });
  return server;
}

async function openClasses(client: ClassClient, count: number): Promise<readonly Room[]> {
  const rooms: Room[] = [];
  while (rooms.length < count) {
    const answered = await client.post('/api/class/', { story: 'ten-peaks' });
    if (answered.status === 429) await pause(PACE);
    else {
      const { code } = JSON.parse(answered.text) as { code: string };
      rooms.push({ code, cookie: answered.cookie, heard: new Map() });
    }
  }
  return rooms;
}

/** Students join the classes in turn, on one server after the other, and each opens a stream. */
async function openStreams(clients: readonly ClassClient[], rooms: readonly Room[], count: number) {
  const open: IncomingMessage[] = [];
  const students: Student[] = [];
  for (let i = 0; i < count; i += TOGETHER)
    await Promise.all(
      Array.from({ length: Math.min(TOGETHER, count - i) }, async (_, k) => {
        const room = rooms[(i + k) % rooms.length];
        const client = clients[Math.floor((i + k) / rooms.length) % clients.length];
        if (!room || !client) return;
        const base = `/api/class/${room.code}/student/`;
        const { cookie } = await client.post(`${base}join/`, {});
        const onSeq = (seq: number) => room.heard.get(seq)?.push(performance.now());
        open.push(await client.listen(`${base}stream/`, cookie, onSeq));
        students.push({ client, base, cookie });
      }),
    );
  return { open, students };
}

/** Each student reports its place as often as the server asks for it, until the returned function is called. */
function reportPlaces(students: readonly Student[]): () => Promise<unknown> {
  let isOver = false;
  const report = async ({ client, base, cookie }: Student, i: number) => {
    // They came at different moments.
    await pause((i / students.length) * PACE);
    for (let n = 1; !isOver; n++) {
      const place = { step: 'three-dates', progress: (n % 10) / 10 };
      const { text } = await client.post(`${base}place/`, { n, place }, cookie);
      await pause((JSON.parse(text) as { every?: number }).every ?? PACE);
    }
  };
  const reports = Promise.all(students.map(report));
  return () => {
    isOver = true;
    return reports;
  };
}

/** Sends a command to a class; returns how long it took to reach each client, ms. */
async function command(client: ClassClient, room: Room, n: number, clients: number) {
  const times: number[] = [];
  room.heard.set((await client.seqOf(room.code, room.cookie)) + 1, times);
  const asked = performance.now();
  const to = { step: 'three-dates', progress: n / COMMANDS };
  await client.post(
    `/api/class/${room.code}/teacher/command/`,
    { writer: 'bench', n, command: { do: 'move', to } },
    room.cookie,
  );
  for (let tries = 0; times.length < clients && tries < 200; tries++) await pause(10);
  return times.map((time) => time - asked);
}

/** Resident memory of a process, MB. */
const memoryOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Asks the server to stop. */
async function endOf(
  server: ChildProcess,
): Promise<{ readonly ms: number; readonly code: unknown }> {
  const asked = performance.now();
  server.kill('SIGTERM');
  const code = await new Promise((resolve) => server.once('exit', resolve));
  return { ms: performance.now() - asked, code };
}

interface Load {
  readonly streams: number;
  readonly classes: number;
  readonly servers: number;
  readonly presence: boolean;
}

async function bench({ streams, classes, servers: count, presence }: Load): Promise<number> {
  const store = count > 1 ? await startStore() : undefined;
  const ports = await Promise.all(Array.from({ length: count }, () => freePort()));
  const servers: ChildProcess[] = [];
  for (const port of ports) servers.push(await startServer(port, store?.url));
  const clients = ports.map(createClassClient);
  const client = clients[0]!;
  const began = performance.now();
  const first = await openClasses(client, 1);
  say(`first class after ${(performance.now() - began).toFixed(0)} ms (goal: under 2000)`);
  const rooms = [...first, ...(await openClasses(client, classes - 1))];
  say(`${rooms.length} classes`);
  const { open, students } = await openStreams(clients, rooms, streams);
  say(`${open.length} streams on ${count} server${count > 1 ? 's' : ''}`);
  const each = Math.floor(open.length / rooms.length);
  const endReports = presence ? reportPlaces(students) : undefined;
  await pause(presence ? 2 * PACE : 1500);

  const delays: number[] = [];
  for (let n = 1; n <= COMMANDS; n++)
    delays.push(...(await Promise.all(rooms.map((room) => command(client, room, n, each)))).flat());
  const missing = Math.max(0, COMMANDS * rooms.length * each - delays.length);
  await endReports?.();
  const resident = Math.max(...servers.map(({ pid }) => memoryOf(pid)));
  let ended = { ms: 0, code: 0 as unknown };
  for (const server of servers) ended = await endOf(server);
  await store?.stop();

  delays.sort((a, b) => a - b);
  const at = (share: number) => (delays[Math.floor(share * (delays.length - 1))] ?? NaN).toFixed(0);
  say(`${delays.length} arrivals, ${missing} missing`);
  say(
    `command to client: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms (goal: p99 under 300)`,
  );
  say(
    `memory ${resident.toFixed(0)} MB (goal: under 400), ended in ${(ended.ms / 1000).toFixed(1)} s with ${ended.code} (goal: under 3)`,
  );
  return missing === 0 && Number(at(0.99)) < 300 && resident < 400 && ended.ms < 3000 ? 0 : 1;
}

await run(async () => {
  const options = {
    streams: { type: 'string', default: '1000' },
    classes: { type: 'string', default: '40' },
    servers: { type: 'string', default: '1' },
    presence: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = readArgs(process.argv.slice(2), options, USAGE);
  if (values.help) return say(USAGE);
  return bench({
    streams: Number(values.streams),
    classes: Number(values.classes),
    servers: Number(values.servers),
    presence: values.presence,
  });
});
