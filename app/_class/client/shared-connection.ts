/**
 * One connection for all tabs of a browser: with seven tabs open, seven streams would use up the six connections that
 * a browser makes to one host, and the eighth page would never load. The tab that holds the lock is connected and
 * tells the others what it hears; when it goes, however it goes, the browser hands the lock on. Plain http in a
 * local network has no locks: there each tab has a connection of its own, a student's while it is seen.
 */
import type { Dated } from '../core/outbox.ts';
import { HELLO, type Message, type News } from './class-channel.ts';
import { connect, type Connection, type Heard, type Link, type Way } from './connection.ts';
import type { Fetch } from './wire.ts';

export interface SharedConnection {
  /** Whether this tab is the one that is connected. */
  leads(): boolean;
  wake(): void;
  stop(): void;
}

/**
 * Leads while the lock is this tab's; returns what gives it up. Who is seen takes it: a hidden tab may be suspended
 * with the lock in its hand.
 */
function leadByLock(name: string, lead: () => void, rest: () => void): () => void {
  let asking = new AbortController();
  let holds = false;
  let release = () => {};
  const hold = () => {
    holds = true;
    lead();
    return new Promise<void>((resolve) => (release = resolve));
  };
  const ask = (steal: boolean) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    navigator.locks.request(name, steal ? { steal } : { signal }, hold).catch(() => {
      if (signal.aborted) return;
      holds = false;
      rest();
      ask(false);
    });
  };
  const onChange = () => {
    if (!document.hidden && !holds) ask(true);
  };
  document.addEventListener('visibilitychange', onChange);
  ask(!document.hidden);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    asking.abort();
    release();
  };
}

function leadWhileSeen(lead: () => void, rest: () => void): () => void {
  const onChange = () => (document.hidden ? rest() : lead());
  document.addEventListener('visibilitychange', onChange);
  onChange();
  return () => document.removeEventListener('visibilitychange', onChange);
}

export function sharedConnection<S extends Dated>(options: {
  readonly name: string;
  readonly fetcher: Fetch;
  readonly own: string;
  /** Without locks: whether a tab that nobody sees lets its connection go. */
  readonly restsHidden: boolean;
  readonly onNews: (heard: Heard<S>) => void;
  readonly onLink: (link: Link, way: Way) => void;
}): SharedConnection {
  const { name, fetcher, own, onNews, onLink } = options;
  let channel: BroadcastChannel | undefined;
  let connection: Connection | undefined;
  let latest: News<S> = {};
  let giveUp = () => {};

  const tell = (more: News<S>) => {
    latest = { ...latest, ...more };
    channel?.postMessage(latest);
  };
  const lead = () => {
    connection ??= connect<S>({
      fetcher,
      own,
      // The others first: what is heard may be the end, and stop us.
      onNews(heard) {
        tell(heard);
        onNews(heard);
      },
      onLink(link, way) {
        tell({ link, way });
        onLink(link, way);
      },
    });
  };
  const rest = () => {
    connection?.stop();
    connection = undefined;
  };
  const onMessage = ({ data }: MessageEvent<Message<S>>) => {
    if (data === HELLO) return void (connection && tell({}));
    if (connection) return;
    latest = data;
    const { link, way, ...heard } = data;
    onNews(heard);
    if (link && way) onLink(link, way);
  };
  const begin = () => {
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', onMessage);
    channel.postMessage(HELLO);
    if ('locks' in navigator) giveUp = leadByLock(name, lead, rest);
    else if (options.restsHidden) giveUp = leadWhileSeen(lead, rest);
    else lead();
  };
  const leave = () => {
    giveUp();
    rest();
    channel?.close();
    channel = undefined;
  };
  // With a request, a lock or a channel open, a browser does not keep the page for the way back.
  const onShow = ({ persisted }: PageTransitionEvent) => void (persisted && begin());
  const wake = () => connection?.wake();
  window.addEventListener('online', wake);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', onShow);
  begin();
  return {
    leads: () => connection !== undefined,
    wake,
    stop() {
      window.removeEventListener('online', wake);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', onShow);
      leave();
    },
  };
}
