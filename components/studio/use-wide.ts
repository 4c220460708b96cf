'use client';
/** Whether steps and picture have room beside the preview: the width at which the studio's sheet changes. */
import { useSyncExternalStore } from 'react';

const QUERY = '(width >= 1080px)';
const subscribe = (listener: () => void) => {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => true,
  );
