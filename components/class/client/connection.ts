/**
 * News of a class, by whatever way the network leaves open: an event stream; where its first byte is held up
 * for 3 s, or 40 s bring no heartbeat, an answer that waits; where that fails too, a question every 3 s;
 * where nothing comes back at all, one reads on alone and it tries again. Whether a way or the whole network is
 * gone, a plain question tells: else one would be told to be in touch while the longest way waits in vain.
 */
import { readEvents } from './events.ts';
import { ask, Fault, faultOf, read } from './requests.ts';

/** `paused`: the server answers, but has no such class now. `out`: this browser's seat is not known. */
export type Link = 'live' | 'paused' | 'alone' | 'out' | 'over';
export type Way = 'stream' | 'wait' | 'poll';

export interface Heard<S> {
  readonly state?: S;
  readonly dots?: unknown;
  readonly records?: unknown;
}

export const TIMES = {
  firstByte: 3000,
  silence: 40_000,
  poll: 3000,
  /** Before another way is tried again from the top. */
  retryBest: 300_000,
  retry: 1000,
};

const LOWER: Readonly<Record<Way, Way>> = { stream: 'wait', wait: 'poll', poll: 'poll' };

export interface Connection {
  /** Tries at once, when there is reason to hope. */
  wake(): void;
  stop(): void;
}

export interface ConnectionOptions<S> {
  /** Where `stream/` and `state/` are. */
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
  /** Of the way that is tried: whether it has brought anything, and whether it has been silent for too long. */
  let worked = false;
  let held = false;

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
  /** What this page has heard last by an answer. */
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
  /** The state at once, and whether anybody is there to answer. */
  const askOnce = () => askState(10_000);
  const ways: Readonly<Record<Way, () => Promise<void>>> = {
    stream,
    wait: () => askState(times.silence, '&wait'),
    async poll() {
      await askOnce();
      await sleep(times.poll);
    },
  };

  /** Not all at the same moment. */
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
  /** Whether another way may work: this one is held up, or refused, which the others need less for. */
  const isCut = (error: unknown) => {
    const { status, why } = faultOf(error);
    return why !== 'store' && (status === 0 || status === 429 || status >= 500);
  };
  /** A way has failed: another is tried if the server answers a plain question, since then it was the way. */
  const recover = async (error: unknown) => {
    if (way === 'poll' || !isCut(error)) return backOff(error);
    const before = way;
    if (held || !worked) way = LOWER[way];
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
        // A stream that was closed kindly: its server ends, another may be there.
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
