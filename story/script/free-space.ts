/**
 * Makes room around scenes where the script does not set it: for another scene that is always on stage with
 * them, and on a phone for long words. The result is written into the params, as an author would write it.
 */
import { cardSize } from '../layout/card-size.ts';
import { AREAS, sizesIn } from '../layout/geometry.ts';
import { PLATE, type Aspect, type SceneCatalog } from '../scene.ts';
import { castsOf } from './cast.ts';
import { fieldOf, isObject } from './field.ts';
import type { BuildScript, SceneScript, StepScript, StoryScript } from './schema.ts';

type Sides = { readonly above?: number; readonly below?: number };
type Params = NonNullable<SceneScript['params']>;

/** The share that each of two scenes leaves to the other, including a gap between them. */
const HALF = 0.53;

/** Up to the height LOW, in CSS pixels, a card does not cover tall pictures; NEARLY is the tolerance. */
const SIZES = sizesIn(PLATE.tall, false);
const AREA = AREAS.tall.side;
const LOW = PLATE.tall.height - SIZES['card-foot'] - AREA.bottom;
const NEARLY = 24;
/** The largest share of a picture's area that words may take. */
const MOST = 0.45;

/**
 * Replaces marks in running text by approximately what they print: a value or its words, and a small source
 * number.
 */
const printed = (text: string): string =>
  text
    .replace(/:fact\[[^\]|]*\]/g, '00.0%⁰⁰')
    .replace(/:fact\[[^\]|]*\|([^\]]*)\]/g, '$1⁰⁰')
    .replace(/ ?:cite\[[^\]]*\]/g, '⁰⁰')
    .replace(/:\w+\[(?:[^\]|]*\|)?([^\]]*)\]/g, '$1')
    .replace(/\*|^> ?/g, '');

type Card = Pick<BuildScript, 'text' | 'title'> & { readonly isFirst: boolean };
/** The height in CSS pixels of a build's card at rest on a phone of the plate's size; 0 without words. */
function heightOf({ text, title, isFirst }: Card): number {
  const paragraphs = [text ?? '']
    .flat()
    .join('\n')
    .split(/\n+/)
    .filter((one) => one.trim() !== '')
    .map((one) => ({ words: printed(one), indent: 0, isTight: false }));
  if (paragraphs.length === 0 && !isFirst) return 0;
  const first = { ...(title !== undefined && { title: printed(title) }), note: 'Figure' };
  return cardSize({ ...(isFirst && first), paragraphs }, SIZES).height;
}

const buildsOf = (step: StepScript) => [
  { ...step, isFirst: true },
  ...(step.builds ?? []).map((build) => ({ ...build, isFirst: false })),
];

/** Scene -> the share of its area that the longest card over it covers. */
function wordsOver(script: StoryScript): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const steps = new Map(
    script.chapters.flatMap(({ steps }) => steps.map((step) => [step.id, step])),
  );
  for (const { step: id, builds } of castsOf(script, 'tall')) {
    const step = steps.get(id);
    for (const [i, build] of (step ? buildsOf(step) : []).entries()) {
      const excess = heightOf(build) - LOW;
      if (excess > NEARLY)
        for (const { scene } of builds[i]?.scenes ?? [])
          shares.set(
            scene,
            Math.max(shares.get(scene) ?? 0, Math.min(MOST, excess / (AREA.bottom - AREA.top))),
          );
    }
  }
  return shares;
}

/** Pairs of scenes that fill the same area and always appear together, without a third; the upper one first. */
function pairsIn(script: StoryScript, aspect: Aspect, fills: (scene: string) => boolean) {
  const partners = new Map<string, Set<string>>();
  for (const { builds } of castsOf(script, aspect))
    for (const { scenes } of builds) {
      const filling = scenes.map(({ scene }) => scene).filter(fills);
      for (const one of filling) {
        const known = partners.get(one) ?? new Set();
        known.add(filling.length === 2 ? filling.filter((other) => other !== one).join() : '');
        partners.set(one, known);
      }
    }
  const only = (scene: string) => {
    const [other = '', more] = partners.get(scene) ?? [];
    return more === undefined ? other : '';
  };
  return [...partners.keys()].flatMap((one) => {
    const other = only(one);
    return other !== '' && only(other) === one && one < other ? [[one, other] as const] : [];
  });
}

const round = (share: number) => Math.round(share * 1000) / 1000;

/**
 * The script with room between its scenes and, on a phone, above its words. The words of `measured` are used,
 * so that translations are drawn like the original.
 */
export function withSpace(
  script: StoryScript,
  { kinds }: SceneCatalog,
  measured: StoryScript = script,
): StoryScript {
  const specOf = (id: string) => kinds.get(script.scenes[id]?.kind ?? '');
  const written = (id: string) => script.scenes[id]?.params ?? {};
  const leaves = (id: string, side: keyof Sides): boolean => {
    const { free, portrait, area } = written(id) as Record<string, unknown>;
    const spec = specOf(id);
    if (!spec || free !== undefined || (isObject(portrait) && 'free' in portrait)) return false;
    const fields = fieldOf(spec.params).fields.get('free')?.fields;
    return (area ?? 'side') === 'side' && fields?.has(side) === true;
  };
  const fills = (id: string) => specOf(id)?.fills?.(written(id)) === true;

  const wide = new Map<string, Sides>();
  const order = Object.keys(script.scenes);
  for (const pair of pairsIn(script, 'wide', fills)) {
    const [upper = '', lower = ''] = [...pair].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    if (!leaves(upper, 'below') || !leaves(lower, 'above')) continue;
    wide.set(upper, { below: HALF }).set(lower, { above: HALF });
  }
  const words = wordsOver(measured);
  const scenes = Object.create(null) as Record<string, SceneScript>;
  for (const [id, scene] of Object.entries(script.scenes)) {
    const params = written(id) as Params & { readonly portrait?: Params };
    const pair = wide.get(id);
    const share = leaves(id, 'below') ? words.get(id) : undefined;
    const tall = share && { portrait: { ...params.portrait, free: { below: round(share) } } };
    const placement = pair ? { free: pair } : tall;
    scenes[id] = placement ? { ...scene, params: { ...params, ...placement } } : scene;
  }
  return Object.assign(Object.create(null) as object, script, { scenes }) as StoryScript;
}
