'use client';
/**
 * The pictures of a draft's article, in the place of files that nobody has built: drawn where they are seen, that is in
 * the flow, with motion *still*, in the light version, and where there is no canvas. Under the live stage none is.
 */
// Pictures are described by their kinds, which bring schemas.
import '../../../story/script/without-eval.ts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { askedAt } from '../../../story/readings/asked-at.ts';
import type { Aspect } from '../../../story/scene.ts';
import type { Position, Step } from '../../../story/story.ts';
import { Boundary } from '../../stage/boundary.tsx';
import { aspectNow } from '../../stage/size.ts';
import { isMounted, StepFigure } from '../../stage/step-figure.tsx';
import { shownAt, StillSvg } from '../../stage/still-svg.tsx';
import type { Shown } from './shown-story.ts';

/** Milliseconds in which a live stage may come and cover it: a range takes a tenth of a second to draw. */
const PATIENCE = 600;
const NONE = { stills: {} };

/** Calls when the figure comes into view with nothing over it. Returns its own end. */
function whenSeen(figure: Element, call: () => void): () => void {
  let isNear = false;
  let timer: number | undefined;
  const look = () => {
    if (isNear && getComputedStyle(figure).opacity !== '0') call();
  };
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, PATIENCE);
  };
  const near = new IntersectionObserver(
    (entries) => {
      isNear = entries.at(-1)?.isIntersecting === true;
      if (isNear) soon();
    },
    { rootMargin: '50%' },
  );
  // Motion is chosen, and the stage goes where it fails.
  const covered = new MutationObserver(soon);
  near.observe(figure);
  covered.observe(document.documentElement, { attributeFilter: ['class'] });
  const stage = document.querySelector('[data-stage]');
  if (stage) covered.observe(stage, { attributeFilter: ['data-live'] });
  return () => {
    window.clearTimeout(timer);
    near.disconnect();
    covered.disconnect();
  };
}

function DrawnStill(props: {
  readonly timeline: Shown['timeline'];
  readonly at: Readonly<Record<Aspect, Position>>;
}): ReactElement {
  const { timeline, at } = props;
  const host = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  // A preview's window keeps its shape.
  const aspect = aspectNow();
  useEffect(() => {
    const figure = host.current?.closest('figure');
    return figure && !isSeen ? whenSeen(figure, () => setSeen(true)) : undefined;
  }, [isSeen]);
  return (
    <div className="drawn-still" ref={host}>
      {isSeen ? (
        <Boundary code="stage/scene-threw" what="still">
          <StillSvg stage={shownAt(timeline, at[aspect], aspect, 'mood')} aspect={aspect} />
        </Boundary>
      ) : null}
    </div>
  );
}

/** Its pictures, and whether the first has a table around it. */
export function drawnFigures({ story, timeline }: Pick<Shown, 'story' | 'timeline'>) {
  const [first] = story.steps;
  const figure = (step: Step, build?: number) => (
    <StepFigure
      {...{ story, step, build }}
      manifest={NONE}
      drawn={(at) => <DrawnStill {...{ timeline, at }} />}
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
