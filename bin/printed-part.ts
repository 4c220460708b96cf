/** The steps of a story that `--steps` asks the handout for. */
import { planOf } from '../story/readings/plan.ts';
import type { Story } from '../story/story.ts';
import type { Kept } from './keep-steps.ts';
import { Stop } from './say.mjs';
import { stepsIn } from './step-range.ts';

/** The requested steps with their time in a lesson; undefined for all. */
export function partOf(story: Story, range: string | undefined): Kept | undefined {
  if (range === undefined) return undefined;
  const { steps, teach } = story;
  const path = teach?.paths.find(({ id }) => id === range);
  const all = steps.map(({ id }) => id);
  const ids = new Set(path?.steps ?? stepsIn(range, all));
  const part = steps.filter(({ id }) => ids.has(id));
  if (part.every(({ print }) => print === 'none'))
    throw new Stop(`--steps is "${range}": the handout has none of these ("print" is "none")`, 2);
  const full = planOf(story).steps;
  const seconds = part.reduce((sum, { id }) => sum + (full[id] ?? 0), 0);
  const plan = planOf(story, {
    ...{ id: '', title: '', steps: [...ids] },
    minutes: path?.minutes ?? Math.max(1, Math.round(seconds / 60)),
  });
  const chapters = Object.entries(plan.chapters).map(
    ([id, time]) => [id, Math.max(1, Math.round(time / 60))] as const,
  );
  return {
    addresses: part.map(({ id, chapter }) => `${chapter}/${id}`),
    path: path?.id,
    minutes: { ...Object.fromEntries(chapters), '': plan.minutes },
  };
}
