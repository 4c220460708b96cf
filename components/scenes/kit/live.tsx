'use client';
/**
 * A drawing as a live view: its marks, written to one group as the playhead moves; and the other
 * functions that a page needs of it.
 */
import { cancelFrame, frame as scheduler } from 'framer-motion';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { PLATE } from '../../../story/scene.ts';
import type { FramingOf, HandleOf, LabelsOf, PlotOf, View, ViewProps } from './contract.ts';
import { heavier } from './marks.ts';
import { createLiveMarks } from './live-marks.ts';
import type { DrawModule } from './picture.ts';

/**
 * A kind's `draw.ts` as a view, with its plate fitted as in the still (`xMidYMid meet`); called only
 * by the generated list of views.
 */
export function viewOf<P, S>({ drawing }: DrawModule<P, S>) {
  function SvgView({ live, size, onReady }: ViewProps<P, S>): ReactElement {
    const group = useRef<SVGGElement>(null);
    useLayoutEffect(() => {
      if (!group.current) return;
      const show = createLiveMarks(group.current);
      let isDrawn = false;
      const draw = () => {
        const moment = live.get();
        group.current?.setAttribute('opacity', String(moment.opacity));
        show(heavier(drawing.marks(moment), moment.palette.strokes));
        if (!isDrawn) onReady();
        isDrawn = true;
      };
      // A scene that is still hidden is drawn in the frame after it was mounted.
      if (live.get().opacity > 0) draw();
      else scheduler.render(draw);
      const forget = live.subscribe(draw);
      return () => {
        cancelFrame(draw);
        forget();
      };
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
  }
  // The list of all kinds can't know the params of each.
  return { view: SvgView as View<never, never> };
}

/**
 * The functions that place a kind's labels, guesses and handles; called only by the generated list
 * of views.
 */
export const modelOf = <P, S>({ drawing, plotOf, framing, handleOf, need }: DrawModule<P, S>) => ({
  labelsOf: drawing.labels as LabelsOf<never, never>,
  ...(plotOf && { plotOf: plotOf as PlotOf<never, never> }),
  ...(framing && { framing: framing as FramingOf<never, never> }),
  ...(need && { need: need as (params: never) => Promise<unknown> | undefined }),
  ...(handleOf && { handleOf: handleOf as HandleOf<never, never> }),
});
