/** The scene kinds and the names that themes give: what checker and compiler are handed. */
import type { SceneCatalog, ThemeNames } from '../../story/scene.ts';
import { KINDS } from '../scenes/catalog.g.ts';
import { MOOD_NAMES, MOODS } from './silk/palette.ts';
import tokens from './silk/tokens.json' with { type: 'json' };

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const silk: ThemeNames = {
  moods: MOOD_NAMES,
  colours: new Map(Object.entries(tokens.color).map(([name, { value }]) => [kebab(name), value])),
  grounds: new Map([...MOODS].map(([mood, { ground }]) => [mood, ground])),
};

export const catalog: SceneCatalog = { kinds: KINDS, themes: new Map([['silk', silk]]) };
