/** The colours that a browser paints before a page's style sheet, and around the page, from the story's theme. */
import type { Viewport } from 'next';
import { THEMES } from '../../components/themes/themes.ts';
import { storyAt } from '../story-source.ts';
import type { Place } from './story-route.tsx';

export async function storyViewport(props: { readonly params: Promise<Place> }): Promise<Viewport> {
  const { slug } = await props.params;
  const story = (await storyAt(slug))?.story;
  const day = THEMES.get(story?.theme ?? 'silk')?.moods.get('day');
  return {
    ...(day && { themeColor: day.ground }),
    // Otherwise an empty page flashes white on a dark theme, and form controls are white.
    ...(day?.night && { colorScheme: 'dark' }),
  };
}
