import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../story/load.ts';
import type { StillModule } from '../scenes/kit/contract.ts';
import { digestOf, stopFile } from '../scenes/kit/stop-image.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { catalog } from '../themes/catalog.ts';
import { stopImages } from './stop-images.ts';

const script = readFileSync(new URL('../../tests/stories/no-canvas/story.json', import.meta.url));
const loaded = loadStory(new Map([['story.json', script]]), catalog);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const story = loaded.value;
const box = { x: 0, y: 0, width: 10, height: 10 };

/** The story as if its kinds were drawn by browsers alone; what their pictures hang on is what `keyOf` says. */
const imagesBy = (keyOf: (moment: { state: object; aspect: string }) => string) =>
  stopImages(
    story,
    new Map(
      [...STILLS].map(([kind, still]) => [
        kind,
        {
          ...still,
          stopImage: (moment: never) => ({ key: keyOf(moment), box, width: 10 }),
        } as unknown as StillModule,
      ]),
    ),
  );
const placed = (aspect: 'wide' | 'tall') =>
  story.steps.flatMap(({ builds }) => builds.flatMap(({ cast }) => cast[aspect]));

describe('pictures of stops', () => {
  it('are none for kinds that are drawn as marks', () => {
    expect(stopImages(story)).toEqual([]);
  });

  it('are one for each state that looks otherwise, one that a scene comes from too, and one for those that look the same', () => {
    const states = new Set(
      placed('wide').flatMap(({ scene, state, from }) =>
        [state, ...(from ? [{ ...state, ...from.state }] : [])].map((one) =>
          JSON.stringify([scene, one]),
        ),
      ),
    );
    expect(placed('wide').some(({ from }) => from)).toBe(true);
    expect(states.size).toBeGreaterThan(2);
    const all = imagesBy(({ state, aspect }) => (aspect === 'wide' ? JSON.stringify(state) : ''));
    const scenes = new Set(placed('tall').map(({ scene }) => scene));
    expect(all).toHaveLength(states.size + scenes.size);
    expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
    for (const { moment, steps } of all) {
      expect(moment.opacity).toBe(1);
      expect(steps.length).toBeGreaterThan(0);
    }
  });

  it('are called otherwise where a byte differs', () => {
    const bytes = new Uint8Array(2000).map((_, i) => i);
    const digests = Array.from({ length: 2000 }, (_, i) => digestOf(bytes.with(i, bytes[i]! ^ 1)));
    expect(new Set([...digests, digestOf(bytes)]).size).toBe(2001);
    expect(stopFile('tide', { key: 'a' })).toMatch(/^assets\/stops\/tide-[0-9a-z]{11}\.webp$/);
  });
});
