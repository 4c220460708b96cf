/** State down: as an event stream, as an answer that waits, or as an answer at once. */
import { LIMITS } from '../core/limits.ts';
import type { Entered } from './route.ts';
import { bare, fault } from './http.ts';
import type { News, Role, Room } from './room.ts';

const HEARTBEAT = 15_000;
/** Longest wait of a long poll: under the half minute after which many filters cut. */
const WAIT = 25_000;
/** Messages that a reader may be behind before it is let go. */
const BEHIND = 64;

const encoder = new TextEncoder();
const message = (event: string, data: string) => `event: ${event}\ndata: ${data}\n\n`;

/** The whole of what the role is told, as one JSON text. */
function whole(room: Room, role: Role): string {
  const state = room.view(role).text;
  return role === 'teacher'
    ? `{"state":${state},"dots":${room.dots()},"records":${room.records()}}`
    : `{"state":${state}}`;
}

/** What to write for each piece of news; nothing for what this reader already has. */
function teller(room: Room, role: Role): (news: News) => string {
  let state = '';
  let records = '';
  return (news) => {
    if (news === 'bye' || news === 'gone') return message(news, '{}');
    if (news === 'dots') return message('dots', room.dots());
    const view = room.view(role);
    let told = view.version === state ? '' : message('state', view.text);
    state = view.version;
    const kept = role === 'teacher' ? room.records() : '';
    if (kept !== records) told += message('records', kept);
    records = kept;
    return told;
  };
}

export function eventStream(
  { classes, room, id }: Entered,
  role: Role,
  signal: AbortSignal,
): Response {
  const inRoom = room.watchers.teacher.size + room.watchers.student.size;
  if (classes.streams >= LIMITS.streams || inRoom >= LIMITS.streamsPerClass)
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
          // Already closed by the other side.
        }
      };
      const put = (text: string) => {
        if (text === '') return;
        if ((controller.desiredSize ?? 0) < -BEHIND) return close();
        controller.enqueue(encoder.encode(text));
      };
      const tell = teller(room, role);
      const unwatch = room.watch(role, (news) =>
        news === 'bye' || news === 'gone' ? close(tell(news)) : put(tell(news)),
      );
      const beat = setInterval(() => put(': \n\n'), HEARTBEAT);
      if (role === 'student') room.presence.open(id, 1);
      end = () => {
        end = () => {};
        unwatch();
        clearInterval(beat);
        classes.streams--;
        if (role === 'student') room.presence.open(id, -1);
        room.moved();
      };
      signal.addEventListener('abort', () => close());
      put(tell('state'));
      if (role === 'teacher') put(tell('dots'));
      room.moved();
      if (signal.aborted) close();
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // No proxy may gather it, none may squeeze it.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

/** Answers when there is something newer than `after`, or after a while with nothing. */
export async function longPoll(
  { room }: Entered,
  role: Role,
  after: string,
  signal: AbortSignal,
): Promise<Response> {
  if (room.view(role).version === after)
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        unwatch();
        resolve();
      };
      const unwatch = room.watch(role, (news) => news !== 'dots' && done());
      const timer = setTimeout(done, WAIT);
      signal.addEventListener('abort', done);
    });
  if (room.gone) return fault('unknown-code', 404);
  if (room.view(role).version === after) return bare(204);
  return new Response(whole(room, role), {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
}

/** The poorest way: asked every few seconds, answered with nothing when nothing changed. */
export function poll({ room }: Entered, role: Role, request: Request): Response {
  const dots = role === 'teacher' ? `.${room.presence.version}` : '';
  const tag = `"${room.view(role).version}${dots}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
  const weak = request.headers.get('if-none-match')?.replace(/^W\//, '');
  if (weak === tag) return new Response(null, { status: 304, headers });
  return new Response(whole(room, role), {
    headers: { ...headers, 'Content-Type': 'application/json' },
  });
}
