/** The ladder of ways on a real server that can be made to hold things up. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, type Connection, type Link, type Way } from './connection.ts';
import { split } from './events.ts';

interface State {
  readonly epoch: number;
  readonly seq: number;
}
type How = 'works' | 'holds' | 'breaks' | 'none' | 'stranger' | 'full' | 'mute';

let how: Record<Way, How>;
let state: State;
let waiting: (() => void)[];
let streams: ServerResponse[];
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
  const way: Way =
    pathname === '/c/stream/' ? 'stream' : searchParams.has('wait') ? 'wait' : 'poll';
  const does = how[way];
  if (does === 'breaks') return void response.destroy();
  if (does === 'none') return void response.writeHead(404).end('{"error":"unknown-code"}');
  if (does === 'stranger') return void response.writeHead(403).end();
  if (does === 'full') return void response.writeHead(503).end('{"error":"busy"}');
  if (does === 'holds') return;
  if (way === 'stream') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(`event: state\ndata: ${JSON.stringify(state)}\n\n`);
    return void streams.push(response);
  }
  const version = () => `${state.epoch}.${state.seq}`;
  const answer = () => response.writeHead(200).end(JSON.stringify({ version: version(), state }));
  if (searchParams.get('after') !== version()) return void answer();
  if (way === 'poll') return void response.writeHead(204).end();
  waiting.push(answer);
  // As the class does: with nothing, before anybody loses patience.
  setTimeout(() => response.headersSent || response.writeHead(204).end(), 100);
});

let connection: Connection;
const links: [Link, Way][] = [];
const news: number[] = [];
const begin = (
  times: { firstByte: number; silence: number; wait?: number } = { firstByte: 5000, silence: 5000 },
) => {
  const { port } = server.address() as AddressInfo;
  connection = connect<State>({
    address: `http://127.0.0.1:${port}/c/`,
    onNews: ({ state }) => state && news.push(state.seq),
    onLink: (link, way) => links.push([link, way]),
    times: { ...times, poll: 30, retry: 20, retryBest: 60_000 },
  });
};
const until = async (what: () => boolean) => {
  for (let tries = 0; !what(); tries++) {
    if (tries > 500)
      throw new Error(`It did not happen: ${JSON.stringify([links.slice(-5), news.slice(-5)])}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

beforeEach(async () => {
  how = { stream: 'works', wait: 'works', poll: 'works' };
  state = { epoch: 1, seq: 1 };
  [waiting, streams] = [[], []];
  links.length = news.length = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  connection.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('takes the stream while its bytes come', async () => {
  begin();
  await until(() => news.includes(1));
  streams[0]?.write('event: state\ndata: {"epoch":1,');
  streams[0]?.write('"seq":2}\n\n: \n\n');
  await until(() => news.includes(2));
  expect(links).toEqual([['live', 'stream']]);
});

it('waits for answers where the first byte of a stream is held up', async () => {
  how.stream = 'holds';
  begin({ firstByte: 150, silence: 5000 });
  await until(() => news.includes(1));
  state = { epoch: 1, seq: 2 };
  await until(() => waiting.length > 0);
  for (const answer of waiting.splice(0)) answer();
  await until(() => news.includes(2));
  expect(links.at(-1)).toEqual(['live', 'wait']);
});

it('asks again and again where nothing may stay open', async () => {
  how.stream = how.wait = 'holds';
  begin({ firstByte: 150, silence: 300, wait: 300 });
  await until(() => news.includes(1));
  state = { epoch: 1, seq: 2 };
  await until(() => news.includes(2));
  expect(links.at(-1)).toEqual(['live', 'poll']);
});

it('leaves a stream whose heart has stopped', async () => {
  begin({ firstByte: 5000, silence: 400 });
  await until(() => news.includes(1));
  await until(() => links.some(([link, way]) => link === 'live' && way === 'wait'));
});

it('needs less where streams are full', async () => {
  how.stream = 'full';
  begin();
  await until(() => links.some(([link, way]) => link === 'live' && way === 'wait'));
});

it.each(['breaks', 'full'] as const)('asks again and again where what waits %s', async (does) => {
  how.stream = 'holds';
  how.wait = does;
  begin({ firstByte: 150, silence: 5000 });
  await until(() => links.at(-1)?.[1] === 'poll');
  state = { epoch: 1, seq: 2 };
  await until(() => news.includes(2));
  expect(links.every(([link]) => link === 'live')).toBe(true);
});

it('waits where a stream is cut before its first byte', async () => {
  how.stream = 'breaks';
  begin();
  await until(() => links.at(-1)?.[1] === 'wait');
  expect(links.every(([link]) => link === 'live')).toBe(true);
});

it('says that it is alone once a silent stream is a silent network, and returns to the stream', async () => {
  begin({ firstByte: 5000, silence: 400 });
  await until(() => news.includes(1));
  how = { stream: 'breaks', wait: 'holds', poll: 'breaks' };
  // Once for the silence, once more when a plain request has failed too.
  await until(() => links.filter(([link]) => link === 'alone').length > 1);
  how = { stream: 'works', wait: 'works', poll: 'works' };
  await until(() => links.at(-1)?.[0] === 'live');
  expect(links.at(-1)?.[1]).toBe('stream');
});

it('says that it is alone, tries again, and comes back', async () => {
  how = { stream: 'breaks', wait: 'breaks', poll: 'breaks' };
  begin();
  await until(() => links.filter(([link]) => link === 'alone').length > 2);
  expect(news).toEqual([]);
  how = { stream: 'works', wait: 'works', poll: 'works' };
  await until(() => links.at(-1)?.[0] === 'live');
  expect(links.at(-1)).toEqual(['live', 'stream']);
});

it('tells a class that is gone from a seat that is not known', async () => {
  how.stream = 'none';
  begin();
  await until(() => links.some(([link]) => link === 'paused'));
  how.stream = 'stranger';
  await until(() => links.some(([link]) => link === 'out'));
});

it('hears a goodbye and looks for another server', async () => {
  begin();
  await until(() => news.includes(1));
  state = { epoch: 1, seq: 5 };
  streams[0]?.end('event: bye\ndata: {}\n\n');
  await until(() => news.includes(5));
  expect(links.map(([link]) => link)).toEqual(['live', 'paused', 'live']);
});

it('does not blame the network when a server that streamed before begins again', async () => {
  begin();
  await until(() => news.includes(1));
  how.stream = 'full';
  streams[0]?.destroy();
  await until(() => links.length > 2);
  how.stream = 'works';
  await until(() => streams.length > 1);
  expect(links.map(([, way]) => way)).not.toContain('wait');
});

it('splits what has come wherever it was cut', () => {
  const text = ': \n\nevent: state\ndata: {"a":1}\n\nevent: dots\ndata: 2\n\n';
  for (let cut = 0; cut <= text.length; cut++) {
    const first = split(text.slice(0, cut));
    const second = split(first.rest + text.slice(cut));
    expect([...first.messages, ...second.messages]).toEqual([
      { event: 'state', data: '{"a":1}' },
      { event: 'dots', data: '2' },
    ]);
  }
});
