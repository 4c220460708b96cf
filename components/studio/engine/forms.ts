/**
 * The data for the form of a picture: the fields of its kind, and the names of its parts. zod stays
 * in the worker.
 */
import { KINDS } from '../../scenes/catalog.g.ts';
import { catalog } from '../../themes/catalog.ts';
import { dateText } from '../../scenes/kit/dates.ts';
import { plainLetters } from '../../../story/plain-letters.ts';
import type { Anchor, Aspect, SceneData } from '../../../story/scene.ts';
import { controlsOf, type Control } from '../../../story/script/controls.ts';
import { readDate } from '../../../story/script/dates.ts';
import { idsFor } from '../../../story/script/read-table.ts';
import { paramsAt } from '../../../story/story.ts';
import { readable } from '../pictures/names.ts';
import { compiled } from './review.ts';

export interface KindForm {
  readonly params: readonly Control[];
  readonly state: readonly Control[];
  /** Parts that may have a label or be in focus. */
  readonly parts: readonly Anchor[];
  readonly pressed: 'parts' | 'places' | undefined;
  /** Names of parts and columns by id, as an author knows them. */
  readonly called: Readonly<Record<string, string>>;
  /** The values that a field of the state may name: `view`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The theme's colours by name, as `#rrggbb`. */
  readonly colours: Readonly<Record<string, string>>;
}

/** Names of columns and rows by the ids that parts derive from them. */
const ofTables = (data: SceneData): ReadonlyMap<string, string> =>
  new Map(
    Object.values(data).flatMap(({ entities, rows }) => {
      const xs = [...new Set(rows.flatMap(({ x }) => x ?? []))];
      const ids = idsFor(xs);
      return [...xs.map((x, i) => [ids[i] ?? x, x] as const), ...Object.entries(entities)];
    }),
  );

/**
 * Many kinds name a part by its figure only, which does not identify it: `rain@2018` becomes "2018:
 * 34 mm".
 */
function namesOf(
  anchors: readonly Anchor[],
  data: SceneData,
  lang: string,
): readonly (readonly [string, string])[] {
  const known = ofTables(data);
  const named = new Map(anchors.map(({ id, name }) => [id, name]));
  const piecesOf = (id: string) => id.split(/[.@]/);
  const isOfOne = new Set(anchors.map(({ id }) => piecesOf(id)[0])).size === 1;
  return anchors.map(({ id, name }) => {
    const pieces = piecesOf(id);
    const isSingle = pieces.length === 1;
    const wordOf = (piece: string) => {
      if (isSingle && /^\p{L}/u.test(name)) return '';
      // The part of an id that was a date: `2014-09-19`, `2020-q3`.
      const date = readDate(piece.toUpperCase()) && dateText(piece.toUpperCase(), lang);
      return (isSingle ? undefined : named.get(piece)) ?? date ?? readable(piece);
    };
    const words = pieces
      .slice(isOfOne && !isSingle ? 1 : 0)
      .map((piece) => known.get(piece) ?? wordOf(piece))
      .filter((word) => !plainLetters(name).includes(plainLetters(word)));
    return [id, [words.join(', '), name].filter(Boolean).join(': ')];
  });
}

/** For a picture of the last compiled story; for a newer picture, only the form of its kind. */
export function formOf(kind: string, scene: string, aspect: Aspect): KindForm | undefined {
  const spec = KINDS.get(kind);
  const story = compiled();
  if (!spec || !story) return undefined;
  const found = story.scenes.find((one) => one.id === scene && one.kind === kind);
  const params = found && paramsAt(found, aspect);
  const { data = {} } = found ?? {};
  const anchors = params ? spec.anchors(params, data, story.lang) : [];
  return {
    params: controlsOf(spec.params),
    state: controlsOf(spec.state),
    parts: anchors,
    pressed: params && spec.pressed?.(params, {}),
    called: Object.fromEntries([...ofTables(data), ...namesOf(anchors, data, story.lang)]),
    names: (params && spec.names?.(params, data)) ?? {},
    colours: Object.fromEntries(catalog.themes.get(story.theme)?.colours ?? []),
  };
}
