'use client';
/** The range on the stage's one canvas, as the playhead moves. */
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Group } from 'three';
import type { ViewProps } from '../contract.ts';
import { buildRange } from './mesh.ts';
import { createPicture, type Picture } from './picture.ts';
import type { Params, State } from './range.ts';

/** Reads the live moment when a frame is drawn; React renders it once. */
export function PeaksView({ live, size, onReady }: ViewProps<Params, State>): ReactElement {
  const group = useRef<Group>(null);
  const picture = useRef<Picture>(undefined);
  const built = useRef(false);
  const told = useRef(false);
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    if (!group.current) return;
    const { params } = live.get();
    const made = createPicture(group.current, params);
    picture.current = made;
    const stop = buildRange(params, (buffers) => {
      made.show(buffers);
      built.current = true;
      invalidate();
    });
    const undo = live.subscribe(() => invalidate());
    return () => {
      undo();
      stop();
      made.dispose();
      picture.current = undefined;
      built.current = false;
    };
  }, [live, invalidate]);

  useEffect(() => invalidate(), [size, invalidate]);

  useFrame(({ gl }) => {
    // A canvas without smooth edges is drawn by a processor: while it moves, grain costs more than it shows.
    const smooth = gl.getContext().getContextAttributes()?.antialias !== false;
    picture.current?.update(live.get(), size, smooth || gl.getPixelRatio() > 1);
    if (!built.current || told.current) return;
    told.current = true;
    // The frame is drawn after this callback: by the next one it is there to be seen.
    requestAnimationFrame(() => onReady());
  });

  return <group ref={group} />;
}

export const view = PeaksView;
