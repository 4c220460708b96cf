/**
 * The texts and checks that kinds with a model share: anchors, names in views, and the description of a
 * picture.
 */
import { punctuationOf } from '../../story/locale.ts';
import type { Anchor, SceneFault } from '../../story/scene.ts';
import { numberPrinter } from '../scenes/kit/print-number.ts';
import { ended, type Saying } from '../scenes/kit/say.ts';
import type { ModelContext, ModelParams } from './measured-model.ts';
import { HOME } from './turntable.ts';

/** The messages that a kind has for the description. */
type Words =
  'seenFrom' | 'front' | 'right' | 'left' | 'shown' | 'through' | 'hidden' | 'moved' | 'focus';

export const anchorsOf = ({ parts }: Pick<ModelParams, 'parts'>): readonly Anchor[] =>
  Object.entries(parts).map(([id, { name }]) => ({ id, name }));

type PartList = (
  lead: string,
  isIn: (id: string) => boolean,
  text?: (name: string, id: string) => string,
) => readonly string[];

/**
 * Describes the model in sentences. `more` adds what else a kind does with its parts; it comes before the
 * clip.
 */
export function describeModel(
  { params, state, lang, focus }: ModelContext,
  say: Saying<Words>,
  more: (list: PartList) => readonly string[] = () => [],
): string {
  const { colon, comma, space, stop } = punctuationOf(lang);
  const format = numberPrinter(lang, { maximumFractionDigits: 0 });
  const percent = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 });
  const view = typeof state.view === 'object' ? state.view : {};
  const { orbit = HOME.orbit, tilt = HOME.tilt } = view;
  // 350 degrees to the right is 10 degrees to the left.
  const round = ((((orbit + 180) % 360) + 360) % 360) - 180;
  const degrees = format(Math.abs(round));
  const side =
    Math.round(round) === 0 ? say('front') : say(round > 0 ? 'right' : 'left', { degrees });
  const shareOf = (id: string) => state.shown[id] ?? 1;
  const isThere = (id: string) => shareOf(id) >= 0.95;
  const list: PartList = (lead, isIn, textOf = (name) => name) => {
    const names = Object.entries(params.parts).filter(([id]) => isIn(id));
    const text = names.map(([id, { name }]) => textOf(name, id)).join(comma);
    return text === '' ? [] : [lead + colon + text + stop];
  };
  return [
    ended(params.alt, lang),
    say('seenFrom', { side, tilt: format(tilt) }),
    ...list(say('shown'), isThere),
    ...list(say('through'), (id) => shareOf(id) > 0.05 && !isThere(id)),
    ...list(say('hidden'), (id) => shareOf(id) <= 0.05),
    ...more(list),
    ...(state.clip === '' ? [] : [say('moved', { clip: state.clip, share: percent(state.at) })]),
    ...list(say('focus'), (id) => focus.includes(id)),
  ].join(space);
}

/** Faults of viewpoints whose target is not a part. */
export function viewFaults({ parts, views }: ModelParams): readonly SceneFault[] {
  const known = Object.keys(parts);
  return Object.entries(views).flatMap(([name, { target }]) =>
    target === undefined || known.includes(target)
      ? []
      : [
          {
            path: ['views', name, 'target'],
            message: `no part "${target}"`,
            wanted: target,
            known,
          },
        ],
  );
}

/** See `SceneSpec.names`. */
export function viewNames({ parts, views }: ModelParams): Record<string, readonly string[]> {
  const known = [...new Set(['home', ...Object.keys(views)])];
  return { view: known, 'view/at': known, 'view/target': Object.keys(parts) };
}
