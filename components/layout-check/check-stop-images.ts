/** Reports stop images that are missing or out of date: their file names contain a hash of what they show. */
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { choices, count, message } from '../../story/script/message.ts';
import { placeOf } from '../../story/script/places.ts';
import { knownJson } from '../../story/script/read-json.ts';
import { stopImages } from '../stage/stop-images.ts';

/** `named` is the story's name on the command line. `main` is the file of its script. */
export function checkStopImages(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  named: string,
  main = 'story.json',
): readonly Problem[] {
  const json = knownJson(files.get(main));
  const missing = stopImages(story).filter(({ file }) => !files.has(file));
  if (!json) return [];
  return [...new Set(missing.map(({ scene }) => scene))].map((scene): Problem => {
    const { id = '' } = story.scenes[scene] ?? {};
    const its = missing.filter((one) => one.scene === scene);
    const steps = choices([...new Set(its.flatMap((one) => one.steps))]);
    const values = { images: count(its.length, 'picture'), scene: id, steps, story: named };
    const place = placeOf(json, ['scenes', id], { inner: 'kind' });
    return {
      severity: 'error',
      code: 'bad-file',
      ...place,
      ...message('noStopImage', values),
    };
  });
}
