'use client';
/** Events of the window for as long as a component is there, heard with its latest props. */
import { useEffect, useEffectEvent } from 'react';

export function useWindow<Name extends keyof WindowEventMap>(
  name: Name,
  listener: (event: WindowEventMap[Name]) => void,
  capture = false,
): void {
  const latest = useEffectEvent(listener);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    window.addEventListener(name, (event) => latest(event), { capture, signal });
    return () => end.abort();
  }, [name, capture]);
}
