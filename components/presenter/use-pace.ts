'use client';
/** The time compared with the plan at the current stop, updated twice a second. */
import { useEffect, useState } from 'react';
import { against } from './clock.ts';
import { useDesk } from './use-desk-view.ts';

/** Milliseconds up to which a presentation counts as on time. */
export const GRACE = 60_000;

export function usePace() {
  const { plan, show, place } = useDesk();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const { chapter, share } = place;
  return { now, ...against(plan, show.clock, { chapter: chapter.id, share }, now) };
}
