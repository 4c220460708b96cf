/** Tabs of one browser over a real channel: who hears tells the others, the end too, and can be stopped twice. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneConnection } from './one-connection.ts';

interface State {
  readonly epoch: number;
  readonly seq: number;
  readonly ended: boolean;
}
const storage = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('tells the other tab of the end before it stops, and stops twice without a word', async () => {
  const ended = { epoch: 1, seq: 2, ended: true };
  const stream = () =>
    new Response(`event: state\ndata: ${JSON.stringify(ended)}\n\n`, { status: 200 });
  const heard: string[] = [];
  const tab = (name: string) => {
    const connection = oneConnection<State>({
      name: 'one-connection-test',
      fetcher: () => Promise.resolve(stream()),
      own: '/',
      onNews({ state }) {
        if (!state?.ended || heard.includes(name)) return;
        heard.push(name);
        connection.stop();
      },
      onLink: () => undefined,
    });
    return connection;
  };
  const tabs = [tab('a'), tab('b')];
  await vi.waitFor(() => expect([...heard].sort()).toEqual(['a', 'b']), { timeout: 5000 });
  for (const one of tabs) expect(() => one.stop()).not.toThrow();
});
