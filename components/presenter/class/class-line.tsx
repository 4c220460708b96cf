'use client';
/** The positions of everybody in the class, as dots without names along the steps of the story. */
import type { ReactElement } from 'react';
import type { Dot } from '../../class/client/teacher.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import { useDesk } from '../use-desk-view.ts';
import { useLedClass } from './class-context.ts';

/** Dots drawn one by one at a position; beyond this the number is printed. */
const DRAWN = 4;
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

export interface Heap {
  /** Position in the whole story, 0 to 1. */
  readonly at: number;
  readonly count: number;
}

/** Groups per step: readers closer together than that count as one group. */
const PER_STEP = 3;

/** `steps`: number of steps of the story. */
export function heapsOf(dots: readonly Dot[], steps: number): readonly Heap[] {
  const heaps = new Map<number, number>();
  for (const [step, share] of dots) {
    if (step < 0 || step >= steps) continue;
    const part = Math.min(PER_STEP - 1, Math.floor((share / 100) * PER_STEP));
    const heap = step * PER_STEP + part;
    heaps.set(heap, (heaps.get(heap) ?? 0) + 1);
  }
  return [...heaps]
    .sort(([a], [b]) => a - b)
    .map(([heap, count]) => ({ at: (heap + 0.5) / (steps * PER_STEP), count }));
}

/** Numbers of students at a step, before it and after it. */
export function around(dots: readonly Dot[], step: number) {
  const count = (is: (at: number) => boolean) => dots.filter(([at]) => is(at)).length;
  return {
    at: count((at) => at === step),
    behind: count((at) => at < step),
    ahead: count((at) => at > step),
  };
}

export function ClassLine(): ReactElement {
  const { words, view } = useLedClass();
  const { dots } = view.presence;
  const { slides, show } = useDesk();
  const { steps } = slides;
  const index = steps.findIndex(({ id }) => id === show.at.step);
  const away = (view.state?.students ?? 0) - view.presence.here;
  const text = [
    fill(words.placesText, around(dots, index)),
    away > 0 ? fill(words.notHere, { count: away }) : '',
  ];
  const heads = steps.flatMap((step, i) =>
    i > 0 && step.chapter.id !== steps[i - 1]?.chapter.id ? [i / steps.length] : [],
  );
  return (
    <div className="class-line">
      <p>
        <b>{words.places}</b> {text.filter(Boolean).join(' · ')}
      </p>
      <svg width="100%" height="30" aria-hidden="true" data-dots={dots.length}>
        <rect
          className="class-line-here"
          x={percent(index / steps.length)}
          width={percent(1 / steps.length)}
          height="30"
        />
        <line x1="0" x2="100%" y1="26" y2="26" />
        {heads.map((at) => (
          <line key={at} x1={percent(at)} x2={percent(at)} y1="18" y2="30" />
        ))}
        {heapsOf(dots, steps.length).map(({ at, count }) => (
          <g key={at}>
            {Array.from({ length: Math.min(count, DRAWN) }, (_, i) => (
              <circle key={i} cx={percent(at)} cy={22 - i * 6} r="3" />
            ))}
            {count > DRAWN ? (
              <text x={percent(at)} dx="6" y="12">
                {count}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}
