'use client';
/** The picture of a step, drawn in the engine while it is visible, and again after each check. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Look } from '../files/look.tsx';
import { useStudio } from '../studio.ts';

/** One after another, because the engine has to check the words as well. */
let turn: Promise<unknown> = Promise.resolve();

export function Thumbnail({ step }: { readonly step: string }): ReactElement {
  const { ask, reviewed } = useStudio();
  const place = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  const [svg, setSvg] = useState<string>();
  const story = reviewed?.story;
  useEffect(() => {
    const near = new IntersectionObserver((entries) =>
      setSeen(entries.at(-1)?.isIntersecting === true),
    );
    if (place.current) near.observe(place.current);
    return () => near.disconnect();
  }, []);
  useEffect(() => {
    if (!isSeen || !story) return undefined;
    let isOver = false;
    turn = turn.then(async () => {
      if (isOver) return;
      // The reason why a picture can't be drawn is shown elsewhere.
      const drawn = await ask<string | undefined>('thumbnail', step).catch(() => undefined);
      if (!isOver) setSvg(drawn);
    });
    return () => {
      isOver = true;
    };
  }, [isSeen, story, step, ask]);
  return (
    <span className="outline-picture" ref={place}>
      {svg && <Look path=".svg" file={svg} />}
    </span>
  );
}
