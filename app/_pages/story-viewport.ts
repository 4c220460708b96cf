/** What a browser paints before a page's own sheet, and around it: in the colours of the story's theme. */
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
    // Else an empty page is white for a moment, and so are the controls of forms.
    ...(day?.night && { colorScheme: 'dark' }),
  };
}
