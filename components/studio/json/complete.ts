/** Names that an author of JSON may mean at a place: of the draft itself, so that nothing has to be loaded. */
import { evidenceOf, type Draft } from '../../../story/edit/evidence.ts';
import { isObject, listIn, stepsOf } from '../../../story/edit/places.ts';
import { isText } from '../../../story/edit/draft.ts';
import type { Json } from '../../../story/scene.ts';

const ID_OF_MARK = { fact: 'fact', cite: 'sources', term: 'glossary', figure: 'steps' } as const;

/** Ids that stand behind a key: `"fact": "…"`. */
function namesFor(key: string, draft: Draft): readonly string[] {
  const { script, files } = draft;
  const evidence = evidenceOf(draft);
  const steps = stepsOf(script);
  const ids = (list: readonly Json[]) =>
    list.flatMap((one) => (isObject(one) && typeof one['id'] === 'string' ? [one['id']] : []));
  if (key === 'fact') return [...evidence.facts.keys()];
  if (key === 'series' || key === 'table') return [...evidence.data.keys()];
  if (key === 'sources' || key === 'source') return [...evidence.sources.keys()];
  if (key === 'glossary' || key === 'term') return [...evidence.glossary.keys()];
  if (key === 'unit') return [...evidence.units.keys(), 'percent', 'points'];
  if (key === 'steps') return steps.map(({ id }) => id);
  if (key === 'hold' || key === 'reveal')
    return steps.flatMap(({ step }) => ids(listIn(step, 'builds')));
  if (key === 'keep') return isObject(script['scenes']) ? Object.keys(script['scenes']) : [];
  if (key === 'csv' || key === 'include') return [...files.keys()].filter(isText);
  if (/^(file|src|image|audio|captions|poster|over)$/.test(key)) return [...files.keys()];
  return [];
}

export interface Completions {
  /** Where the name begins that is completed. */
  readonly from: number;
  readonly names: readonly string[];
}

/**
 * What may stand at the end of `before`, a JSON text up to the caret: an id of a mark or a value, or a key that the text
 * has elsewhere.
 */
export function completionsAt(
  before: string,
  whole: string,
  draft: Draft,
): Completions | undefined {
  const near = before.slice(-600);
  const mark = /:(fact|cite|term|figure)\[([a-z0-9-]*)$/.exec(near);
  if (mark) {
    const [, kind = '', typed = ''] = mark;
    const names = namesFor(ID_OF_MARK[kind as keyof typeof ID_OF_MARK], draft);
    return { from: before.length - typed.length, names };
  }
  const value = /"([\w-]+)"\s*:\s*(?:\[[^[\]{}]*)?"([^"\\\n]*)$/.exec(near);
  if (value) {
    const [, key = '', typed = ''] = value;
    return { from: before.length - typed.length, names: namesFor(key, draft) };
  }
  const key = /[{,]\s*"([\w-]*)$/.exec(near);
  if (!key) return undefined;
  const names = new Set([...whole.matchAll(/"([\w-]{2,40})"\s*:/g)].map(([, name = '']) => name));
  return { from: before.length - (key[1] ?? '').length, names: [...names].sort() };
}
