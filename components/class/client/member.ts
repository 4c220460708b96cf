/**
 * What both sides of a class share: joining and rejoining, the newest state, and a queue that sends
 * one item after another. Items that the server refuses permanently are dropped, all others are sent
 * again.
 */
import type { Snapshot } from '../../../story/class/snapshot.ts';
import { isNews } from '../../../story/class/state.ts';
import type { Heard, Link, Way } from './connection.ts';
import { faultOf, type Fault } from './requests.ts';
import { sharedConnection } from './shared-connection.ts';

/** Everything that a page shows of a class; a new object after each change. */
export interface MemberView<S extends Snapshot> {
  /** `entering` until the class was reached for the first time; `out`: it does not admit this browser. */
  readonly link: Link | 'entering';
  readonly way: Way;
  readonly state: S | undefined;
  /** Why the class can't be reached, or refused a request. */
  readonly fault: string | undefined;
}

/** The part of a member that differs by role; each callback passes its changes to `show`. */
export interface Side<S, T> {
  readonly channel: string;
  /** Base address of this role's routes. */
  readonly address: string;
  readonly restsHidden: boolean;
  /** Joins; resolves to the present state. @throws Fault */
  readonly enter: () => Promise<S>;
  readonly onEnterFault: (fault: Fault) => void;
  /** A newer state has arrived; `reopened`: the server had lost the class and it was restored. */
  readonly onState: (state: S, reopened: boolean) => void;
  readonly onNews?: (heard: Heard<S>) => void;
  /** The next item to send. */
  readonly next: () => T | undefined;
  /** Sends it and records the acknowledgement. @throws Fault */
  readonly send: (item: T) => Promise<void>;
  readonly onRefused: (item: T, why: string) => void;
}

export interface Member<V> {
  view(): V;
  show(change: Partial<V>): void;
  subscribe(listener: () => void): () => void;
  /** Whether this tab holds the connection of its browser. */
  leads(): boolean;
  enter(): Promise<void>;
  /** Sends everything that is waiting. */
  flush(): void;
  /** Stops: nothing more will arrive from this class. */
  end(link: 'out' | 'over'): void;
  stop(): void;
}

/** Milliseconds between two attempts to send or to join. */
const AGAIN = 2500;
/** Milliseconds until the first attempt is repeated, without a word: a proxy may have hiccuped. */
const SOON = 300;
/** Milliseconds until a pause is shown; shorter ones, as right after joining, are not. */
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
  let missed = false;
  const flush = async () => {
    if (sending) return;
    sending = true;
    clearTimeout(timers.send);
    const next = () => (stopped || now.link !== 'live' ? undefined : side.next());
    for (let item = next(); item !== undefined; item = next()) {
      try {
        await side.send(item);
        missed = false;
      } catch (error) {
        const { status, why } = faultOf(error);
        if (FOR_GOOD.includes(status)) side.onRefused(item, why);
        else {
          // The connection reports a network that is down and a class that is gone.
          if (status !== 0 && status !== 404 && missed) showShared({ fault: why });
          timers.send = setTimeout(() => void flush(), missed ? AGAIN : SOON);
          missed = true;
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
    // A tab that starts to lead must show its state again, since it may have missed changes while no tab led.
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
