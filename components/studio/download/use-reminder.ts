'use client';
/** Reminds an author to take a copy home: what she writes is kept in her browser alone. */
import { useEffect, useRef } from 'react';
import { useStudio } from '../studio.ts';
import { isDue } from './due.ts';
import { DOWNLOAD as WORDS } from './words.en.ts';

/** When the last copy of the open draft was taken; 0 where nobody knows. Milliseconds since 1970. */
const key = () => `handscroll-copied:${location.hash}`;
function lastCopy(): number {
  try {
    return Number(localStorage.getItem(key()));
  } catch {
    return 0;
  }
}

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
    if (!isDue(times, Math.max(reminded.current, lastCopy()))) return;
    reminded.current = Date.now();
    tell(WORDS.nudge, { label: WORDS.nudgeDo, do: () => latest.current() });
  }, [history, tell]);
  return () => {
    try {
      localStorage.setItem(key(), String(Date.now()));
    } catch {
      // It is reminded of again.
    }
    reminded.current = Date.now();
  };
}
