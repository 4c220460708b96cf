/** Which scenes are on stage in each build. States are not looked at here. */
import { defined } from '../defined.ts';
import type { Aspect } from '../scene.ts';
import { entryOf } from './binding.ts';
import type { ChapterScript, StageScript, StateScript, StepScript, StoryScript } from './schema.ts';

interface CastScene {
  readonly scene: string;
  /** The state that the build gives the scene; absent when the scene merely stays or is in the chapter's `keep`. */
  readonly state?: StateScript;
  /** True when the scene was not on stage in the build before. */
  readonly enters: boolean;
}
export interface BuildCast {
  /** In the order of the script's scenes, which is also their drawing order. */
  readonly scenes: readonly CastScene[];
  /** Scenes that were on stage in the build before and are not in this one. */
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

/** The stages of a step's builds; the step's own fields are the first build. */
const stagesOf = (step: StepScript): readonly (StageScript | undefined)[] => [
  step.stage,
  ...(step.builds ?? []).map((build) => build.stage),
];

function isRequested(
  stage: StageScript | undefined,
  before: readonly string[],
  keep: readonly string[],
  first: boolean,
): readonly string[] {
  // Without `stage` nothing changes, except that the first build of a step adds what its chapter keeps.
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
    const ids = empty ? [] : isRequested(stage, standing, chapter.keep ?? [], index === 0);
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
 * The cast of every build of every step, in order. On a tall stage it may differ, because `portrait` may
 * change the layout and the layout `page` empties the stage. Ids of unknown scenes are passed on, last in the
 * order.
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
