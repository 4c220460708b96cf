/** Every theme by name. A story whose theme is unknown wears the first. */
import { classroom } from './classroom/palette.ts';
import { dark } from './dark/palette.ts';
import { press } from './press/palette.ts';
import { silk } from './silk/palette.ts';
import type { Theme } from './theme.ts';

export const THEMES: ReadonlyMap<string, Theme> = new Map([
  ['silk', silk],
  ['press', press],
  ['dark', dark],
  ['classroom', classroom],
]);
export const themeOf = (name: string): Theme => THEMES.get(name) ?? silk;
