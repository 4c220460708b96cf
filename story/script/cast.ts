/** Who is on stage in each build (FORMAT section 7, "Who"), before anything about states. */
import { defined } from '../defined.ts';
import type { Aspect } from '../scene.ts';
import { entryOf } from './binding.ts';
import type { ChapterScript, StageScript, StateScript, StepScript, StoryScript } from './schema.ts';

interface CastScene {
  readonly scene: string;
  /** What the build says about it; absent when it merely stays or is kept. */
  readonly state?: StateScript;
  /** True when it was not on stage in the build before. */
  readonly enters: boolean;
}
export interface BuildCast {
  /** In the order of the script's scenes: the order in which they lie over each other. */
  readonly scenes: readonly CastScene[];
  /** Who was on stage in the build before and is no more. */
  readonly left: readonly string[];
}
interface StepCast {
  readonly chapter: string;
  readonly step: string;
  /** The step's own build first. */
  readonly builds: readonly BuildCast[];
}

const layoutOf = (step: StepScript, aspect: Aspect) =>
  (aspect === 'tall' ? step.portrait?.layout : undefined) ?? step.layout ?? 'side';

/** The stages of a step's builds: its own fields are the first one. */
const stagesOf = (step: StepScript): readonly (StageScript | undefined)[] => [
  step.stage,
  ...(step.builds ?? []).map((build) => build.stage),
];

function wanted(
  stage: StageScript | undefined,
  before: readonly string[],
  keep: readonly string[],
  first: boolean,
): readonly string[] {
  // Without `stage` nothing changes; a step still gets what its chapter keeps.
  if (!stage) return first ? [...before, ...keep] : before;
  return [...Object.keys(stage), ...keep].filter((id) => entryOf(stage, id) !== null);
}

function castOf(
  script: StoryScript,
  chapter: ChapterScript,
  step: StepScript,
  aspect: Aspect,
  before: readonly string[],
  order: ReadonlyMap<string, number>,
): readonly BuildCast[] {
  const empty = layoutOf(step, aspect) === 'page';
  const place = (id: string) => order.get(id) ?? order.size;
  let standing = before;
  return stagesOf(step).map((stage, index) => {
    const ids = empty ? [] : wanted(stage, standing, chapter.keep ?? [], index === 0);
    const now = [...new Set(ids)].sort((a, b) => place(a) - place(b));
    const was = new Set(standing);
    const here = new Set(now);
    const scenes = now.map((scene): CastScene => {
      const state = (stage && entryOf(stage, scene)) ?? undefined;
      return { scene, enters: !was.has(scene), ...defined({ state }) };
    });
    const left = standing.filter((id) => !here.has(id));
    standing = now;
    return { scenes, left };
  });
}

/**
 * The cast of every build of every step, in order. A tall stage may differ where a step's layout
 * does: `page` empties the stage. Ids that name no scene are passed on, last in the order.
 */
export function castsOf(script: StoryScript, aspect: Aspect = 'wide'): readonly StepCast[] {
  const order = new Map(Object.keys(script.scenes).map((id, index) => [id, index]));
  let before: readonly string[] = [];
  return script.chapters.flatMap((chapter) =>
    chapter.steps.map((step) => {
      const builds = castOf(script, chapter, step, aspect, before, order);
      before = builds.at(-1)?.scenes.map(({ scene }) => scene) ?? [];
      return { chapter: chapter.id, step: step.id, builds };
    }),
  );
}
