/** In every mood of every theme, whatever a kind's example shows: words, parts and outlines on paint can be seen. */
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { MOOD_NAMES } from '../components/themes/theme.ts';
import { THEMES } from '../components/themes/themes.ts';
import { hardToSee } from './picture-contrast.ts';

describe.each([...THEMES.values()])('theme $name', (theme) => {
  it.each(MOOD_NAMES)(
    'in the mood %s',
    async (mood) => {
      for (const kind of EXAMPLES.keys()) expect(await hardToSee(kind, theme, mood)).toEqual([]);
    },
    60_000,
  );
});
