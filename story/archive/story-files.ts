/** Finds the files of a story among the files that an author opens. */
import { LIMITS } from '../script/limits.ts';
import { nameFault } from './names.ts';
import { isHidden, isOfStory } from './public-source.ts';
import { Refused } from './refusal.ts';

/** Limits of a draft that is opened in a browser. */
export const MOST = { megabytes: 256, files: 1_000 };
const STORY = 'story.json';

export interface Named {
  readonly name: string;
  readonly size: number;
}

/**
 * The files of the only story, named relative to its folder; others are left out. @throws Refused if there is
 * no story, more than one, or too much data
 */
export function storyFiles<File extends Named>(files: readonly File[]): ReadonlyMap<string, File> {
  const seen = files.filter(({ name }) => !isHidden(name));
  const stories = seen.filter(({ name }) => name === STORY || name.endsWith(`/${STORY}`));
  const [story] = stories;
  if (!story) throw new Refused('no-story-file');
  if (stories.length > 1) throw new Refused('two-stories');
  if (story.size > LIMITS.scriptBytes)
    throw new Refused('large-story', undefined, LIMITS.scriptBytes / 2 ** 20);
  const home = story.name.slice(0, -STORY.length);
  const listed = new Map(
    seen
      .filter(({ name }) => name.startsWith(home))
      .map((file) => [file.name.slice(home.length).normalize('NFC'), file] as const)
      .filter(([name]) => isOfStory(name)),
  );
  if (listed.size > MOST.files) throw new Refused('many', undefined, MOST.files);
  const size = [...listed.values()].reduce((sum, file) => sum + file.size, 0);
  if (size > MOST.megabytes * 1024 * 1024) throw new Refused('large', undefined, MOST.megabytes);
  for (const name of listed.keys()) {
    const fault = nameFault(name);
    if (fault) throw new Refused(fault, name);
  }
  return listed;
}
