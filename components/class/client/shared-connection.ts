/**
 * One connection for all tabs of a browser: with seven tabs open, seven streams would use up the six connections that
 * a browser makes to one host, and the eighth page would never load. The tab that holds the lock is connected and
 * tells the others what it hears; when it goes, however it goes, the browser hands the lock on. Plain http in a
 * local network has no locks: there each tab has a connection of its own, a student's while it is seen.
 */
import {
  connect,
  type Connection,
  type ConnectionOptions,
  type Heard,
  type Link,
  type Way,
} from './connection.ts';

/** The whole of what was heard, so that whoever comes later needs one message. */
export type News<S> = Heard<S> & { readonly link?: Link; readonly way?: Way };
/** Asks the connected tab for the news. */
const HELLO = 'hello';

/** What tabs of one browser call the class that it leads. */
export const teacherChannel = (code: string): string => `handscroll-teach-${code}`;

function openChannel<S>(name: string, onNews: (news: News<S>) => void, onHello: () => void) {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<News<S> | typeof HELLO>) =>
    data === HELLO ? onHello() : onNews(data),
  );
  channel.postMessage(HELLO);
  return channel;
}

/** Hears what the connected tab hears, and never takes its place; returns its own end. */
export function listenToClass<S>(name: string, onNews: (news: News<S>) => void): () => void {
  const channel = openChannel(name, onNews, () => undefined);
  return () => channel.close();
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
  const request = (steal: boolean) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    navigator.locks.request(name, steal ? { steal } : { signal }, hold).catch(() => {
      if (signal.aborted) return;
      holds = false;
      rest();
      request(false);
    });
  };
  const onChange = () => {
    if (!document.hidden && !holds) request(true);
  };
  document.addEventListener('visibilitychange', onChange);
  request(!document.hidden);
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

export interface SharedConnection extends Connection {
  /** Whether this tab is the one that is connected. */
  leads(): boolean;
}

export function sharedConnection<S>(
  options: ConnectionOptions<S> & {
    readonly name: string;
    /** Without locks: whether a tab that nobody sees lets its connection go. */
    readonly restsHidden: boolean;
  },
): SharedConnection {
  const { name, address, onNews, onLink } = options;
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
      address,
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
  const hear = (news: News<S>) => {
    if (connection) return;
    latest = news;
    const { link, way, ...heard } = news;
    onNews(heard);
    if (link && way) onLink(link, way);
  };
  const begin = () => {
    channel = openChannel(name, hear, () => connection && tell({}));
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
  const wake = () => connection?.wake();
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('online', wake, { signal });
  // With a request, a lock or a channel open, a browser does not keep the page for the way back.
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal });
  begin();
  return {
    leads: () => connection !== undefined,
    wake,
    stop() {
      ending.abort();
      leave();
    },
  };
}
