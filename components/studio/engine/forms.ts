/** What the form of a picture is made of: the fields of its kind, and what its parts are called. zod stays in the worker. */
import { KINDS } from '../../scenes/catalog.g.ts';
import { catalog } from '../../themes/catalog.ts';
import { plainLetters } from '../../../story/plain-letters.ts';
import type { Anchor, JsonObject, SceneData } from '../../../story/scene.ts';
import { controlsOf, type Control } from '../../../story/script/controls.ts';
import { idsFor } from '../../../story/script/read-table.ts';
import type { Story } from '../../../story/story.ts';
import { readable } from '../pictures/names.ts';

export interface KindForm {
  readonly params: readonly Control[];
  readonly state: readonly Control[];
  /** Parts that may have a label or stay strong. */
  readonly parts: readonly Anchor[];
  /** Parts and columns by their ids, as an author knows them. */
  readonly called: Readonly<Record<string, string>>;
  /** What a field of the state may name: `view`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Names of the theme's colours. */
  readonly colours: readonly string[];
}

/** Columns and rows by the ids that parts have of them. */
const ofTables = (data: SceneData): ReadonlyMap<string, string> =>
  new Map(
    Object.values(data).flatMap(({ entities, rows }) => {
      const xs = [...new Set(rows.flatMap(({ x }) => x ?? []))];
      const ids = idsFor(xs);
      return [...xs.map((x, i) => [ids[i] ?? x, x] as const), ...Object.entries(entities)];
    }),
  );

/** Many kinds call a part by its figure alone, which tells nobody which part it is: `rain@2018` becomes "2018: 34 mm". */
function namesOf(
  anchors: readonly Anchor[],
  data: SceneData,
): readonly (readonly [string, string])[] {
  const known = ofTables(data);
  const named = new Map(anchors.map(({ id, name }) => [id, name]));
  const piecesOf = (id: string) => id.split(/[.@]/);
  const isOfOne = new Set(anchors.map(({ id }) => piecesOf(id)[0])).size === 1;
  return anchors.map(({ id, name }) => {
    const pieces = piecesOf(id);
    const isWhole = pieces.length === 1;
    const wordOf = (piece: string) => {
      if (isWhole && /^\p{L}/u.test(name)) return '';
      return (isWhole ? undefined : named.get(piece)) ?? readable(piece);
    };
    const words = pieces
      .slice(isOfOne && !isWhole ? 1 : 0)
      .map((piece) => known.get(piece) ?? wordOf(piece))
      .filter((word) => !plainLetters(name).includes(plainLetters(word)));
    return [id, [words.join(', '), name].filter(Boolean).join(': ')];
  });
}

/** `at`: the picture as it is compiled; undefined before it is. */
export function formOf(
  kind: string,
  at: { readonly params: JsonObject; readonly data: SceneData } | undefined,
  { lang, theme }: Pick<Story, 'lang' | 'theme'>,
): KindForm | undefined {
  const spec = KINDS.get(kind);
  if (!spec) return undefined;
  const anchors = at ? spec.anchors(at.params, at.data, lang) : [];
  return {
    params: controlsOf(spec.params),
    state: controlsOf(spec.state),
    parts: anchors,
    called: Object.fromEntries([...ofTables(at?.data ?? {}), ...namesOf(anchors, at?.data ?? {})]),
    names: (at && spec.names?.(at.params, at.data)) ?? {},
    colours: [...(catalog.themes.get(theme)?.colours.keys() ?? [])],
  };
}
