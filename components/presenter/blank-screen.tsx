import type { ReactElement } from 'react';
import type { Blank } from './show.ts';

/** Bare silk or black over the slide. */
export function BlankScreen({ blank }: { readonly blank: Blank }): ReactElement | null {
  if (blank === 'none') return null;
  return <div className={`slide-blank slide-blank-${blank} silk`} data-blank={blank} />;
}
