/** Whatever is done to a story, loading it gives a story or problems, and never a throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { loadStory } from '../../story/load.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { testStories } from './stories.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

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
const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('remove', 'replace', 'swap', 'add'),
  value: odd,
  name: fc.constantFrom('portrait', 'labels', 'focus', 'like', 'from', 'stage', 'builds', 'text'),
});

function mutate(
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

describe('mutated stories', () => {
  const names = [
    'one-step',
    'one-step-chapter',
    'no-canvas',
    'three-peaks',
    'future',
    'right-to-left',
  ];
  const sources = [...testStories()].flatMap(([name, files]) => {
    const bytes = files.get('story.json');
    return names.includes(name) && bytes ? [new TextDecoder().decode(bytes)] : [];
  });

  it('load or are refused; what loads can be played and sent', () => {
    let good = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (source, changes) => {
          const json = JSON.parse(source) as Json;
          mutate(json, changes);
          const bytes = new TextEncoder().encode(JSON.stringify(json));
          const loaded = loadStory(new Map([['story.json', bytes]]), catalog);
          if (!loaded.ok) return;
          good += 1;
          const story = loaded.value;
          expect(JSON.parse(JSON.stringify(story))).toStrictEqual(story);
          for (const { id } of story.steps)
            for (const progress of [0, 0.31, 1])
              for (const aspect of ['wide', 'tall'] as const)
                frameAt(story, { step: id, progress }, aspect);
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 250) },
    );
    // Most single changes are harmless words: if none loads, nothing was tried.
    expect(good).toBeGreaterThan(20);
  });
});
