/**
 * The time spent in each chapter, as a state that windows can exchange: it holds since when it runs and what
 * was spent before, and every window reads the same time off it. Pure; `now` is handed in.
 */
import type { Plan } from '../../story/readings/plan.ts';

export interface Clock {
  /** Milliseconds of the machine's clock; null while it rests. */
  readonly since: number | null;
  /** Chapter -> milliseconds, up to `since`. */
  readonly spent: { readonly [chapter: string]: number };
}

export const AT_REST: Clock = { since: null, spent: {} };

const running = ({ since }: Clock, now: number) => (since === null ? 0 : Math.max(0, now - since));

/** Milliseconds in one chapter, of which `here` is the one that is on screen. */
export const spentIn = (clock: Clock, chapter: string, here: string, now: number): number =>
  (clock.spent[chapter] ?? 0) + (chapter === here ? running(clock, now) : 0);

export const elapsed = (clock: Clock, now: number): number =>
  Object.values(clock.spent).reduce((sum, ms) => sum + ms, 0) + running(clock, now);

/** Whether it ever ran since it was set back. */
export const hasBegun = ({ since, spent }: Clock): boolean =>
  since !== null || Object.keys(spent).length > 0;

/** Books what runs on the chapter that was on screen: before another one comes, and before a rest. */
function booked(clock: Clock, here: string, now: number): Clock {
  if (clock.since === null) return clock;
  return { since: now, spent: { ...clock.spent, [here]: spentIn(clock, here, here, now) } };
}

export const startClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : clock;

export const restClock = (clock: Clock, here: string, now: number): Clock => ({
  ...booked(clock, here, now),
  since: null,
});

/** The story moves on from chapter `here`: the clock begins to run with the first move. */
export const moveClock = (clock: Clock, here: string, now: number): Clock =>
  clock.since === null && elapsed(clock, now) > 0
    ? clock
    : startClock(booked(clock, here, now), now);

/** The clock against the plan, at `share` (0 to 1) of the chapter that is on screen; in milliseconds. */
export function against(
  plan: Plan,
  clock: Clock,
  { chapter, share }: { readonly chapter: string; readonly share: number },
  now: number,
) {
  const order = Object.keys(plan.chapters);
  const planned = (id: string) => (plan.chapters[id] ?? 0) * 1000;
  const before = order
    .slice(0, Math.max(0, order.indexOf(chapter)))
    .reduce((sum, id) => sum + planned(id), 0);
  const all = elapsed(clock, now);
  return {
    elapsed: all,
    inChapter: spentIn(clock, chapter, chapter, now),
    chapterPlan: planned(chapter),
    /** How much later than planned this place is reached; below 0 there is time in hand. */
    behind: all - (before + planned(chapter) * share),
  };
}
