/**
 * Receives news of a class in whatever way the network allows: an event stream; if its first byte
 * takes more than 3 s, or no heartbeat arrives for 12 s, long polling; if that fails too, a request
 * every 3 s; if nothing comes back at all, the page works alone and keeps trying. A plain request
 * tells whether one way or the whole network is down: otherwise the page would show a connection
 * while long polling waits in vain.
 */
import { readEvents } from './events.ts';
import { ask, Fault, faultOf, read } from './requests.ts';

/**
 * `paused`: the server answers, but has no such class at present. `out`: it does not know this
 * browser's seat.
 */
export type Link = 'live' | 'paused' | 'alone' | 'out' | 'over';
export type Way = 'stream' | 'wait' | 'poll';

export interface Heard<S> {
  readonly state?: S;
  readonly dots?: unknown;
  readonly records?: unknown;
}

export const TIMES = {
  firstByte: 3000,
  silence: 12_000,
  /** Milliseconds for an answer that waits for a change. */
  wait: 40_000,
  poll: 3000,
  /** Milliseconds until the stream is tried again. */
  retryBest: 300_000,
  retry: 1000,
};

/**
 * A network through which a stream has come does not block streams: a server that begins again may
 * refuse so many of them.
 */
const TRUST = 3;

const LOWER: Readonly<Record<Way, Way>> = { stream: 'wait', wait: 'poll', poll: 'poll' };

export interface Connection {
  /** Tries at once, for when the network may be back. */
  wake(): void;
  stop(): void;
}

export interface ConnectionOptions<S> {
  /** Base address of `stream/` and `state/`. */
  readonly address: string;
  readonly onNews: (heard: Heard<S>) => void;
  readonly onLink: (link: Link, way: Way) => void;
  readonly times?: Partial<typeof TIMES>;
}

export function connect<S>(options: ConnectionOptions<S>): Connection {
  const { address, onNews, onLink } = options;
  const times = { ...TIMES, ...options.times };
  const ending = new AbortController();
  const stopped = () => ending.signal.aborted;
  let way: Way = 'stream';
  let blockedAt = 0;
  let wakeUp = () => {};
  let failures = 0;
  /** About the way in use: whether it has delivered anything, and whether it was silent for too long. */
  let worked = false;
  let held = false;
  /** Streams that did not begin, above zero once the network is to blame. */
  let misses = 0;

  const live = () => {
    failures = 0;
    worked = true;
    if (!stopped()) onLink('live', way);
  };
  const receive = (heard: Heard<S>) => {
    if (!stopped()) onNews(heard);
  };
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const stream = async () => {
    const silence = new AbortController();
    const giveUp = () => {
      held = true;
      // Until a request has shown otherwise.
      if (worked && !stopped()) onLink('alone', way);
      silence.abort();
    };
    let timer = setTimeout(giveUp, times.firstByte);
    try {
      const signal = AbortSignal.any([silence.signal, ending.signal]);
      const { body } = await ask(`${address}stream/`, { signal });
      if (!body) throw new Fault(503, 'network');
      await readEvents(
        body,
        () => {
          clearTimeout(timer);
          timer = setTimeout(giveUp, times.silence);
          if (!worked) live();
          misses = -TRUST;
        },
        ({ event, data }) => {
          if (event === 'bye' || event === 'gone') onLink('paused', way);
          else receive({ [event]: JSON.parse(data) } as Heard<S>);
        },
      );
    } finally {
      clearTimeout(timer);
    }
  };
  /** Version of the last state that a request returned. */
  let version = '';
  const askState = async (patience: number, query = '') => {
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(patience)]);
    const answer = await ask(`${address}state/?after=${version}${query}`, { signal });
    live();
    if (answer.status !== 200) return;
    const heard = await read<Heard<S> & { readonly version: string }>(answer);
    ({ version } = heard);
    receive(heard);
  };
  /** Requests the state without waiting; fails if nobody answers. */
  const askOnce = () => askState(10_000);
  const ways: Readonly<Record<Way, () => Promise<void>>> = {
    stream,
    wait: () => askState(times.wait, '&wait'),
    async poll() {
      await askOnce();
      await sleep(times.poll);
    },
  };

  /** Randomised, so that not all clients reconnect at the same moment. */
  const pause = () => sleep(times.retry * (0.2 + Math.random()));
  const backOff = async (error: unknown) => {
    if (stopped()) return;
    const { status, why } = faultOf(error);
    failures++;
    if (status === 401 || status === 403) onLink('out', way);
    else if (status === 404 || why === 'store') onLink('paused', way);
    else onLink('alone', way);
    await sleep(times.retry * Math.min(2 ** (failures - 1), 8) * (0.5 + Math.random() / 2));
  };
  /**
   * Whether another way may work: this one is blocked or refused, and the others demand less of the
   * network.
   */
  const isCut = (error: unknown) => {
    const { status, why } = faultOf(error);
    return why !== 'store' && (status === 0 || status === 429 || status >= 500);
  };
  /**
   * After a failure: if the server answers a plain request, only this way was blocked, and the next
   * one is tried.
   */
  const recover = async (error: unknown) => {
    if (way === 'poll' || !isCut(error)) return backOff(error);
    const before = way;
    if (worked ? held : misses++ >= 0) way = LOWER[way];
    try {
      await askOnce();
    } catch (fault) {
      way = before;
      return backOff(fault);
    }
    if (way === before) await pause();
    else blockedAt = Date.now();
  };
  const run = async () => {
    while (!stopped()) {
      if (way !== 'stream' && Date.now() - blockedAt > times.retryBest) way = 'stream';
      worked = held = false;
      try {
        await ways[way]();
        // The server closed the stream in order, to shut down; another one may be there.
        if (way === 'stream' && !stopped()) await pause();
      } catch (error) {
        if (!stopped()) await recover(error);
      }
    }
  };
  void run();

  return {
    wake() {
      failures = 0;
      wakeUp();
    },
    stop() {
      ending.abort();
      wakeUp();
    },
  };
}
