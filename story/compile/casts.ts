/** Converts the scenes on stage to timeline entries: scene indexes, focus, labels as words. */
import { defined } from '../defined.ts';
import { memoize } from '../memoize.ts';
import type { Aspect, Label } from '../scene.ts';
import type { LabelScript } from '../script/schema.ts';
import type { Cast, Placed } from '../story.ts';
import { DEFAULTS } from './defaults.ts';
import type { CompiledScene, Staged } from './scenes.ts';
import type { StandingScene } from './stage.ts';
import type { Writer } from './writer.ts';

/** Names of a scene's anchors; cached, because some kinds take long to list them. */
const namesIn = (aspect: Aspect, lang: string) =>
  memoize(
    ({ spec, actors, data }: CompiledScene): ReadonlyMap<string, string> =>
      new Map(spec.anchors(actors[aspect].params, data, lang).map(({ id, name }) => [id, name])),
  );

function labelOf(
  anchor: string,
  written: NonNullable<LabelScript>,
  names: ReadonlyMap<string, string>,
  writer: Writer,
): Label {
  const fields = typeof written === 'object' ? written : undefined;
  const line = typeof written === 'string' ? written : fields?.text;
  return {
    anchor,
    text: line === undefined ? (names.get(anchor) ?? anchor) : writer.words(line),
    style: fields?.style ?? DEFAULTS.labelStyle,
    side: fields?.side ?? DEFAULTS.labelSide,
    opacity: 1,
  };
}

/** Makes a function that gives the cast of a step's build, for both aspects. */
export function createCaster({ scenes, stages }: Staged, writer: Writer, lang: string) {
  const numbers = new Map(scenes.map(({ id }, index) => [id, index]));
  const names = { wide: namesIn('wide', lang), tall: namesIn('tall', lang) };

  const place = (aspect: Aspect, { actor, held, state, from }: StandingScene): Placed[] => {
    const number = numbers.get(actor.id) ?? -1;
    const scene = scenes[number];
    if (!scene) return [];
    const labels = Object.entries(held.labels).flatMap(([anchor, label]) =>
      label === null ? [] : [labelOf(anchor, label, names[aspect](scene), writer)],
    );
    const { boundValues, focus } = held;
    return [{ scene: number, state, boundValues, ...defined({ from }), focus, labels }];
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
