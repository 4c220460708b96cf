/** Finds the story that a person named to a command. */
import path from 'node:path';
import { listStories, storiesIn, type StoryFolder } from '../story/disk/stories.ts';
import { nearest } from '../story/script/spelling.ts';
import { Stop } from './say.mjs';

/** The folder that was given, or a story of the library by its id. @throws Stop if it is neither */
export async function storyFolder(
  name: string | undefined,
  from: string,
  usage: string,
): Promise<StoryFolder> {
  const stories = await listStories();
  const slugs = stories.map(({ slug }) => slug);
  if (name === undefined) throw new Stop(`Name a story: ${slugs.join(', ')} (${usage})`, 2);
  const folder = path.resolve(from, name);
  const known = stories.find((story) => story.slug === name || story.folder === folder);
  if (known) return known;
  if ((await storiesIn(folder)).includes(folder)) return { slug: path.basename(folder), folder };
  const near = nearest(name, slugs);
  const cure = near === undefined ? slugs.join(', ') : `did you mean ${near}?`;
  throw new Stop(`There is no story "${name}" (${cure})`, 2);
}
