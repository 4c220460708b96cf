/** Tabs of one browser over a real channel: who hears tells the others, the end too, and passes the lead on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToClass, sharedConnection, type SharedConnection } from './shared-connection.ts';

interface State {
  readonly epoch: number;
  readonly seq: number;
  readonly ended: boolean;
}

type Asked = [
  name: string,
  options: { readonly signal?: AbortSignal; readonly steal?: boolean },
  hold: () => Promise<void>,
];
/** As browsers have them: one holder at a time, the others wait in line, and who steals is first. */
function fakeLocks() {
  let line: Promise<unknown> = Promise.resolve();
  let lose: (why: Error) => void = () => undefined;
  const run = (hold: () => Promise<void>) =>
    Promise.race([hold(), new Promise<never>((...[, reject]) => (lose = reject))]);
  return {
    request(...[, options, hold]: Asked) {
      const { signal, steal } = options;
      if (steal) lose(new Error('stolen'));
      const turn = steal
        ? run(hold)
        : line.then(() => (signal?.aborted ? Promise.reject(new Error('aborted')) : run(hold)));
      line = turn.catch(() => undefined);
      return turn;
    },
  };
}
const page = Object.assign(new EventTarget(), { hidden: false });
const turn = (hidden: boolean) => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};
beforeEach(() => {
  page.hidden = false;
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    const address = path.replace(/stream\/$/, '');
    asked.push(address);
    return Promise.resolve(streamOf(streams.get(address) ?? { epoch: 1, seq: 1, ended: false }));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A stream that says one thing and stays open. */
const streamOf = (state: State) =>
  new Response(
    new ReadableStream({
      start: (controller) =>
        controller.enqueue(
          new TextEncoder().encode(`event: state\ndata: ${JSON.stringify(state)}\n\n`),
        ),
    }),
  );

const NAME = 'shared-connection-test';
const streams = new Map<string, State>();
let asked: string[] = [];
let tabs = 0;
function tab(state: State, onNews: (state: State, self: () => SharedConnection) => void) {
  const address = `http://tab${++tabs}/`;
  streams.set(address, state);
  const connection: SharedConnection = sharedConnection<State>({
    name: NAME,
    address,
    restsHidden: true,
    onNews: ({ state: heard }) => heard && onNews(heard, () => connection),
    onLink: () => undefined,
  });
  return { connection, asked: () => asked.includes(address) };
}

it('tells the other tab of the end before it stops, and stops twice without a word', async () => {
  const heard = new Set<string>();
  const tabs = ['a', 'b'].map((name) =>
    tab({ epoch: 1, seq: 2, ended: true }, (state, self) => {
      if (!state.ended) return;
      heard.add(name);
      self().stop();
    }),
  );
  await vi.waitFor(() => expect([...heard].sort()).toEqual(['a', 'b']));
  for (const { connection } of tabs) expect(() => connection.stop()).not.toThrow();
});

it('is one connection, of the tab that is seen, and passes on; who only listens never has it', async () => {
  const messages: number[] = [];
  const state = { epoch: 1, seq: 1, ended: false };
  const first = tab(state, () => undefined);
  const end = listenToClass<State>(NAME, ({ state }) => state && messages.push(state.seq));
  await vi.waitFor(() => expect(messages).toContain(1));
  page.hidden = true;
  const second = tab({ ...state, seq: 2 }, () => undefined);
  const leads = () => [first, second].map(({ connection }) => connection.leads());
  expect(leads()).toEqual([true, false]);
  expect(second.asked()).toBe(false);
  first.connection.stop();
  await vi.waitFor(() => expect(messages).toContain(2));
  expect(leads()).toEqual([false, true]);
  page.hidden = false;
  const third = tab({ ...state, seq: 3 }, () => undefined);
  await vi.waitFor(() => expect(messages).toContain(3));
  await vi.waitFor(() => expect(leads()).toEqual([false, false]));
  third.connection.stop();
  await vi.waitFor(() => expect(second.connection.leads()).toBe(true));
  second.connection.stop();
  end();
});

it('without locks each tab has its own, and a hidden one lets it go', () => {
  vi.stubGlobal('navigator', {});
  const state = { epoch: 1, seq: 1, ended: false };
  const tabs = [tab(state, () => undefined), tab(state, () => undefined)];
  const leads = () => tabs.map(({ connection }) => connection.leads());
  expect(leads()).toEqual([true, true]);
  turn(true);
  expect(leads()).toEqual([false, false]);
  turn(false);
  expect(leads()).toEqual([true, true]);
  for (const { connection } of tabs) connection.stop();
});
