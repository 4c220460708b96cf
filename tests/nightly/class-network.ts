/**
 * Simulated networks between a page and its server: one that fails and recovers, and one that delays streams.
 */
import { createServer, request as ask, type Server as HttpServer } from 'node:http';
import {
  connect,
  createServer as listen,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { once } from 'node:events';

/**
 * `up`: everything passes. `cut`: open connections break, new ones are refused. `silent`: connections stay
 * open but nothing passes, as outside the range of a wireless network. `deaf`: requests arrive, answers are
 * lost.
 */
export type Weather = 'up' | 'cut' | 'silent' | 'deaf';

export interface Network {
  readonly origin: string;
  turn(weather: Weather): void;
  stop(): Promise<void>;
}

const originOf = (server: Server | HttpServer) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Line {
  readonly near: Socket;
  readonly far: Socket;
}

/** Forwards bytes to `port` and back, depending on the weather. */
export async function startNetwork(port: number): Promise<Network> {
  let weather: Weather = 'up';
  const lines = new Set<Line>();
  const cut = ({ near, far }: Line) => {
    near.destroy();
    far.destroy();
  };
  const apply = (line: Line) => {
    if (weather === 'cut') return cut(line);
    for (const socket of [line.near, line.far])
      if (weather === 'silent') socket.pause();
      else socket.resume();
  };
  const server = listen((near) => {
    const line = { near, far: connect(port, '127.0.0.1') };
    lines.add(line);
    for (const [one, other] of [
      [near, line.far],
      [line.far, near],
    ] as const) {
      one.on('data', (bytes) => {
        if (one === near || weather !== 'deaf') other.write(bytes);
      });
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.end();
        if (near.destroyed && line.far.destroyed) lines.delete(line);
      });
    }
    apply(line);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: originOf(server),
    turn(next) {
      weather = next;
      for (const line of [...lines]) apply(line);
    },
    async stop() {
      server.close();
      for (const line of [...lines]) cut(line);
      await once(server, 'close');
    },
  };
}

/**
 * Forwards requests to `port`, but delivers an event stream only after it has ended, as some filters do.
 * Headers named in `drops` are removed.
 */
export async function startFilter(
  port: number,
  drops: readonly string[] = [],
): Promise<{ readonly origin: string; readonly held: () => number; stop(): Promise<void> }> {
  let held = 0;
  const server = createServer((incoming, outgoing) => {
    const { url, method, headers } = incoming;
    const passed = ask({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      for (const name of drops) delete answer.headers[name];
      const send = () => outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (!String(answer.headers['content-type']).startsWith('text/event-stream')) {
        send();
        return void answer.pipe(outgoing);
      }
      held++;
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => send().end(Buffer.concat(parts)));
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: originOf(server),
    held: () => held,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
