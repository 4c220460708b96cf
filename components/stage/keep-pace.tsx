'use client';
/** Measures what frames take while the picture moves, and says when its tier is too much for here. */
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { Tier } from '../scenes/kit/contract.ts';
import { isFineFrame } from '../scenes/kit/fine-frame.ts';
import { afterFrame, startPace, type Pace, type Quality } from './tier.ts';

/**
 * The time from one frame of the page to the next, where something was drawn between: that is what a
 * reader feels, whoever draws. Asks for no frame of its own once nothing is drawn any more.
 */
export function KeepPace(props: {
  readonly tier: Tier;
  readonly onQuality: (quality: Quality) => void;
}): null {
  const { tier, onQuality } = props;
  const gl = useThree((state) => state.gl);
  const pace = useRef<Pace>(startPace(tier));
  const drew = useRef(false);
  const asked = useRef(0);
  const last = useRef<number>(undefined);

  useEffect(() => {
    if (pace.current.quality !== tier) pace.current = startPace(tier);
  }, [tier]);
  useEffect(() => {
    // A page that nobody looks at has no frames, and the next one says nothing.
    const forget = () => void (last.current = undefined);
    document.addEventListener('visibilitychange', forget);
    return () => {
      document.removeEventListener('visibilitychange', forget);
      cancelAnimationFrame(asked.current);
    };
  }, []);

  useFrame(({ viewport }) => {
    // The one fine frame of a rest is slow by intent.
    if (isFineFrame(gl, viewport.dpr)) {
      last.current = undefined;
      drew.current = false;
      return;
    }
    drew.current = true;
    const tick = (now: number) => {
      asked.current = 0;
      if (!drew.current) return void (last.current = undefined);
      drew.current = false;
      if (last.current !== undefined) {
        pace.current = afterFrame(pace.current, now - last.current);
        if (pace.current.quality !== tier) onQuality(pace.current.quality);
      }
      last.current = now;
      asked.current = requestAnimationFrame(tick);
    };
    if (asked.current === 0) asked.current = requestAnimationFrame(tick);
  });
  return null;
}
