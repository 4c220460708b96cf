/**
 * `npm run bench:class [-- --streams 1000 --classes 40]`: opens streams and classes over loopback on the
 * existing build. Prints how long a command takes to reach a client, the memory of the server, and how long
 * it takes to stop.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { parseArgs } from 'node:util';
import { createClassClient, type ClassClient } from './class-client.ts';
import { freePort } from '../../bin/port.mjs';
import { run, say, Stop } from '../../bin/say.mjs';

const COMMANDS = 20;
/** Number of students who join at the same time. */
const TOGETHER = 20;
/** Milliseconds between classes, because the server limits the rate per address. */
const PACE = 2000;

interface Room {
  readonly code: string;
  readonly cookie: string;
  /** Sequence number -> when each client heard of it. */
  readonly heard: Map<number, number[]>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function startServer(port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['bin/start.mjs', '--no-install', '--no-build'], {
    env: { ...process.env, PORT: String(port) },
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

/** Students join the classes in turn, and each opens a stream. */
async function openStreams(client: ClassClient, rooms: readonly Room[], count: number) {
  const open: IncomingMessage[] = [];
  for (let i = 0; i < count; i += TOGETHER)
    await Promise.all(
      Array.from({ length: Math.min(TOGETHER, count - i) }, async (_, k) => {
        const room = rooms[(i + k) % rooms.length];
        if (!room) return;
        const base = `/api/class/${room.code}/student/`;
        const { cookie } = await client.post(`${base}join/`, {});
        const onSeq = (seq: number) => room.heard.get(seq)?.push(performance.now());
        open.push(await client.listen(`${base}stream/`, cookie, onSeq));
      }),
    );
  return open;
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

async function bench(streams: number, classes: number): Promise<number> {
  const port = await freePort();
  const server = await startServer(port);
  const client = createClassClient(port);
  const rooms = await openClasses(client, classes);
  say(`${rooms.length} classes`);
  const open = await openStreams(client, rooms, streams);
  say(`${open.length} streams`);
  const each = Math.floor(open.length / rooms.length);
  await pause(1500);

  const delays: number[] = [];
  for (let n = 1; n <= COMMANDS; n++)
    delays.push(...(await Promise.all(rooms.map((room) => command(client, room, n, each)))).flat());
  const missing = Math.max(0, COMMANDS * rooms.length * each - delays.length);
  const resident = memoryOf(server.pid);
  const ended = await endOf(server);

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

await run(() => {
  const { values } = parseArgs({
    options: {
      streams: { type: 'string', default: '1000' },
      classes: { type: 'string', default: '40' },
    },
  });
  return bench(Number(values.streams), Number(values.classes));
});
