/** The theme of a story: the first, or the one that the story contains. A page's scripts contain no other. */
import type { Look } from '../../story/look.ts';
import { silk } from './silk/palette.ts';
import { themeFrom, type Theme } from './theme.ts';

const made = new WeakMap<Look, Theme>();

export function themeOf({
  theme,
  look,
}: {
  readonly theme: string;
  readonly look?: Look | undefined;
}): Theme {
  if (!look) return silk;
  const known = made.get(look);
  if (known) return known;
  const own = themeFrom(theme, look);
  made.set(look, own);
  return own;
}
