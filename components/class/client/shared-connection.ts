/**
 * One connection for all tabs of a browser: seven tabs with a stream each would use up the six
 * connections that a browser opens to one host, and the eighth page would never load. The tab that
 * holds a Web Lock is connected and passes on to the others what it receives; when it closes or
 * crashes, the browser gives the lock to another tab. Over plain http in a local network there are
 * no locks: each tab then has its own connection, a student's only while it is visible.
 */
import {
  connect,
  type Connection,
  type ConnectionOptions,
  type Heard,
  type Link,
  type Way,
} from './connection.ts';

/** Everything received so far, so that a tab that opens later needs one message only. */
export type News<S> = Heard<S> & { readonly link?: Link; readonly way?: Way };
/** A request to the connected tab for its news. */
const HELLO = 'hello';

/** The channel name for the class that this browser teaches. */
export const teacherChannel = (code: string): string => `handscroll-teach-${code}`;

function openChannel<S>(name: string, onNews: (news: News<S>) => void, onHello: () => void) {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<News<S> | typeof HELLO>) =>
    data === HELLO ? onHello() : onNews(data),
  );
  channel.postMessage(HELLO);
  return channel;
}

/**
 * Receives what the connected tab receives, without ever taking over from it. Returns the function
 * that stops.
 */
export function listenToClass<S>(name: string, onNews: (news: News<S>) => void): () => void {
  const channel = openChannel(name, onNews, () => undefined);
  return () => channel.close();
}

/**
 * Calls `lead` when this tab gets the lock; returns the function that releases it. A tab that
 * becomes visible steals the lock, because a hidden tab may be suspended while it holds it.
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
  /** Whether this tab is the connected one. */
  leads(): boolean;
}

export function sharedConnection<S>(
  options: ConnectionOptions<S> & {
    readonly name: string;
    /** Without locks: whether a hidden tab closes its connection. */
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
      // The other tabs first: the news may be the end of the class, which closes this channel.
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
  // With an open request, lock or channel a browser does not put the page into its back/forward cache.
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
