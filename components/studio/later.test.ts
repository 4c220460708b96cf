import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchLater } from './later.ts';

const { load } = vi.hoisted(() => ({ load: vi.fn(() => Promise.resolve()) }));
vi.mock('../reader/idle.ts', () => ({ whenIdle: (call: () => void) => setTimeout(call, 200) }));
vi.mock('./panes.tsx', () => ({
  PANE_VIEWS: { words: { load }, table: { load } },
  DownloadView: { load },
  PresentView: { load },
}));

const asked: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json(['/studio/worker/maker.js', '/schema/story-1.json']));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  load.mockClear();
  asked.length = 0;
});

it('fetches all parts and what is listed, some time after the checker has answered', async () => {
  vi.stubGlobal('navigator', {});
  const done = fetchLater('/tales/studio/later.0123456789.json');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  expect(load).toHaveBeenCalledTimes(4);
  expect(asked).toEqual([
    '/tales/studio/later.0123456789.json',
    '/tales/studio/worker/maker.js',
    '/tales/schema/story-1.json',
  ]);
});

it('fetches nothing where data are to be saved', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  const done = fetchLater('/studio/later.0123456789.json');
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  expect([load.mock.calls.length, asked.length]).toEqual([0, 0]);
});
