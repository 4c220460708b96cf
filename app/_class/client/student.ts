/** A student's side of a class: a seat, what is told, what was answered, and what is still to be sent. */
import {
  isNews,
  unsent,
  withAnswer,
  withCounted,
  withoutRefused,
  type Outbox,
} from '../core/outbox.ts';
import type { Revealed, Snapshot, You } from '../core/snapshot.ts';
import type { Answer, Phase } from '../core/state.ts';
import type { Link, Way } from './connection.ts';
import { sendQueue } from './send-queue.ts';
import { keepAnswers, keptAnswers } from './session-store.ts';
import { sharedConnection } from './shared-connection.ts';
import { faultOf, studentWire, type Fetch, type Joined } from './wire.ts';

/** All that a page shows of a class; a new object whenever something is new. */
export interface StudentView {
  readonly link: Link | 'joining';
  readonly way: Way;
  readonly you: You | undefined;
  readonly state: Snapshot | undefined;
  readonly box: Outbox;
  /** Why the class does not let us in again. */
  readonly refusal: string | undefined;
  /** Why an answer was not taken, by step. */
  readonly faults: ReadonlyMap<string, string>;
}

export interface StudentClass {
  view(): StudentView;
  subscribe(listener: () => void): () => void;
  give(step: string, answer: Answer): void;
  place(step: string, progress: number): void;
  reveal(step: string): Promise<Revealed>;
  stop(): void;
}

/** Where a question stands in the class; `waiting` before its teacher opens it. */
export function phaseOf(view: StudentView, step: string): Phase | 'waiting' {
  const phase = view.state?.asks.find(([id]) => id === step)?.[1];
  return phase ?? (view.state?.mode === 'exercise' ? 'open' : 'waiting');
}

/** Milliseconds between two tries to come back to a class that is paused, and between two places. */
const AGAIN = 3000;
const PLACES = 1500;

export function studentClass(options: {
  readonly base: string;
  readonly code: string;
  readonly fetcher?: Fetch;
}): StudentClass {
  const { code } = options;
  const fetcher = options.fetcher ?? ((path, init) => fetch(path, init));
  const wire = studentWire(fetcher, options.base, code);
  const listeners = new Set<() => void>();
  let now: StudentView = {
    link: 'joining',
    way: 'stream',
    you: undefined,
    state: undefined,
    box: keptAnswers(code),
    refusal: undefined,
    faults: new Map(),
  };
  let stopped = false;

  const show = (change: Partial<StudentView>) => {
    if (stopped) return;
    if (change.box && change.box !== now.box) keepAnswers(code, change.box);
    now = { ...now, ...change };
    for (const listener of [...listeners]) listener();
  };

  const queue = sendQueue({
    next: () =>
      stopped || !now.state || now.link !== 'live'
        ? undefined
        : unsent(now.box, now.state.epoch)[0],
    async send({ step, answer }) {
      const receipt = await wire.answer(step, answer);
      show({ box: withCounted(now.box, [[step, receipt.answer]], receipt.epoch) });
    },
    onRefused({ step }, why) {
      show({ box: withoutRefused(now.box, step), faults: new Map(now.faults).set(step, why) });
    },
  });

  const take = (state: Snapshot | undefined) => {
    if (!state || !isNews(now.state, state)) return;
    const reopened = now.state !== undefined && state.epoch > now.state.epoch;
    show({ state, ...(state.ended && { link: 'over' as const }) });
    // The class was opened again: it may not know us any more, nor all that we said.
    if (reopened) void join();
    else queue.flush();
  };
  const seated = ({ you, state }: Joined) => {
    const box = withCounted(now.box, you.answers, state.epoch);
    const fresh = isNews(now.state, state) ? state : now.state;
    show({
      you,
      box,
      refusal: undefined,
      ...(fresh && { state: fresh }),
      ...(state.ended && { link: 'over' as const }),
    });
  };
  let joining = false;
  const join = async () => {
    if (joining || stopped) return;
    joining = true;
    try {
      seated(await wire.join());
      connection.wake();
      queue.flush();
    } catch (error) {
      const { status, why } = faultOf(error);
      if (why === 'ended') show({ link: 'over' });
      else if (status === 409) show({ link: 'out', refusal: why });
      if (now.link !== 'over')
        setTimeout(() => void (now.link !== 'live' && join()), AGAIN * (1 + Math.random()));
    } finally {
      joining = false;
    }
  };
  const onLink = (link: Link, way: Way) => {
    if (now.link === 'over') return;
    if (link !== now.link || way !== now.way) show({ link, way });
    if (link === 'live') queue.flush();
    else if (link === 'out' || link === 'paused') void join();
  };
  const connection = sharedConnection<Snapshot>({
    name: `handscroll-class-${code}`,
    fetcher,
    own: wire.own,
    restsHidden: true,
    onNews: ({ state }) => take(state),
    onLink,
  });
  void join();

  // Where this student is.
  let n = Date.now();
  let placing: ReturnType<typeof setTimeout> | undefined;
  let place = { step: '', progress: 0 };

  return {
    view: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give(step, answer) {
      const faults = new Map(now.faults);
      faults.delete(step);
      show({ box: withAnswer(now.box, step, answer), faults });
      queue.flush();
    },
    place(step, progress) {
      place = { step, progress };
      placing ??= setTimeout(() => {
        placing = undefined;
        if (now.link === 'live') void wire.place({ ...place, n: ++n }).catch(() => undefined);
      }, PLACES);
    },
    reveal: (step) => wire.reveal(step),
    stop() {
      stopped = true;
      queue.stop();
      clearTimeout(placing);
      connection.stop();
    },
  };
}
