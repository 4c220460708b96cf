'use client';
/** Reminds an author to take a copy home: what she writes is kept in her browser alone. */
import { useEffect, useRef } from 'react';
import { useStudio } from '../studio.ts';
import { DOWNLOAD as WORDS } from './words.en.ts';

/** Milliseconds of work that may be lost with a browser. */
const LONGEST = 30 * 60 * 1000;

/** `edits`: when each was done, in their order; `since`: of the last copy, or of the last reminder. Milliseconds since 1970. */
export function isDue(edits: readonly number[], since: number): boolean {
  const first = edits.find((time) => time > since);
  const last = edits.at(-1);
  return first !== undefined && last !== undefined && last - first >= LONGEST;
}

/** When the last copy of the open draft was taken. */
const key = () => `handscroll-copied:${location.hash}`;

/** `take` is what the reminder offers. Gives what says that there is a copy now. */
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
      // The disk is full: it is reminded of again.
    }
  };
}
