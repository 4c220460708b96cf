/** How strongly a row is there. */
import { slug } from '../kit/dates.ts';
import { emphasis } from '../kit/text.ts';
import type { Context, State } from './params.ts';
import type { Shape } from './shapes.ts';

/** What recedes while others are in focus. */
const PALE = 0.22;

/** A row is meant by its key and by each of its words. */
const namesOf = ({ key, row }: Pick<Shape, 'key' | 'row'>): readonly string[] => [
  ...new Set([key, ...Object.values(row.cells).filter((cell) => typeof cell === 'string')]),
];
export type ShareOf = (shape: Pick<Shape, 'key' | 'row'>) => number;

/** How strongly a row stands out: a focus on it or on any of its words counts. */
export function strengthIn(context: Context): ShareOf {
  const { focus, focusMix } = context;
  if (focus.length === 0 && (focusMix?.from.length ?? 0) === 0) return () => 1;
  const known = new Map<string, number>();
  const of = (name: string) => {
    const found =
      known.get(name) ?? Math.max(...[name, slug(name)].map((anchor) => emphasis(context, anchor)));
    known.set(name, found);
    return found;
  };
  return (one) => PALE + (1 - PALE) * Math.max(...namesOf(one).map(of));
}

/** The share of a row in a record of a preset's state. */
export function shareIn(shares: State['parts']): ShareOf {
  if (!shares || Object.values(shares).every((share) => share === 1)) return () => 1;
  return (one) => namesOf(one).reduce((share, name) => share * (shares[name] ?? 1), 1);
}
