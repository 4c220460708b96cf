'use client';
/** How much may move in this window: the reader's own dial, which another window may turn as well. */
import { useEffect, useState } from 'react';
import { readLight } from '../reader/light.ts';
import { readMotion, wearMotion, type Motion } from '../reader/motion.ts';
import { bindDial } from '../reader/motion-dial.ts';

/** Undefined until it is known; `still` in the light version too, whose pictures are stills. */
export function useMotion(): Motion | undefined {
  const [motion, setMotion] = useState<Motion>();
  const [light, setLight] = useState(false);
  useEffect(() => {
    const read = () => {
      wearMotion(readMotion());
      setMotion(readMotion());
      setLight(readLight());
    };
    read();
    const untie = bindDial(setMotion, setLight);
    window.addEventListener('storage', read);
    return () => {
      untie();
      window.removeEventListener('storage', read);
    };
  }, []);
  return light && motion ? 'still' : motion;
}
