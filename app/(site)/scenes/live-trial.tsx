'use client';
/** The gallery's workbench, with the real checker and compiler, which are loaded at the first change. */
import type { ReactElement } from 'react';
import { Trial, type Tried, type TrialProps } from '../../../components/gallery/trial.tsx';
import { Boundary } from '../../../components/stage/boundary.tsx';
import type { Example } from '../../../components/scenes/kit/example.ts';

const compile = async (example: Example, mood: string): Promise<Tried> =>
  (await import('./try-example.ts')).tryExample(example, mood);

export function LiveTrial(props: Omit<TrialProps, 'compile'>): ReactElement {
  return (
    <Boundary code="page/part-threw" what="trial">
      <Trial {...props} compile={compile} />
    </Boundary>
  );
}
