/** By day and by night of every theme what must be seen of a kind's picture can be; contrast.nightly.test.ts has the rest. */
import { expect, it } from 'vitest';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { THEMES } from '../components/themes/themes.ts';
import { hardToSee } from './picture-contrast.ts';

/** Dear to draw, and tested at night. */
const DEAR = new Set(['map', 'model', 'peaks', 'field']);

it.each([...THEMES.values()])('$name: words, parts and outlines can be seen', async (theme) => {
  const messages = await Promise.all(
    [...EXAMPLES.keys()]
      .filter((kind) => !DEAR.has(kind))
      .flatMap((kind) => ['day', 'night'].map((mood) => hardToSee(kind, theme, mood, 1))),
  );
  expect(messages.flat()).toEqual([]);
});
