/**
 * What both sides of a class share: coming in and coming back, the newest state, and sending one after another what
 * waits to be sent. What is refused for good is let go, all else is tried again.
 */
import type { Snapshot } from '../../../story/class/snapshot.ts';
import { isNews } from '../../../story/class/state.ts';
import type { Heard, Link, Way } from './connection.ts';
import { faultOf, type Fault } from './requests.ts';
import { sharedConnection } from './shared-connection.ts';

/** All that a page shows of a class; a new object whenever something is new. */
export interface MemberView<S extends Snapshot> {
  /** `entering` before the class was reached at all; `out`: it does not let this browser in. */
  readonly link: Link | 'entering';
  readonly way: Way;
  readonly state: S | undefined;
  /** Why the class can't be reached, or would not do something. */
  readonly fault: string | undefined;
}

/** One side of a class; each callback shows by `show` what is new by it. */
export interface Side<S, T> {
  readonly channel: string;
  /** Where this role's routes are. */
  readonly address: string;
  readonly restsHidden: boolean;
  /** Comes in; the state that is told then. @throws Fault */
  readonly enter: () => Promise<S>;
  readonly onEnterFault: (fault: Fault) => void;
  /** A newer state is there; `reopened`: the class had lost the one before. */
  readonly onState: (state: S, reopened: boolean) => void;
  readonly onNews?: (heard: Heard<S>) => void;
  /** The next to be sent. */
  readonly next: () => T | undefined;
  /** Sends it and notes that it was acknowledged. @throws Fault */
  readonly send: (item: T) => Promise<void>;
  readonly onRefused: (item: T, why: string) => void;
}

export interface Member<V> {
  view(): V;
  show(change: Partial<V>): void;
  subscribe(listener: () => void): () => void;
  /** Whether this tab is the one of its browser that is connected. */
  leads(): boolean;
  enter(): Promise<void>;
  /** Sends what there is to be sent now. */
  flush(): void;
  /** Nothing more comes of this class. */
  end(link: 'out' | 'over'): void;
  stop(): void;
}

/** Milliseconds between two tries, to send and to come in. */
const AGAIN = 2500;
/** Until a pause is shown: one that is over before, as when a page has just come in, is none. */
const LASTS = 1500;
const FOR_GOOD = [409, 413, 422];

export function member<S extends Snapshot, V extends MemberView<S>, T>(
  first: V,
  side: Side<S, T>,
): Member<V> {
  const listeners = new Set<() => void>();
  const timers: Partial<Record<'send' | 'enter' | 'pause', ReturnType<typeof setTimeout>>> = {};
  let now = first;
  let ended = false;
  let stopped = false;

  const show = (change: Partial<V>) => {
    if (stopped) return;
    now = { ...now, ...change };
    for (const listener of [...listeners]) listener();
  };
  const showShared = (change: Partial<MemberView<S>>) => show(change as Partial<V>);

  let sending = false;
  const flush = async () => {
    if (sending) return;
    sending = true;
    clearTimeout(timers.send);
    const next = () => (stopped || now.link !== 'live' ? undefined : side.next());
    for (let item = next(); item !== undefined; item = next()) {
      try {
        await side.send(item);
      } catch (error) {
        const { status, why } = faultOf(error);
        if (FOR_GOOD.includes(status)) side.onRefused(item, why);
        else {
          // A network that is away, and a class that is gone, are told of by the connection.
          if (status !== 0 && status !== 404) showShared({ fault: why });
          timers.send = setTimeout(() => void flush(), AGAIN);
          break;
        }
      }
    }
    sending = false;
  };

  const end = (link: 'out' | 'over') => {
    ended = true;
    showShared({ link, fault: undefined });
    connection.stop();
  };
  let entering = false;
  const take = (state: S | undefined) => {
    if (!state || !isNews(now.state, state)) return;
    const reopened = now.state !== undefined && state.epoch > now.state.epoch;
    showShared({ state });
    side.onState(state, reopened);
    if (state.ended) end('over');
    else if (!entering) void flush();
  };
  const enter = async () => {
    if (entering || ended || stopped) return;
    entering = true;
    clearTimeout(timers.enter);
    try {
      const state = await side.enter();
      if (now.fault) showShared({ fault: undefined });
      take(state);
      connection.wake();
    } catch (error) {
      side.onEnterFault(faultOf(error));
      const again = () => void (now.link !== 'live' && enter());
      timers.enter = setTimeout(again, AGAIN * (1 + Math.random()));
    }
    entering = false;
    void flush();
  };
  let led = false;
  const showLink = (link: Exclude<Link, 'out' | 'over'>, way: Way) => {
    clearTimeout(timers.pause);
    delete timers.pause;
    const leads = connection.leads();
    // A tab that has just begun to lead has to look at what was moved while none did.
    if (link !== now.link || way !== now.way || leads !== led)
      showShared({ link, way, ...(link === 'live' && { fault: undefined }) });
    led = leads;
  };
  const onLink = (link: Link, way: Way) => {
    if (ended || stopped) return;
    if (link === 'live' || link === 'alone') showLink(link, way);
    else timers.pause ??= setTimeout(() => !ended && showLink('paused', way), LASTS);
    if (link === 'live') void flush();
    else if (link !== 'alone') void enter();
  };
  const connection = sharedConnection<S>({
    name: side.channel,
    address: side.address,
    restsHidden: side.restsHidden,
    onNews(heard) {
      side.onNews?.(heard);
      take(heard.state);
    },
    onLink,
  });

  return {
    view: () => now,
    show,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leads: connection.leads,
    enter,
    flush: () => void flush(),
    end,
    stop() {
      stopped = true;
      for (const timer of Object.values(timers)) clearTimeout(timer);
      connection.stop();
    },
  };
}
