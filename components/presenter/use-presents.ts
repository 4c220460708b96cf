'use client';
/** Marks the page while a presentation runs in it: the list of stops stands back (stops.css). */
import { useEffect } from 'react';

export function usePresents(started: boolean): void {
  useEffect(() => {
    document.documentElement.classList.toggle('presents', started);
    // An address with a step has scrolled to it in the list, which is hidden now.
    if (started) window.scrollTo(0, 0);
    return () => document.documentElement.classList.remove('presents');
  }, [started]);
}
