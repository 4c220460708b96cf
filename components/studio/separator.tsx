'use client';
/** A line between two parts of the desk that is moved by pointer or keys: sets the size of the part after it. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

/** Pixels by one press of an arrow key. */
const STEP = 32;
/** Of the desk, what the other parts always have. */
const LEAST = 0.12;

const AXES = {
  lower: { orientation: 'horizontal', bigger: 'ArrowUp', smaller: 'ArrowDown' },
  side: { orientation: 'vertical', bigger: 'ArrowLeft', smaller: 'ArrowRight' },
} as const;

export function Separator(props: {
  readonly part: keyof typeof AXES;
  readonly label: string;
}): ReactElement {
  const { part, label } = props;
  const { orientation, bigger, smaller } = AXES[part];
  const line = useRef<HTMLDivElement>(null);
  const [percent, setPercent] = useState(0);
  const isAcross = orientation === 'horizontal';
  const measured = () => {
    const desk = line.current?.parentElement;
    const box = desk?.getBoundingClientRect() ?? new DOMRect();
    const inner = desk?.querySelector(`.studio-${part}`)?.getBoundingClientRect() ?? new DOMRect();
    return isAcross
      ? { desk, most: box.height, size: inner.height, end: box.bottom }
      : { desk, most: box.width, size: inner.width, end: box.right };
  };
  const set = (size: number) => {
    const { desk, most } = measured();
    const next = Math.round(Math.min(Math.max(0, size), most * (1 - 4 * LEAST)));
    desk?.style.setProperty(`--${part}`, `${next}px`);
    setPercent(Math.round((next / most) * 100));
  };
  useEffect(() => {
    const { size, most } = measured();
    setPercent(Math.round((size / most) * 100));
    // Measured once; afterwards it is what was set.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const onKey = (event: KeyboardEvent) => {
    const { size, most } = measured();
    const next = { [bigger]: size + STEP, [smaller]: size - STEP, Home: 0, End: most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    <div
      ref={line}
      className={`studio-separator studio-separator-${part}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={percent}
      onKeyDown={onKey}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX, clientY }) => {
        if (!currentTarget.hasPointerCapture(pointerId)) return;
        set(measured().end - (isAcross ? clientY : clientX));
      }}
    />
  );
}
