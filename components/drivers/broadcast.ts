/**
 * Keeps the windows of one machine in the same state (last-write-wins.ts). A window sends "hello"
 * when it opens or wakes, and all others answer with their state, so that it is up to date whenever
 * it comes. All windows that use a name must use the same shape of state, so the name includes its
 * version.
 */
import { newer, stamp, type Stamped } from './last-write-wins.ts';

export interface Peer {
  readonly id: string;
  readonly role: string;
}
export interface Broadcast<T> {
  get(): T;
  /** Changes the state here and in all windows. */
  set(value: T): void;
  /** `fresh`: changed just now, not received by a window that opened later. */
  subscribe(listener: (value: T, fresh: boolean) => void): () => void;
  /** Sends something to every window, this one included, that need not be stored, such as a pointer. */
  point(what: unknown): void;
  onPoint(listener: (what: unknown) => void): () => void;
  onPeers(listener: (peers: readonly Peer[]) => void): () => void;
  stop(): void;
}

export interface BroadcastOptions<T> {
  readonly name: string;
  readonly role: string;
  /** The initial state when no window has another. */
  readonly first: T;
}

/** Milliseconds between two presence checks; a window that misses two has left. */
const ROLL_CALL = 5000;
const SILENT = 2.5 * ROLL_CALL;
/** Milliseconds; an older change has already been played where it was made. */
const FRESH = 1000;

type Message<T> = Peer &
  (
    | { readonly kind: 'hello' | 'bye' }
    | { readonly kind: 'state'; readonly state: Stamped<T> }
    | { readonly kind: 'point'; readonly what: unknown }
  );

/** A window opened by a link or an address starts at that address; a reloaded one where it was. */
const cameBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) =>
      ['reload', 'back_forward'].includes((entry as PerformanceNavigationTiming).type),
    );

/**
 * The state before a reload, for the last window. Access to storage may be denied: it then starts at
 * the beginning.
 */
function readSaved<T>(name: string): Stamped<T> | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? undefined) as
      Stamped<T> | undefined;
  } catch {
    return undefined;
  }
}
function keep<T>(name: string, state: Stamped<T>): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(state));
  } catch {
    // The state is not stored; everything else works.
  }
}

function listeners<A>() {
  const all = new Set<(what: A) => void>();
  return {
    notify(what: A) {
      for (const listener of [...all]) listener(what);
    },
    add(listener: (what: A) => void) {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}

/** The other windows, with the time of their last message. */
function roster(onChange: (peers: readonly Peer[]) => void) {
  const heard = new Map<string, { readonly role: string; readonly at: number }>();
  const changed = () => onChange([...heard].map(([id, { role }]) => ({ id, role })));
  return {
    hear({ id, role }: Peer) {
      const known = heard.has(id);
      heard.set(id, { role, at: performance.now() });
      if (!known) changed();
    },
    remove(id: string) {
      if (heard.delete(id)) changed();
    },
    sweep() {
      for (const [id, { at }] of heard) if (performance.now() - at > SILENT) this.remove(id);
    },
  };
}

export function openBroadcast<T>({ name, role, first }: BroadcastOptions<T>): Broadcast<T> {
  const id = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('');
  let state: Stamped<T> = (cameBack() ? readSaved<T>(name) : undefined) ?? {
    seq: 0,
    by: '',
    value: first,
  };
  let channel: BroadcastChannel | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const onState = listeners<Stamped<T>>();
  const onPoint = listeners<unknown>();
  const onPeers = listeners<readonly Peer[]>();
  const others = roster(onPeers.notify);

  const send = (kind: Message<T>['kind'], more: object = {}) =>
    channel?.postMessage({ kind, id, role, ...more });
  const take = (next: Stamped<T>) => {
    if (newer(state, next) === state) return;
    state = next;
    keep(name, state);
    onState.notify(state);
  };

  const onMessage = ({ data }: MessageEvent<Message<T>>) => {
    if (data.kind === 'bye') return others.remove(data.id);
    others.hear(data);
    if (data.kind === 'hello') send('state', { state });
    else if (data.kind === 'state') take(data.state);
    else if (data.kind === 'point') onPoint.notify(data.what);
  };

  const open = () => {
    if (channel) return;
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', onMessage);
    const call = () => {
      others.sweep();
      send('hello');
    };
    timer = setInterval(call, ROLL_CALL);
    call();
  };
  const shut = () => {
    send('bye');
    clearInterval(timer);
    channel?.close();
    channel = undefined;
  };
  // A page that goes into the browser's back/forward cache, or returns from it, leaves and joins like
  // any other.
  const onShow = () => (document.hidden ? undefined : channel ? send('hello') : open());
  window.addEventListener('pagehide', shut);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onShow);
  open();

  return {
    get: () => state.value,
    set(value) {
      const next = stamp(state, id, Date.now(), value);
      // The other windows first, since messages take time.
      send('state', { state: next });
      take(next);
    },
    subscribe: (listener) =>
      onState.add(({ seq, value }) => listener(value, Date.now() - seq < FRESH)),
    point(what) {
      onPoint.notify(what);
      send('point', { what });
    },
    onPoint: onPoint.add,
    onPeers: onPeers.add,
    stop() {
      shut();
      window.removeEventListener('pagehide', shut);
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', onShow);
    },
  };
}
