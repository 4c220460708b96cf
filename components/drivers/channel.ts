/**
 * Keeps the windows of one machine at one state (stamped.ts). Each says "hello" when it opens or wakes, and
 * all others answer with what they have, so that it lands right whenever it comes. A browser without
 * channels has one window, and everything else still works.
 */
import { newer, readStamped, stamp, type Stamped } from './stamped.ts';

export interface Peer {
  readonly id: string;
  readonly role: string;
}
export interface Channel<T> {
  get(): T;
  /** Makes a change here and everywhere. */
  set(value: T): void;
  /** `fresh`: made just now, not told to a window that came later. */
  subscribe(listener: (value: T, fresh: boolean) => void): () => void;
  /** Tells every window, this one too, what nobody has to catch up on, such as a pointer. */
  point(what: unknown): void;
  onPoint(listener: (what: unknown) => void): () => void;
  /** The other windows, as far as they were heard of. */
  peers(): readonly Peer[];
  onPeers(listener: (peers: readonly Peer[]) => void): () => void;
  stop(): void;
}

export interface ChannelOptions<T> {
  readonly name: string;
  readonly role: string;
  /** Where a story begins when no window knows better. */
  readonly first: T;
  /** Checks what others send; another build of the site may be among them. */
  readonly parse: (value: unknown) => T | undefined;
}

/** How often a window asks who is there; one that does not answer twice is gone. */
const ROLL_CALL = 5000;
const SILENT = 2.5 * ROLL_CALL;
/** A change older than this has been played already where it was made. */
const FRESH = 1000;

type Message = { readonly kind: string; readonly id: string; readonly role: string } & {
  readonly [field: string]: unknown;
};

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, id, role } = data as Record<string, unknown>;
  return typeof kind === 'string' && typeof id === 'string' && typeof role === 'string';
}

/** Opened anew, by a link or an address, a window begins where that says; reloaded, where it was. */
const cameBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) =>
      ['reload', 'back_forward'].includes((entry as PerformanceNavigationTiming).type),
    );

/** A reload of the last window lands where it was. Storage may be closed to us: then at the start. */
function shelf<T>(name: string, parse: (value: unknown) => T | undefined) {
  return {
    read(): Stamped<T> | undefined {
      try {
        return readStamped(JSON.parse(sessionStorage.getItem(name) ?? 'null'), parse);
      } catch {
        return undefined;
      }
    },
    write(state: Stamped<T>) {
      try {
        sessionStorage.setItem(name, JSON.stringify(state));
      } catch {
        // Nothing is kept, and nothing else changes.
      }
    },
  };
}

function listeners<A>() {
  const all = new Set<(what: A) => void>();
  return {
    tell(what: A) {
      for (const listener of [...all]) listener(what);
    },
    add(listener: (what: A) => void) {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}

/** Who else is there, by what was heard last. */
function roster(onChange: (peers: readonly Peer[]) => void) {
  const heard = new Map<string, { readonly role: string; readonly at: number }>();
  const list = () => [...heard].map(([id, { role }]): Peer => ({ id, role }));
  return {
    list,
    hear({ id, role }: Peer) {
      const known = heard.has(id);
      heard.set(id, { role, at: performance.now() });
      if (!known) onChange(list());
    },
    forget(id: string) {
      if (heard.delete(id)) onChange(list());
    },
    sweep() {
      for (const [id, { at }] of heard) if (performance.now() - at > SILENT) this.forget(id);
    },
  };
}

export function openChannel<T>({ name, role, first, parse }: ChannelOptions<T>): Channel<T> {
  const id = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('');
  const kept = shelf(name, parse);
  let state: Stamped<T> = (cameBack() ? kept.read() : undefined) ?? {
    seq: 0,
    by: '',
    value: first,
  };
  let channel: BroadcastChannel | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const onState = listeners<Stamped<T>>();
  const onPoint = listeners<unknown>();
  const onPeers = listeners<readonly Peer[]>();
  const others = roster(onPeers.tell);

  const send = (kind: string, more: object = {}) =>
    channel?.postMessage({ kind, id, role, ...more });
  const take = (next: Stamped<T>) => {
    if (newer(state, next) === state) return;
    state = next;
    kept.write(state);
    onState.tell(state);
  };

  const onMessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.id === id) return;
    if (data.kind === 'bye') return others.forget(data.id);
    others.hear(data);
    if (data.kind === 'hello') send('state', { state });
    else if (data.kind === 'state') {
      const heard = readStamped(data['state'], parse);
      if (heard) take(heard);
    } else if (data.kind === 'point') onPoint.tell(data['what']);
  };

  const open = () => {
    if (channel || typeof BroadcastChannel === 'undefined') return;
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
  // A page that is put away (or back) by the browser leaves and comes in like any other.
  const onShow = () => (document.hidden ? undefined : channel ? send('hello') : open());
  window.addEventListener('pagehide', shut);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onShow);
  open();

  return {
    get: () => state.value,
    set(value) {
      const next = stamp(state, id, Date.now(), value);
      // First to the others: they have the longer way.
      send('state', { state: next });
      take(next);
    },
    subscribe: (listener) =>
      onState.add(({ seq, value }) => listener(value, Date.now() - seq < FRESH)),
    point(what) {
      onPoint.tell(what);
      send('point', { what });
    },
    onPoint: onPoint.add,
    peers: others.list,
    onPeers: onPeers.add,
    stop() {
      shut();
      window.removeEventListener('pagehide', shut);
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', onShow);
    },
  };
}
