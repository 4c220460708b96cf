'use client';
/** Reminds an author to download a copy, since a draft is stored in this browser only. */
import { useEffect, useRef } from 'react';
import { useStudio } from '../studio.ts';
import { words as WORDS } from '../../../story/catalogue/studio/download.g.ts';

/** Milliseconds of work that may be without a copy. */
const LONGEST = 30 * 60 * 1000;

/**
 * `edits`: the time of each, in order; `since`: time of the last copy, or of the last reminder. In
 * milliseconds since 1970.
 */
export function isDue(edits: readonly number[], since: number): boolean {
  const first = edits.find((time) => time > since);
  const last = edits.at(-1);
  return first !== undefined && last !== undefined && last - first >= LONGEST;
}

/** Where the time of the open draft's last copy is stored. */
const key = () => `handscroll-copied:${location.hash}`;

/** `take` is the action in the reminder. Returns a function to call when a copy was made. */
export function useReminder(take: () => void): () => void {
  const { history, tell } = useStudio();
  const reminded = useRef(0);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const times = history.map(({ time }) => time);
    if (!isDue(times, Math.max(reminded.current, Number(localStorage.getItem(key()))))) return;
    reminded.current = Date.now();
    tell(WORDS.nudge, { label: WORDS.nudgeDo, do: () => latest.current() });
  }, [history, tell]);
  return () => {
    reminded.current = Date.now();
    try {
      localStorage.setItem(key(), String(reminded.current));
    } catch {
      // Storage is full: the reminder will be shown again.
    }
  };
}
