'use client';
/** One mounted scene in the page: its drawing when it is SVG, and its words over the plate. */
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import type { StageSize, View } from '../scenes/kit/contract.ts';
import type { Director } from './director.ts';
import { Boundary } from './boundary.tsx';
import { createLabelWriter } from './label-writer.ts';

export function SceneLayer(props: {
  readonly id: string;
  readonly scene: number;
  readonly director: Director;
  readonly size: StageSize;
  /** Absent for scenes on the canvas, and while the chunk is on its way. */
  readonly view?: View<unknown, unknown> | undefined;
}): ReactElement {
  const { id, scene, director, size, view: View } = props;
  const root = useRef<HTMLDivElement>(null);
  const words = useRef<SVGSVGElement>(null);
  const slot = director.slotOf(scene);

  useLayoutEffect(() => {
    if (!root.current || !words.current) return;
    slot.root = root.current;
    slot.write = createLabelWriter(words.current);
    slot.relabel();
    return () => {
      // Another director may take the same element over: nobody would ever take these words away.
      slot.write?.([]);
      slot.root = undefined;
      slot.write = undefined;
    };
  }, [slot]);

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
          <View
            live={slot.live}
            size={size}
            tier="full"
            onReady={() => {
              slot.ready = true;
              director.refresh();
            }}
          />
        </Boundary>
      )}
      <div className="plate">
        <svg className="labels" aria-hidden="true" ref={words} />
      </div>
    </div>
  );
}
