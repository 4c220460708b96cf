/** A student's side of a class: a seat, what is told, what was answered, and what is still to be sent. */
import { counted, dropped, give, isNews, remembered, unsent, type Outbox } from '../core/follow.ts';
import type { Snapshot, You } from '../core/snapshot.ts';
import type { Answer } from '../core/state.ts';
import type { Link, Way } from './connection.ts';
import { keptBox, keepBox } from './kept-box.ts';
import { oneConnection } from './one-connection.ts';
import { Fault, studentWire, type Fetch, type Joined } from './wire.ts';

/** All that a page shows of a class; a new object whenever something is new. */
export interface StudentView {
  readonly link: Link | 'joining';
  readonly way: Way;
  readonly you: You | undefined;
  readonly state: Snapshot | undefined;
  readonly box: Outbox;
  /** Why the class does not let us in again. */
  readonly door: string | undefined;
  /** Why an answer was not taken, by step. */
  readonly faults: ReadonlyMap<string, string>;
}

export interface StudentClass {
  view(): StudentView;
  subscribe(listener: () => void): () => void;
  give(step: string, answer: Answer): void;
  place(step: string, progress: number): void;
  reveal(step: string): ReturnType<ReturnType<typeof studentWire>['reveal']>;
  stop(): void;
}

/** Milliseconds between two tries to send what was not acknowledged, and to come back to a class that is paused. */
const AGAIN = 3000;
const PLACES = 1500;

export function studentClass(options: {
  readonly base: string;
  readonly code: string;
  readonly joined?: Joined;
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
    box: keptBox(code),
    door: undefined,
    faults: new Map(),
  };
  let stopped = false;

  const show = (change: Partial<StudentView>) => {
    if (stopped) return;
    if (change.box && change.box !== now.box) keepBox(code, change.box);
    now = { ...now, ...change };
    for (const listener of [...listeners]) listener();
  };

  // ---- answers -------------------------------------------------------------------------------
  let sending = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const sendLater = () => {
    clearTimeout(later);
    later = setTimeout(() => void send(), AGAIN);
  };
  const sendOne = async (step: string, answer: Answer): Promise<boolean> => {
    try {
      const receipt = await wire.answer(step, answer);
      show({ box: counted(now.box, step, receipt.answer, receipt.epoch) });
      return true;
    } catch (error) {
      const { status, why } = error instanceof Fault ? error : new Fault(0, 'network');
      // What was refused for good is told and let go; all else is kept and tried again.
      if (![409, 413, 422].includes(status)) return false;
      show({ box: dropped(now.box, step), faults: new Map(now.faults).set(step, why) });
      return true;
    }
  };
  const send = async () => {
    const { state } = now;
    if (sending || stopped || !state || now.link !== 'live') return;
    sending = true;
    for (const { step, answer } of unsent(now.box, state.epoch))
      if (!(await sendOne(step, answer))) {
        sendLater();
        break;
      }
    sending = false;
  };

  // ---- news ----------------------------------------------------------------------------------
  const take = (state: Snapshot | undefined) => {
    if (!state || !isNews(now.state, state)) return;
    const reopened = now.state !== undefined && state.epoch > now.state.epoch;
    show({ state, ...(state.ended && { link: 'over' as const }) });
    // The class was opened again: it may not know us any more, nor all that we said.
    if (reopened) void rejoin();
    else void send();
  };
  const seated = ({ you, state }: Joined) => {
    const box = remembered(now.box, you.answers, state.epoch);
    const fresh = isNews(now.state, state) ? state : now.state;
    show({
      you,
      box,
      door: undefined,
      ...(fresh && { state: fresh }),
      ...(state.ended && { link: 'over' as const }),
    });
  };
  let rejoining = false;
  const rejoin = async () => {
    if (rejoining || stopped) return;
    rejoining = true;
    try {
      seated(await wire.join());
      connection.wake();
      void send();
    } catch (error) {
      if (error instanceof Fault && error.why === 'ended') show({ link: 'over' });
      else if (error instanceof Fault && error.status === 409)
        show({ link: 'out', door: error.why });
      if (now.link !== 'over')
        setTimeout(() => void (now.link !== 'live' && rejoin()), AGAIN * (1 + Math.random()));
    } finally {
      rejoining = false;
    }
  };
  const onLink = (link: Link, way: Way) => {
    if (now.link === 'over') return;
    if (link !== now.link || way !== now.way) show({ link, way });
    if (link === 'live') void send();
    else if (link === 'out' || link === 'paused') void rejoin();
  };

  const connection = oneConnection<Snapshot>({
    name: `handscroll-class-${code}`,
    fetcher,
    own: wire.own,
    onNews: ({ state }) => take(state),
    onLink,
  });
  if (options.joined) seated(options.joined);
  else void rejoin();

  // ---- where this student is -----------------------------------------------------------------
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
      show({ box: give(now.box, step, answer), faults });
      void send();
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
      clearTimeout(later);
      clearTimeout(placing);
      connection.stop();
    },
  };
}
