'use client';
/**
 * The pictures of a draft's article, drawn in place because no files were built: only where they are
 * visible, which is in the flow, with motion *still*, in the light version, and without a canvas.
 * Under the live stage none is drawn.
 */
// Descriptions come from the kinds, which import zod schemas.
import '../../../story/script/without-eval.ts';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { askedAt } from '../../../story/readings/asked-at.ts';
import type { Aspect } from '../../../story/scene.ts';
import type { Position, Step } from '../../../story/story.ts';
import { Boundary } from '../../stage/boundary.tsx';
import { aspectNow } from '../../stage/size.ts';
import { isMounted, StepFigure } from '../../stage/step-figure.tsx';
import { stillFrameAt, StillSvg } from '../../stage/still-svg.tsx';
import type { Preview } from './preview-story.ts';

/**
 * Milliseconds to wait whether a live stage covers a figure, since drawing a range takes a tenth of
 * a second.
 */
const PATIENCE = 600;
const NONE = { stills: {} };

function DrawnStill(props: {
  readonly timeline: Preview['timeline'];
  readonly at: Readonly<Record<Aspect, Position>>;
  readonly words: ReactNode;
}): ReactElement {
  const { timeline, at, words } = props;
  const host = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  // A preview's window keeps its shape.
  const aspect = aspectNow();
  useEffect(() => {
    const figure = host.current?.closest('figure');
    if (!figure || isSeen) return;
    let timer: number | undefined;
    const look = () => {
      if (getComputedStyle(figure).opacity !== '0') setSeen(true);
    };
    const near = new IntersectionObserver(
      (entries) => {
        window.clearInterval(timer);
        // Repeated, because the stage may appear or disappear: motion can be changed, and the stage may fail.
        if (entries.at(-1)?.isIntersecting) timer = window.setInterval(look, PATIENCE);
      },
      { rootMargin: '50%' },
    );
    near.observe(figure);
    return () => {
      window.clearInterval(timer);
      near.disconnect();
    };
  }, [isSeen]);
  return (
    <>
      <div className="drawn-still" ref={host}>
        {isSeen ? (
          <Boundary code="stage/scene-threw" what="still">
            <StillSvg stage={stillFrameAt(timeline, at[aspect], aspect, 'mood')} aspect={aspect} />
          </Boundary>
        ) : null}
      </div>
      {isSeen ? words : null}
    </>
  );
}

/** Its pictures, and whether the first has a table around it. */
export function drawnFigures({ story, timeline }: Pick<Preview, 'story' | 'timeline'>) {
  const [first] = story.steps;
  const figure = (step: Step, build?: number) => (
    <StepFigure
      {...{ story, step, build }}
      manifest={NONE}
      drawn={(at, words) => <DrawnStill {...{ timeline, at, words }} />}
    />
  );
  return {
    onTable: first !== undefined && isMounted(first, story),
    figures: {
      figureOf: (step: Step) => figure(step, askedAt(step)),
      answerOf: (step: Step) => (askedAt(step) === undefined ? null : figure(step)),
    },
  };
}
