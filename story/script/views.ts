/**
 * Views that steps write where they use them: `"view": { "layout": "swarm" }` becomes a view of the scene's
 * params with a name of its own, and the state names it. So a state stays a few numbers.
 */
import type { Json, JsonObject, SceneCatalog } from '../scene.ts';
import { isObject } from './field.ts';
import type { Places, RawPath } from './places.ts';
import type { SceneScript, StoryScript } from './schema.ts';

type Views = Record<string, Json>;

/** The name of a new view: of the step that writes it; the same object has the same name. */
function nameFor(view: JsonObject, place: string, views: Views): string {
  const text = JSON.stringify(view);
  const known = Object.entries(views).find(([, one]) => JSON.stringify(one) === text)?.[0];
  if (known !== undefined) return known;
  for (let n = 1; ; n++) {
    const name = n === 1 ? place : `${place}-${n}`;
    if (!Object.hasOwn(views, name)) return name;
  }
}

/** The script with all views in the params of their scenes; `places` learns where they were written. */
export function withViews(
  script: StoryScript,
  { kinds }: SceneCatalog,
  places: Places,
): StoryScript {
  const properties = new Map(
    Object.entries(script.scenes).flatMap(([id, { kind }]) => {
      const property = kinds.get(kind)?.views;
      return property === undefined ? [] : [[id, property] as const];
    }),
  );
  if (properties.size === 0) return script;
  const found = new Map<string, Views>();
  const viewsOf = (scene: string): Views => {
    const written = script.scenes[scene]?.params?.['views'];
    const views = found.get(scene) ?? (isObject(written) ? { ...(written as Views) } : {});
    found.set(scene, views);
    return views;
  };
  /** A patch of a scene, and the patches inside it. */
  const patched = (scene: string, patch: unknown, place: string, path: RawPath): unknown => {
    const property = properties.get(scene);
    if (property === undefined || !isObject(patch)) return patch;
    const view = patch[property];
    const inner = Object.fromEntries(
      ['portrait', 'from'].flatMap((key) =>
        patch[key] === undefined ? [] : [[key, patched(scene, patch[key], place, [...path, key])]],
      ),
    );
    if (!isObject(view)) return { ...patch, ...inner };
    const views = viewsOf(scene);
    const name = nameFor(view as JsonObject, place, views);
    views[name] = view as JsonObject;
    places.move(['scenes', scene, 'params', 'views', name], [...path, property]);
    return { ...patch, ...inner, [property]: name };
  };
  const onStage = <T extends { readonly stage?: unknown }>(
    part: T,
    place: string,
    path: RawPath,
  ): T =>
    isObject(part.stage)
      ? {
          ...part,
          stage: Object.fromEntries(
            Object.entries(part.stage).map(([scene, patch]) => [
              scene,
              patched(scene, patch, place, [...path, 'stage', scene]),
            ]),
          ),
        }
      : part;
  const chapters = script.chapters.map((chapter, c) => ({
    ...chapter,
    steps: chapter.steps.map((step, s) => {
      const path = ['chapters', c, 'steps', s];
      const { builds } = step;
      return {
        ...onStage(step, step.id, path),
        ...(builds && {
          builds: builds.map((build, b) => onStage(build, step.id, [...path, 'builds', b])),
        }),
      };
    }),
  }));
  const scenes = Object.create(null) as Record<string, SceneScript>;
  for (const [id, scene] of Object.entries(script.scenes)) {
    const { home, states } = scene;
    const path = ['scenes', id];
    const lifted = {
      ...(home && { home: patched(id, home, 'home', [...path, 'home']) }),
      ...(states && {
        states: Object.fromEntries(
          Object.entries(states).map(([name, state]) => [name, patched(id, state, name, [...path, 'states', name])]), // prettier-ignore
        ),
      }),
    };
    const views = found.get(id);
    const params = views && Object.keys(views).length > 0 && { params: { ...scene.params, views } };
    scenes[id] = { ...scene, ...lifted, ...params } as SceneScript;
  }
  return Object.assign(Object.create(null) as object, script, { chapters, scenes }) as StoryScript;
}
