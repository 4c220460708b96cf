import type { ReactNode } from 'react';
import { fill } from '../../../story/catalogue/fill.ts';
import type { ClassKind, ClassResultsProps } from '../class-kind.tsx';

/** The places themselves stand on the picture. */
function Spots({ words, results }: ClassResultsProps): ReactNode {
  if (!('spots' in results)) return null;
  return <p>{fill(words.spots, { count: results.spots.length })}</p>;
}

export const inClass: ClassKind = { Results: Spots };
