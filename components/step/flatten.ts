/** A line as plain words, for titles, descriptions and lists, which cannot contain marks. */
import type { Line } from '../../story/story.ts';

export function flatten(line: Line): string {
  return line
    .map((inline) => {
      if ('children' in inline) return flatten(inline.children);
      return 'text' in inline ? inline.text : '';
    })
    .join('');
}
