/** The CSS rule of a story's own accent colour. */
import type { Look } from '../../story/look.ts';
import { LOOKS } from './themes.ts';

/** Empty if its links have the theme's colour. */
export function accentRule({
  theme,
  look,
}: {
  readonly theme: string;
  readonly look?: Look | undefined;
}): string {
  const { link, goldLink } = look?.color ?? {};
  if (!look || link === LOOKS.get(theme)?.color['link']) return '';
  return `:root[data-theme]{--link:${link};--gold-link:${goldLink}}`;
}
