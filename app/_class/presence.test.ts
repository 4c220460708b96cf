/** Who counts as here: by what their page says, and never for longer than ten seconds after its last word. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Presence } from './presence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Seconds in which a page that is connected says every 2 s that it is there; the presence is looked at in each. */
function pass(presence: Presence, seconds: number, says: boolean): readonly number[] {
  return Array.from({ length: seconds }, (_, second) => {
    if (says && second % 2 === 0) presence.seen('a');
    vi.advanceTimersByTime(1000);
    return presence.dots(['a']).here;
  });
}

it('forgets a phone that is cut off within ten seconds, and knows it again at its first word', () => {
  const presence = new Presence();
  presence.place('a', 3, 0.5, 1);
  expect(pass(presence, 60, true)).not.toContain(0);
  const cut = pass(presence, 10, false);
  expect(cut.at(-1)).toBe(0);
  // Not here is not behind.
  expect(presence.dots(['a']).dots).toEqual([]);
  const version = presence.look();
  presence.seen('a');
  expect(presence.look()).toBeGreaterThan(version);
  expect(presence.dots(['a'])).toEqual({ here: 1, dots: [[3, 50]] });
});

it('lets nobody flicker whose network is away for seven seconds', () => {
  const presence = new Presence();
  for (let i = 0; i < 5; i++) {
    expect(pass(presence, 4, true)).not.toContain(0);
    expect(pass(presence, 7, false)).not.toContain(0);
  }
});

it('forgets a page that says goodbye in three seconds, and one that is loaded again not at all', () => {
  const presence = new Presence();
  presence.seen('a');
  presence.leave('a');
  expect(pass(presence, 3, false)).toEqual([1, 1, 0]);
  presence.seen('a');
  presence.leave('a');
  vi.advanceTimersByTime(2000);
  expect(pass(presence, 4, true)).not.toContain(0);
});

it('tells another server all of it, and what is told there stays away no longer', () => {
  const [one, two] = [new Presence(), new Presence()];
  one.place('a', 2, 1, 1);
  two.hear(one.updates());
  expect(two.dots(['a'])).toEqual({ here: 1, dots: [[2, 100]] });
  one.leave('a');
  two.hear(one.updates());
  expect(pass(two, 3, false).at(-1)).toBe(0);
  expect(two.updates()).toEqual([]);
});
