'use client';
/** One mounted scene in the page: its drawing if it is SVG, its words over the plate, and its handle. */
import { useCallback, useEffect, useLayoutEffect, useRef, type ReactElement } from 'react';
import type { Timeline } from '../../story/story.ts';
import type { StageSize, View } from '../scenes/kit/contract.ts';
import type { Director } from './director.ts';
import { Boundary } from './boundary.tsx';
import { createLabelWriter } from './label-writer.ts';
import { loadChunk } from './load.ts';

export function SceneLayer(props: {
  readonly id: string;
  readonly scene: number;
  readonly timeline: Timeline;
  readonly director: Director;
  readonly size: StageSize;
  /** Absent for scenes on the canvas, and while the chunk is loading. */
  readonly view?: View<unknown, unknown> | undefined;
}): ReactElement {
  const { id, scene, timeline, director, size, view: View } = props;
  const root = useRef<HTMLDivElement>(null);
  const words = useRef<SVGSVGElement>(null);
  const plate = useRef<HTMLDivElement>(null);
  const slot = director.slotOf(scene);

  useLayoutEffect(() => {
    if (!root.current || !words.current) return;
    slot.root = root.current;
    slot.write = createLabelWriter(words.current);
    slot.relabel();
    return () => {
      // Another director may take over the element: nothing else would remove these words.
      slot.write?.([]);
      slot.root = undefined;
      slot.write = undefined;
    };
  }, [slot]);

  const hasHandle = slot.handle?.(slot.live.get() as never) !== undefined;
  useEffect(() => {
    if (!hasHandle) return;
    const end = new AbortController();
    void loadChunk('handle', () => import('./handle.ts')).then((loaded) => {
      if (loaded && plate.current && !end.signal.aborted)
        loaded.bindHandle(plate.current, { slot, director, timeline, signal: end.signal });
    });
    return () => end.abort();
  }, [hasHandle, slot, director, timeline]);

  // Stable for the life of the scene: with a new callback a view would redraw everything whenever a
  // neighbour mounts.
  const onReady = useCallback(() => {
    slot.ready = true;
    director.refresh();
  }, [slot, director]);

  return (
    <div className="scene" data-scene={id} ref={root}>
      {View && (
        <Boundary
          code="stage/scene-threw"
          what={id}
          onFail={() => {
            slot.failed = true;
            director.refresh();
          }}
        >
          <View live={slot.live} size={size} tier="full" onReady={onReady} />
        </Boundary>
      )}
      <div className="plate" ref={plate}>
        <svg className="labels" aria-hidden="true" ref={words} />
      </div>
    </div>
  );
}
