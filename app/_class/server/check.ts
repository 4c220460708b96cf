/** The server's side of the connection test: the ways of a class, without a class, open to everybody. */
import { HELD, TICKS } from '../core/check.ts';
import { addressOf, cookie, fault, isForeign, json } from './http.ts';
import { FailureLimiter, Pace } from './limiter.ts';
import { isToken, newToken } from './tokens.ts';

const COOKIE = 'hs-check';
/** What may be held open for tests at once; a school tries a few machines, a flood is turned away. */
const MOST = 60;

const SLOT = Symbol.for('handscroll.checks');
interface Checks {
  open: number;
  /** Questions of one address; a test asks about a dozen. */
  readonly pace: Pace;
}
/** Each route is a bundle of its own: what they share hangs on the global object. */
function checks(): Checks {
  const shared = globalThis as { [SLOT]?: Checks };
  return (shared[SLOT] ??= { open: 0, pace: new Pace(4, 200) });
}

/** Answers with what `work` gives, but to a page elsewhere, and where this address asks too much. */
function paced<T>(request: Request, work: () => T): T | Response {
  if (request.headers.has('origin') && isForeign(request)) return fault('host', 403);
  return checks().pace.allows(FailureLimiter.key(addressOf(request)))
    ? work()
    : fault('slow-down', 429);
}
/** As `paced`, and counted among what is open until `done` is called. */
function opened<T>(request: Request, work: (done: () => void) => T): T | Response {
  return paced(request, () => {
    const all = checks();
    if (all.open >= MOST) return fault('busy', 503);
    all.open++;
    let done = () => {
      done = () => undefined;
      all.open--;
    };
    return work(() => done());
  });
}

/** An event stream that ticks and ends. */
export const checkStream = (request: Request): Response =>
  opened(request, (done) => {
    const timers: NodeJS.Timeout[] = [];
    const stop = () => {
      for (const timer of timers) clearTimeout(timer);
      done();
    };
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        TICKS.forEach((at, i) => {
          const tick = () => {
            controller.enqueue(encoder.encode(`event: tick\ndata: ${i}\n\n`));
            if (i < TICKS.length - 1) return;
            done();
            controller.close();
          };
          timers.push(setTimeout(tick, at));
        });
        request.signal.addEventListener('abort', stop);
      },
      cancel: stop,
    });
    const headers = {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    };
    return new Response(body, { headers });
  });

/** An answer that waits as long as a class's longest: not even its headers come before. */
export const checkWait = (request: Request): Promise<Response> | Response =>
  opened(
    request,
    (done) =>
      new Promise<Response>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          done();
          resolve(json({ waited: HELD }));
        };
        const timer = setTimeout(end, HELD);
        request.signal.addEventListener('abort', end);
      }),
  );

/** Asked twice: the second time there is nothing new. */
export const checkState = (request: Request): Response =>
  paced(request, () => {
    const tag = '"check"';
    const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
    return request.headers.get('if-none-match')?.replace(/^W\//, '') === tag
      ? new Response(null, { status: 304, headers })
      : Response.json({ state: 'check' }, { headers });
  });

/** A post that comes back, with word of whether the cookie of the one before came along. */
export const checkEcho = (request: Request): Response =>
  isForeign(request)
    ? fault('host', 403)
    : paced(request, () =>
        json({ cookie: isToken(cookie(request, COOKIE)) }, 200, [
          [
            'Set-Cookie',
            `${COOKIE}=${newToken()}; Path=/api/check/; HttpOnly; SameSite=Strict; Max-Age=60`,
          ],
        ]),
      );
