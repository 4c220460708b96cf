/** Every theme by name, for checker, compiler and tests. A story with an unknown theme gets the first. */
import type { Look } from '../../story/look.ts';
import { look as classroom } from './classroom/look.g.ts';
import { look as dark } from './dark/look.g.ts';
import { look as press } from './press/look.g.ts';
import { look as silk } from './silk/look.g.ts';
import { themeOf } from './theme-of.ts';
import type { Theme } from './theme.ts';

export const LOOKS: ReadonlyMap<string, Look> = new Map([
  ['silk', silk],
  ['press', press],
  ['dark', dark],
  ['classroom', classroom],
]);
/** The look that a story contains of its theme: undefined for the first. */
export const carried = (name: string): Look | undefined =>
  name === 'silk' ? undefined : LOOKS.get(name);
export const THEMES: ReadonlyMap<string, Theme> = new Map(
  [...LOOKS.keys()].map((theme) => [theme, themeOf({ theme, look: carried(theme) })]),
);
