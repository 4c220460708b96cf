/** Parses the steps in `--steps a..b`. */
import { nearest } from '../story/script/spelling.ts';
import { Stop } from './say.mjs';

/**
 * `a..b`: from a to b; `a..` and `..b`: to an end; `a`: only that one.
 * @param ids of the story's steps, in order @throws Stop with what is wrong and how to fix it
 */
export function stepsIn(range: string, ids: readonly string[]): readonly string[] {
  const [from, to = from, ...more] = range.split('..').map((end) => end.trim());
  if ((!from && !to) || more.length > 0)
    throw new Stop(
      `--steps is "${range}" and should name one step, or the first and the last with two dots between: ${ids[0]}..${ids.at(-1)}`,
      2,
    );
  const placeOf = (id: string) => {
    const place = ids.indexOf(id);
    if (place >= 0) return place;
    const near = nearest(id, ids);
    const cure = near === undefined ? `its steps are ${ids.join(', ')}` : `did you mean ${near}?`;
    throw new Stop(`--steps names "${id}", and the story has no such step (${cure})`, 2);
  };
  const [first, last] = [from ? placeOf(from) : 0, to ? placeOf(to) : ids.length - 1];
  if (last < first)
    throw new Stop(
      `--steps is "${range}", but ${to} comes before ${from} in the story: write ${to}..${from}`,
      2,
    );
  return ids.slice(first, last + 1);
}
