'use client';
/**
 * The resolution of the canvas. While the picture moves, frames that take too long lower it, and then its tier
 * (tier.ts). Where no graphics card smooths edges, a picture that comes to rest is drawn once more, finer.
 */
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { afterFrame, type Pace, type Quality } from './tier.ts';

/** Milliseconds without a frame that are a rest. */
const REST = 400;
/** Device pixels to a CSS pixel at rest. */
const FINE = 2;
/** Pixels of a stage above which four times as many are too slow. */
const MOST_PIXELS = 1_600_000;

export interface ResolutionProps {
  /** Written here and read by whoever sets the canvas up anew. */
  readonly pace: { current: Pace };
  readonly software: boolean;
  /** Whether all scenes are drawn: one that comes soon would end the rest. */
  readonly isWhole: () => boolean;
  readonly onQuality: (quality: Quality) => void;
}

/** Stands before the scenes, whose own frames then see the density that they are drawn at. */
export function Resolution({ pace, software, isWhole, onQuality }: ResolutionProps): null {
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const setDpr = useThree((state) => state.setDpr);
  const size = useThree((state) => state.size);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refines = useRef(false);
  const drew = useRef(false);
  const asked = useRef(0);
  const last = useRef<number>(undefined);

  useEffect(() => {
    // A page that nobody looks at has no frames, and the next one says nothing.
    const forget = () => void (last.current = undefined);
    document.addEventListener('visibilitychange', forget);
    return () => {
      document.removeEventListener('visibilitychange', forget);
      clearTimeout(rest.current);
      cancelAnimationFrame(asked.current);
    };
  }, []);

  /** From one frame of the page to the next, where something was drawn between: what a reader feels. */
  const tick = (now: number) => {
    asked.current = 0;
    if (!drew.current) return void (last.current = undefined);
    drew.current = false;
    if (last.current !== undefined) {
      const { quality, density } = pace.current;
      pace.current = afterFrame(pace.current, now - last.current);
      if (pace.current.quality !== quality) onQuality(pace.current.quality);
      else if (pace.current.density !== density) setDpr(pace.current.density);
    }
    last.current = now;
    asked.current = requestAnimationFrame(tick);
  };

  useFrame(({ viewport }) => {
    clearTimeout(rest.current);
    if (refines.current) {
      // Slow by intent: it says nothing of the pace.
      refines.current = false;
      last.current = undefined;
      drew.current = false;
      gl.setPixelRatio(FINE);
      return;
    }
    if (gl.getPixelRatio() > viewport.dpr) gl.setPixelRatio(viewport.dpr);
    drew.current = true;
    if (asked.current === 0) asked.current = requestAnimationFrame(tick);
    if (!software || size.width * size.height > MOST_PIXELS) return;
    rest.current = setTimeout(() => {
      if (!isWhole()) return;
      refines.current = true;
      invalidate();
    }, REST);
  });
  return null;
}
