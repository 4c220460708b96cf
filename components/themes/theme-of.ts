/** The theme of a story: the first, or the one that the story contains. A page's scripts contain no other. */
import type { Look } from '../../story/look.ts';
import { silk } from './silk/palette.ts';
import { themeFrom, type Theme } from './theme.ts';

const themes = new WeakMap<Look, Theme>();

export function themeOf({
  theme,
  look,
}: {
  readonly theme: string;
  readonly look?: Look | undefined;
}): Theme {
  if (!look) return silk;
  const known = themes.get(look);
  if (known) return known;
  const themed = themeFrom(theme, look);
  themes.set(look, themed);
  return themed;
}
