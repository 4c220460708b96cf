'use client';
/** The live view of every SVG kind: its own marks, written to one group as the playhead moves. */
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { PLATE, type RenderContext } from '../../../story/scene.ts';
import type { ViewProps } from './contract.ts';
import { createLiveMarks } from './live-marks.ts';
import type { Mark } from './marks.ts';

/** Makes a view out of a kind's `marks`. The plate is fitted as in the still (`xMidYMid meet`). */
export function svgView<P, S>(marks: (moment: RenderContext<P, S>) => readonly Mark[]) {
  return function SvgView({ live, size, onReady }: ViewProps<P, S>): ReactElement {
    const group = useRef<SVGGElement>(null);
    useLayoutEffect(() => {
      if (!group.current) return;
      const show = createLiveMarks(group.current);
      const draw = () => {
        const moment = live.get();
        group.current?.setAttribute('opacity', String(moment.opacity));
        show(marks(moment));
      };
      draw();
      onReady();
      return live.subscribe(draw);
    }, [live, onReady, size.aspect]);
    const plate = PLATE[size.aspect];
    return (
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${plate.width} ${plate.height}`}
        preserveAspectRatio="xMidYMid meet"
        overflow="visible"
        aria-hidden="true"
      >
        <g ref={group} />
      </svg>
    );
  };
}
