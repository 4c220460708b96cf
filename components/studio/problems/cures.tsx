'use client';
/** Buttons that fix a problem: in the list of problems, and below the words concerned. */
import type { ReactElement } from 'react';
import { fixesOf } from '../../../story/edit/fixes.ts';
import type { Problem } from '../../../story/problem.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/problems.g.ts';

export function Cures(props: {
  readonly problem: Problem;
  readonly onCured: () => void;
}): readonly ReactElement[] {
  const studio = useStudio();
  return fixesOf(props.problem, studio).map(({ label, changes }) => (
    <Press
      key={label}
      onPress={() => {
        props.onCured();
        studio.done(label, changes, say(WORDS.done, { label }));
      }}
    >
      {label}
    </Press>
  ));
}
