/** Tries every way by which a class travels, at this place and in this browser; part by part, as they are known. */
import { HELD, TICKS, type Measured, type Part } from '../core/check.ts';
import { either } from './either.ts';
import { readEvents } from './events.ts';
import type { Fetch } from './wire.ts';

const TRIPS = 5;
/** After this nothing more is waited for. */
const PATIENCE = 10_000;
const LONG = Math.max(HELD, ...TICKS) + PATIENCE;

export interface CheckOptions {
  readonly fetcher: Fetch;
  readonly base: string;
  readonly signal: AbortSignal;
  readonly onPart: <P extends Part>(part: P, measured: Measured[P]) => void;
}

/** Resolves once every part has been told; a network that gives nothing is a finding, not an error. */
export async function checkNetwork(options: CheckOptions): Promise<void> {
  const { fetcher, base, signal, onPart } = options;
  const ask = (way: string, patience: number, init: RequestInit = {}) =>
    fetcher(`${base}/api/check/${way}/`, {
      cache: 'no-store',
      ...init,
      signal: either(signal, AbortSignal.timeout(patience)),
    });
  const since = (start: number) => performance.now() - start;

  const stream = async (): Promise<Measured['stream']> => {
    const ticks: number[] = [];
    const start = performance.now();
    try {
      const answer = await ask('stream', LONG);
      if (!answer.ok || !answer.body) return { ticks, broke: since(start) };
      await readEvents(
        answer.body,
        () => undefined,
        ({ event }) => event === 'tick' && ticks.push(since(start)),
      );
      return ticks.length === TICKS.length ? { ticks } : { ticks, broke: since(start) };
    } catch {
      return { ticks, broke: since(start) };
    }
  };
  const wait = async (): Promise<Measured['wait']> => {
    const start = performance.now();
    try {
      const answer = await ask('wait', LONG);
      const body: unknown = await answer.json();
      return { ok: answer.ok && JSON.stringify(body).includes(String(HELD)), took: since(start) };
    } catch {
      return { ok: false, took: since(start) };
    }
  };
  const poll = async (): Promise<Measured['poll']> => {
    try {
      const first = await ask('state', PATIENCE);
      if (first.status !== 200) return { ok: false, tags: false };
      await first.text();
      const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
      const { status } = await ask('state', PATIENCE, { headers });
      return { ok: status === 304 || status === 200, tags: status === 304 };
    } catch {
      return { ok: false, tags: false };
    }
  };
  /** Posts, one after another: how long each takes, and whether the cookie of the one before came along. */
  const trips = async (): Promise<void> => {
    const took: number[] = [];
    let cookie = false;
    let host = false;
    for (let i = 0; i < TRIPS; i++) {
      const start = performance.now();
      try {
        const answer = await ask('echo', PATIENCE, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: '{}',
        });
        const told = (await answer.json()) as {
          readonly cookie?: unknown;
          readonly error?: unknown;
        };
        host ||= told.error === 'host';
        if (!answer.ok) continue;
        took.push(since(start));
        cookie ||= told.cookie === true;
      } catch {
        // Lost: counted as such below.
      }
    }
    onPart('trip', { took, lost: TRIPS - took.length, ...(host && { host }) });
    onPart('cookie', cookie);
  };
  await Promise.all([
    trips(),
    poll().then((found) => onPart('poll', found)),
    wait().then((found) => onPart('wait', found)),
    stream().then((found) => onPart('stream', found)),
  ]);
}
