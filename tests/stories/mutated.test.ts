/** Whatever is done to a story, loading it gives a story or problems, and never a throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { loadStory } from '../../story/load.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { change, mutate, type Json } from './mutate.ts';
import { testStories } from './stories.ts';

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
