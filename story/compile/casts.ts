/** From who stands on stage to what the timeline holds: scene numbers, focus, labels as words. */
import type { Aspect, Label } from '../scene.ts';
import type { LabelScript } from '../script/schema.ts';
import type { Cast, Placed } from '../story.ts';
import { DEFAULTS } from './defaults.ts';
import type { CompiledScene, Staged } from './scenes.ts';
import type { StandingScene } from './stage.ts';
import type { Writer } from './writer.ts';

/** Names of a scene's anchors; kinds may take long to list them, so each scene is asked once. */
function namesOf(scenes: readonly CompiledScene[], aspect: Aspect) {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (scene: CompiledScene) => {
    let names = known.get(scene.id);
    if (!names) {
      const anchors = scene.spec.anchors(scene.actors[aspect].params, scene.data);
      names = new Map(anchors.map(({ id, name }) => [id, name]));
      known.set(scene.id, names);
    }
    return names;
  };
}

function labelOf(
  anchor: string,
  written: NonNullable<LabelScript>,
  names: ReadonlyMap<string, string>,
  writer: Writer,
): Label {
  const own = typeof written === 'object' ? written : undefined;
  const line = typeof written === 'string' ? written : own?.text;
  return {
    anchor,
    text: line === undefined ? (names.get(anchor) ?? anchor) : writer.words(line),
    style: own?.style ?? DEFAULTS.labelStyle,
    side: own?.side ?? DEFAULTS.labelSide,
    opacity: 1,
  };
}

/** Gives the cast of a build of a step, for both aspects. */
export function createCaster({ scenes, stages }: Staged, writer: Writer) {
  const numbers = new Map(scenes.map(({ id }, index) => [id, index]));
  const names = { wide: namesOf(scenes, 'wide'), tall: namesOf(scenes, 'tall') };

  const place = (aspect: Aspect, standing: StandingScene): Placed[] => {
    const number = numbers.get(standing.actor.id);
    const scene = number === undefined ? undefined : scenes[number];
    if (number === undefined || !scene) return [];
    const { held, state, from } = standing;
    const labels = Object.entries(held.labels).flatMap(([anchor, label]) =>
      label === null ? [] : [labelOf(anchor, label, names[aspect](scene), writer)],
    );
    return [
      {
        scene: number,
        state,
        boundValues: held.boundValues,
        ...(from && { from }),
        focus: held.focus,
        labels,
      },
    ];
  };
  const castFor = (aspect: Aspect, step: string, build: number): readonly Placed[] =>
    (stages[aspect].get(step)?.[build] ?? [])
      .flatMap((standing) => place(aspect, standing))
      .sort((a, b) => a.scene - b.scene);

  return (step: string, build: number): Cast => ({
    wide: castFor('wide', step, build),
    tall: castFor('tall', step, build),
  });
}
