/**
 * A teacher's side of a class: what it has come to, where everybody is, and what was commanded. Holds the last
 * state, so that a server without its memory is given the class again under its code.
 */
import { teacherChannel } from './class-channel.ts';
import { isNews } from '../core/outbox.ts';
import {
  acknowledge,
  nextUnsent,
  resend,
  withCommand,
  withoutRefused,
  withoutSeen,
  type Pending,
} from '../core/pending-commands.ts';
import type { Records, TeacherSnapshot } from '../core/snapshot.ts';
import type { Command } from '../core/state.ts';
import type { Heard, Link, Way } from './connection.ts';
import { sendQueue } from './send-queue.ts';
import { forgetClass, keepClass, keepState, keptState } from './session-store.ts';
import { sharedConnection } from './shared-connection.ts';
import { faultOf, teacherWire, type Entered, type Fetch } from './wire.ts';

/** Index of a step, and hundredths of it. */
export type Dot = readonly [step: number, share: number];
export interface Presence {
  readonly here: number;
  readonly dots: readonly Dot[];
}

/** All that a page shows of the class it leads; a new object whenever something is new. */
export interface TeacherView {
  /** `out`: this browser may not lead it. */
  readonly link: Link | 'entering';
  readonly way: Way;
  /** Where other devices find the server, once it has said so. */
  readonly addresses: readonly string[] | undefined;
  readonly state: TeacherSnapshot | undefined;
  readonly records: Records;
  readonly presence: Presence;
  readonly pending: Pending;
  /** Why the class can't be reached, or would not do it. */
  readonly fault: string | undefined;
}

export interface TeacherClass {
  readonly code: string;
  view(): TeacherView;
  subscribe(listener: () => void): () => void;
  /** Whether this tab is the one of its browser that ties the class to the show. */
  leads(): boolean;
  say(command: Command): void;
  /** The results as a spreadsheet reads them. */
  csv(): Promise<Blob>;
  /** Lets the class go: this browser keeps nothing of it. */
  forget(): void;
  stop(): void;
}

/** Milliseconds between two tries to come in again, and at most until what is known is kept. */
const AGAIN = 2500;
const KEEP = 1000;
const NOBODY: Records = { students: [], answers: [], writers: [] };

export function teacherClass(options: {
  readonly base: string;
  readonly story: string;
  readonly code: string;
  /** Of a link that was opened here; after that the cookie leads. */
  readonly token?: string | undefined;
  readonly fetcher?: Fetch;
}): TeacherClass {
  const { story, code, token } = options;
  const fetcher = options.fetcher ?? ((path, init) => fetch(path, init));
  const wire = teacherWire(fetcher, options.base, code);
  // A window by its page: numbers begin anew, and a copied tab is somebody else.
  const writer = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
    part.toString(36),
  ).join('');
  let n = 0;
  const next = () => ++n;
  const listeners = new Set<() => void>();
  const held = keptState(code);
  let now: TeacherView = {
    link: 'entering',
    way: 'stream',
    addresses: undefined,
    state: held.state,
    records: held.records ?? NOBODY,
    presence: { here: 0, dots: [] },
    pending: resend(held.pending ?? [], next),
    fault: undefined,
  };
  let stopped = false;
  const timers: Partial<Record<'keep' | 'enter', ReturnType<typeof setTimeout>>> = {};

  const keep = () => {
    clearTimeout(timers.keep);
    delete timers.keep;
    if (stopped) return;
    const { state, records, pending } = now;
    if (state) keepState(code, { state, records, pending });
  };
  const show = (change: Partial<TeacherView>) => {
    if (stopped) return;
    now = { ...now, ...change };
    timers.keep ??= setTimeout(keep, KEEP);
    for (const listener of [...listeners]) listener();
  };

  const queue = sendQueue({
    next: () => (stopped || now.link !== 'live' ? undefined : nextUnsent(now.pending)),
    async send({ n: number, command }) {
      const at = await wire.command(writer, number, command);
      const pending = acknowledge(now.pending, number, at);
      show({ pending: now.state ? withoutSeen(pending, now.state) : pending, fault: undefined });
    },
    onRefused: (one, why) => show({ pending: withoutRefused(now.pending, one.n), fault: why }),
    onFault({ status, why }) {
      // A network that is away, and a class that is gone, are told of by the connection.
      if (status !== 0 && status !== 404) show({ fault: why });
    },
  });

  const take = (state: TeacherSnapshot | undefined) => {
    if (!state || (now.state && !isNews(now.state, state))) return;
    const reopened = now.state !== undefined && state.epoch > now.state.epoch;
    show({
      state,
      pending: withoutSeen(reopened ? resend(now.pending, next) : now.pending, state),
    });
    if (state.ended) over();
    else queue.flush();
  };
  const over = () => {
    show({ link: 'over', pending: [] });
    connection.stop();
  };
  const hear = ({ state, dots, records }: Heard<TeacherSnapshot>) => {
    const change = {
      ...(records !== undefined && { records: records as Records }),
      ...(dots !== undefined && { presence: dots as Presence }),
    };
    if (Object.keys(change).length > 0) show(change);
    take(state);
  };

  const entered = ({ addresses, state }: Entered) => {
    keepClass(story, code);
    show({ addresses, fault: undefined, ...(now.link === 'entering' && { link: 'paused' }) });
    take(state);
    connection.wake();
  };
  const kept = () =>
    now.state && !now.state.ended ? { snapshot: now.state, records: now.records } : {};
  let entering = false;
  const enter = async () => {
    if (entering || stopped || now.link === 'over' || now.link === 'out') return;
    entering = true;
    clearTimeout(timers.enter);
    try {
      entered(await wire.enter({ story, ...(token && { token }), ...kept() }));
    } catch (error) {
      const { status, why } = faultOf(error);
      if (status === 401 || status === 403) {
        show({ link: 'out', fault: undefined });
        connection.stop();
      } else {
        // 404: the server has lost it, and so have we; another window may bring it back.
        show({ fault: status === 404 ? 'lost' : why });
        timers.enter = setTimeout(() => void (now.link !== 'live' && enter()), AGAIN);
      }
    } finally {
      entering = false;
    }
  };
  let led = false;
  const onLink = (link: Link, way: Way) => {
    if (now.link === 'over' || now.link === 'out') return;
    const shown = link === 'out' ? 'paused' : link;
    const leads = connection.leads();
    const turned = leads !== led;
    led = leads;
    // A tab that has just begun to lead has to look at what was moved while none did.
    if (shown !== now.link || way !== now.way || turned)
      show({ link: shown, way, ...(shown === 'live' && { fault: undefined }) });
    if (link === 'live') queue.flush();
    else if (link === 'paused' || link === 'out') void enter();
  };

  window.addEventListener('pagehide', keep);
  const connection = sharedConnection<TeacherSnapshot>({
    name: teacherChannel(code),
    fetcher,
    own: wire.own,
    // The audience's window hears of the class through the desk.
    restsHidden: false,
    onNews: hear,
    onLink,
  });
  if (held.state?.ended) now = { ...now, link: 'over' };
  else void enter();

  const stop = () => {
    keep();
    stopped = true;
    queue.stop();
    for (const timer of Object.values(timers)) clearTimeout(timer);
    window.removeEventListener('pagehide', keep);
    connection.stop();
  };
  return {
    code,
    view: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leads: connection.leads,
    say(command) {
      show({ pending: withCommand(now.pending, next(), command), fault: undefined });
      queue.flush();
    },
    csv: wire.csv,
    forget() {
      stop();
      forgetClass(story, code);
    },
    stop,
  };
}
