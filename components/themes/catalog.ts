/** The scene kinds and the names from the themes, for checker and compiler. */
import type { SceneCatalog, ThemeNames } from '../../story/scene.ts';
import { KINDS } from '../scenes/catalog.g.ts';
import type { Look } from '../../story/look.ts';
import { accented, accentGrounds } from './accent.ts';
import { WORDS, type Theme } from './theme.ts';
import { carried, LOOKS, THEMES } from './themes.ts';

const namesOf = (theme: Theme): ThemeNames => {
  const { name, moods, aliases, colours, type } = theme;
  const look = LOOKS.get(name) as Look;
  return {
    moods: [...moods.keys()],
    aliases,
    colours,
    type,
    grounds: new Map([...moods].map(([mood, { ground }]) => [mood, ground])),
    accent: { grounds: accentGrounds(theme, false), least: look.words ?? WORDS },
    look: (accent) => (accent === undefined ? carried(name) : accented(theme, look, accent)),
  };
};

export const catalog: SceneCatalog = {
  kinds: KINDS,
  themes: new Map([...THEMES].map(([name, theme]) => [name, namesOf(theme)])),
};
