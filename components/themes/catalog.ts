/** The scene kinds and the names that themes give: what checker and compiler are handed. */
import type { SceneCatalog, ThemeNames } from '../../story/scene.ts';
import { KINDS } from '../scenes/catalog.g.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './themes.ts';

const namesOf = ({ moods, aliases, colours, type }: Theme): ThemeNames => ({
  moods: [...moods.keys()],
  aliases,
  colours,
  type,
  grounds: new Map([...moods].map(([mood, { ground }]) => [mood, ground])),
});

export const catalog: SceneCatalog = {
  kinds: KINDS,
  themes: new Map([...THEMES].map(([name, theme]) => [name, namesOf(theme)])),
};
