/**
 * The time spent in each chapter, as a state that windows can exchange: since when the clock runs,
 * and what was spent before, so that every window computes the same time. Pure; `now` is passed in.
 */
import type { Plan } from '../../story/readings/plan.ts';

export interface Clock {
  /** Milliseconds of the machine's clock; null while it is stopped. */
  readonly since: number | null;
  /** Milliseconds by chapter, up to `since`. */
  readonly spent: { readonly [chapter: string]: number };
}

export const AT_REST: Clock = { since: null, spent: {} };

const running = ({ since }: Clock, now: number) => (since === null ? 0 : Math.max(0, now - since));

/** Milliseconds in one chapter; `here` is the chapter that is on screen. */
export const spentIn = (clock: Clock, chapter: string, here: string, now: number): number =>
  (clock.spent[chapter] ?? 0) + (chapter === here ? running(clock, now) : 0);

export const elapsed = (clock: Clock, now: number): number =>
  Object.values(clock.spent).reduce((sum, ms) => sum + ms, 0) + running(clock, now);

/** Whether it has run since it was reset. */
export const hasBegun = ({ since, spent }: Clock): boolean =>
  since !== null || Object.keys(spent).length > 0;

/** Adds the running time to the chapter that was on screen: before a change of chapter, and before a stop. */
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

/** The show leaves chapter `here`: the first move starts the clock. */
export const moveClock = (clock: Clock, here: string, now: number): Clock =>
  clock.since === null && elapsed(clock, now) > 0
    ? clock
    : startClock(booked(clock, here, now), now);

/** The clock compared with the plan, at `share` (0 to 1) of the chapter on screen; in milliseconds. */
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
    /** How much later than planned this position was reached; negative when early. */
    behind: all - (before + planned(chapter) * share),
  };
}
