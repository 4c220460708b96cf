/** Checks and compiles an example of the gallery with the same code as every story. */
import '../../../story/script/without-eval.ts';
import { exampleFiles } from '../../../components/gallery/kind-script.ts';
import type { Tried } from '../../../components/gallery/trial.tsx';
import { stateTexts } from '../../../components/gallery/state-texts.ts';
import type { Example } from '../../../components/scenes/kit/example.ts';
import { catalog } from '../../../components/themes/catalog.ts';
import { openStory } from '../../../story/load.ts';
import { audienceOf } from '../../../story/readings/audience.ts';
import { timelineOf } from '../../../story/readings/timeline.ts';

/** Problems that do not matter here: an example's numbers have no facts, and its words belong to no story. */
const OF_NO_CONCERN = new Set(['unsourced-number', 'busy', 'same-scene']);

/** The result for an example: a timeline for the stage, or messages that say what to change. */
export async function tryExample(example: Example, mood: string): Promise<Tried> {
  const checked = await openStory(exampleFiles(example, mood), catalog);
  const problems = checked.problems
    .filter(({ code }) => !OF_NO_CONCERN.has(code))
    .map(({ path, message, hint }) => ({ path, message: hint ? `${message} (${hint})` : message }));
  if (!checked.ok) return { ok: false, problems };
  const story = audienceOf(checked.value);
  const spec = catalog.kinds.get(example.kind);
  return {
    ok: true,
    timeline: timelineOf(story),
    texts: spec ? stateTexts(spec, story) : [],
    problems,
  };
}
