/** Small random changes to a story's script, like an author's mistakes or an attacker's attempts. */
import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** All places of a value: the object or list that holds it, and its key. */
function places(json: Json, into: [Json[] | { [key: string]: Json }, string][] = []) {
  if (typeof json !== 'object' || json === null) return into;
  for (const key of Object.keys(json)) {
    into.push([json, key]);
    places((json as { [key: string]: Json })[key] ?? null, into);
  }
  return into;
}

const odd = fc.constantFrom<Json>(
  ...[null, true, 0, -1, 1e15, 0.25, '', 'home', '2015', '2049-10-01', [], {}, [1, 2], ['home']],
  ...[{ fact: 'nine' }, { series: 'squares', x: 3 }, { like: 'home' }, { portrait: { until: 2 } }],
  ...[':fact[nine] of *all*', '[a](#square)', ':figure[square]', { from: 'home' }, 'page', 'over'],
);
/** One change at a random place of a script. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('remove', 'replace', 'swap', 'add'),
  value: odd,
  name: fc.constantFrom('portrait', 'labels', 'focus', 'like', 'from', 'stage', 'builds', 'text'),
});

/** Applies the changes in place. */
export function mutate(
  json: Json,
  changes: readonly { at: number; how: string; value: Json; name: string }[],
) {
  for (const { at, how, value, name } of changes) {
    const all = places(json);
    const place = all[Math.floor(at * all.length)];
    if (!place) continue;
    const holder = place[0] as { [key: string]: Json };
    const key = place[1];
    const here = holder[key];
    if (how === 'remove') {
      if (Array.isArray(place[0])) place[0].splice(Number(key), 1);
      else delete holder[key];
    } else if (how === 'add' && typeof here === 'object' && here !== null && !Array.isArray(here))
      here[name] = structuredClone(value);
    else if (how === 'swap')
      holder[key] = structuredClone(all[Math.floor((1 - at) * all.length)]?.[0] ?? null);
    else holder[key] = structuredClone(value);
  }
}
