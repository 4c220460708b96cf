'use client';
/**
 * Where no graphics card draws, a moving picture has one sample a pixel, and the one that comes to rest
 * four (supersample.ts). On a screen of a higher density than the canvas has, the canvas itself becomes finer at
 * rest, since averaging would lose what that screen can show. Costs one slow frame a rest.
 */
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { Supersample } from './supersample.ts';

/** Milliseconds without a frame that are a rest; where frames are slow, so many times the last pause. */
const REST = 400;
const PAUSES = 4;
const LONGEST = 1500;
/** Device pixels to a CSS pixel that a canvas has at rest where its screen shows them. */
const FINE = 2;
/** Pixels of a stage above which four times as many are too slow. */
const MOST_PIXELS = 1_600_000;

/**
 * Stands before the scenes, whose own frames then see the density that they are drawn at. `whole` says whether they
 * are all there: one that comes soon ends the rest, and both frames would have been for nothing.
 */
export function RefineAtRest(props: {
  readonly fine: Supersample;
  readonly whole: () => boolean;
}): null {
  const { fine, whole } = props;
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const size = useThree((state) => state.size);
  const now = useRef<'coarse' | 'asked' | 'fine'>('coarse');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  const last = useRef(0);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      cancelAnimationFrame(asked.current);
    },
    [],
  );
  useFrame(({ viewport }) => {
    clearTimeout(timer.current);
    cancelAnimationFrame(asked.current);
    const pause = Math.min(1000, performance.now() - last.current);
    last.current = performance.now();
    if (now.current === 'asked') {
      now.current = 'fine';
      if (window.devicePixelRatio > viewport.dpr) gl.setPixelRatio(FINE);
      else fine.enter();
      return;
    }
    fine.leave();
    if (gl.getPixelRatio() > viewport.dpr) gl.setPixelRatio(viewport.dpr);
    now.current = 'coarse';
    if (size.width * size.height > MOST_PIXELS || !whole()) return;
    const refine = () => {
      now.current = 'asked';
      invalidate();
    };
    // A machine that is only busy has drawn its next frame before two more have passed.
    const look = () => {
      asked.current = requestAnimationFrame(() => {
        asked.current = requestAnimationFrame(refine);
      });
    };
    timer.current = setTimeout(
      look,
      // A pause of a second was itself a rest.
      pause < 1000 ? Math.min(LONGEST, Math.max(REST, PAUSES * pause)) : REST,
    );
  });
  // A priority above none takes the drawing over from R3F.
  useFrame(({ scene, camera }) => fine.draw(scene, camera), 1);
  return null;
}
