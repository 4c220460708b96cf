/** Sends a class's state to clients: as an event stream, or as a single answer, immediate or after the next change. */
import { LIMITS } from '../../story/class/limits.ts';
import { bare, fault } from './http.ts';
import type { Entered } from './route.ts';
import type { News, Role, Room } from './room.ts';

const HEARTBEAT = 5000;
/** Longest wait for a change, in milliseconds; below the 30 s after which many network filters close a connection. */
const WAIT = 25_000;
/** Number of messages that a slow client may be behind before its stream is closed. */
const BEHIND = 64;

const encoder = new TextEncoder();
const message = (event: string, data: string) => `event: ${event}\ndata: ${data}\n\n`;

/** Returns a function that gives the text to send for a change; '' if this client already has it. */
function teller(room: Room, role: Role): (news: News) => string {
  const sent = new Map<string, string>();
  const ifNew = (event: 'state' | 'records' | 'dots', data: string) => {
    if (sent.get(event) === data) return '';
    sent.set(event, data);
    return message(event, data);
  };
  return (news) => {
    if (news === 'bye' || news === 'gone') return message(news, '{}');
    if (news === 'dots') return ifNew('dots', room.dots());
    const state = ifNew('state', room.text(role));
    return role === 'teacher' ? state + ifNew('records', room.text('records')) : state;
  };
}

export function eventStream({ classes, room, id }: Entered, role: Role, request: Request) {
  const { signal } = request;
  if (classes.streams >= LIMITS.streams || room.watching() >= LIMITS.streamsPerClass)
    return fault('busy', 503);
  classes.streams++;
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const close = (last = '') => {
        end();
        try {
          if (last) controller.enqueue(encoder.encode(last));
          controller.close();
        } catch {
          // Already closed by the client.
        }
      };
      const put = (text: string) => {
        if (text === '') return;
        if ((controller.desiredSize ?? 0) < -BEHIND) return close();
        controller.enqueue(encoder.encode(text));
      };
      const tell = teller(room, role);
      const unwatch = room.watch(role, id, (news) => {
        if (news === 'bye' || news === 'gone') close(tell(news));
        else if (room.knows(role, id)) put(tell(news));
        else close();
      });
      const beat = setInterval(() => put(': \n\n'), HEARTBEAT);
      end = () => {
        end = () => {};
        unwatch();
        clearInterval(beat);
        classes.streams--;
      };
      signal.addEventListener('abort', () => close());
      put(tell('state'));
      if (role === 'teacher') put(tell('dots'));
      if (signal.aborted) close();
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Keeps proxies from buffering or compressing the stream.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

const nextNews = ({ room, id }: Entered, role: Role, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unwatch();
      resolve();
    };
    const unwatch = room.watch(role, id, done);
    const timer = setTimeout(done, WAIT);
    signal.addEventListener('abort', done);
  });

/**
 * All data of a role in one answer, with its version; 204 if the version is still `after`. With `wait`, waits
 * up to WAIT milliseconds for a change.
 */
export async function fullState(entered: Entered, role: Role, request: Request) {
  const { room } = entered;
  const { searchParams } = new URL(request.url);
  const after = searchParams.get('after');
  if (searchParams.has('wait') && room.version(role) === after)
    await nextNews(entered, role, request.signal);
  if (room.gone) return fault('unknown-code', 404);
  const version = room.version(role);
  if (version === after) return bare(204);
  const teachers =
    role === 'teacher' ? `,"dots":${room.dots()},"records":${room.text('records')}` : '';
  return new Response(`{"version":"${version}","state":${room.text(role)}${teachers}}`, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
}
