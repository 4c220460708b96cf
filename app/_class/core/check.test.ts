import { expect, it } from 'vitest';
import { findingOf, PARTS, wayOf, type Findings, type Measured, type Part } from './check.ts';

const GOOD: Measured = {
  stream: { ticks: [40, 1050, 2040, 17_060] },
  wait: { ok: true, took: 25_030 },
  poll: { ok: true, tags: true },
  cookie: true,
  trip: { took: [20, 30, 25, 22, 90], lost: 0 },
};
const found = (change: Partial<Measured> = {}): Findings => {
  const all = { ...GOOD, ...change };
  return Object.fromEntries(PARTS.map((part: Part) => [part, findingOf(part, all[part])]));
};

it('says nothing of the whole before all is measured', () => {
  expect(wayOf({ stream: findingOf('stream', GOOD.stream) })).toBeUndefined();
});

it('finds a good network good, with its figures', () => {
  expect(Object.values(found()).map(({ grade }) => grade)).toEqual(PARTS.map(() => 'good'));
  expect(found().stream).toMatchObject({ why: 'streamGood', values: { ms: 40 } });
  expect(found().trip).toMatchObject({ values: { ms: 25, lost: 0 } });
  expect(wayOf(found())).toBe('stream');
});

it.each([
  ['held to its end', { ticks: [17_100, 17_100, 17_100, 17_100] }, 'streamHeld', 'wait'],
  ['held for good', { ticks: [] }, 'streamHeld', 'wait'],
  ['refused', { ticks: [], broke: 12 }, 'streamNone', 'wait'],
  ['gathered into lumps', { ticks: [30, 17_020, 17_020, 17_020] }, 'streamLate', 'wait'],
  ['cut after a while', { ticks: [30, 1030, 2030], broke: 10_000 }, 'streamCut', 'stream'],
] as const)('tells a stream that is %s', (_, stream, why, way) => {
  expect(found({ stream }).stream?.why).toBe(why);
  expect(wayOf(found({ stream }))).toBe(way);
});

it('falls to asking now and then where nothing may wait', () => {
  const without = found({ stream: { ticks: [], broke: 5 }, wait: { ok: false, took: 9800 } });
  expect(without.wait).toMatchObject({ grade: 'poor', values: { seconds: 10 } });
  expect(wayOf(without)).toBe('poll');
});

it('says that a class does not work without cookies, questions or posts', () => {
  for (const change of [
    { cookie: false },
    { poll: { ok: false, tags: false } },
    { trip: { took: [], lost: 5 } },
    { trip: { took: [], lost: 5, host: true } },
  ])
    expect(wayOf(found(change))).toBe('none');
});
