/** Pictures of the story's folder, laid over a still: those of `picturesAt` (still-words.ts). */
import type { ReactElement } from 'react';
import { PLATE, type Aspect } from '../../story/scene.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { StillMarks } from '../scenes/kit/still-marks.tsx';

export function Pictures(props: {
  readonly marks: readonly Mark[];
  readonly aspect: Aspect;
  readonly className: string;
}): ReactElement | null {
  if (props.marks.length === 0) return null;
  const { width, height } = PLATE[props.aspect];
  return (
    <svg
      className={props.className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <StillMarks marks={props.marks} />
    </svg>
  );
}
