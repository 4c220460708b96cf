/** What the forms of a picture ask about its parts. */
import { KINDS } from '../../scenes/catalog.g.ts';
import { catalog } from '../../themes/catalog.ts';
import type { Anchor, JsonObject, SceneData } from '../../../story/scene.ts';
import type { Story } from '../../../story/story.ts';

/** What a scene's parts are called, and what a field of its state may name. */
export interface Parts {
  readonly anchors: readonly Anchor[];
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Names of the theme's colours. */
  readonly colours: readonly string[];
}
/** `params` and `data` as they are compiled. */
export function partsOf(
  kind: string,
  params: JsonObject,
  data: SceneData,
  { lang, theme }: Pick<Story, 'lang' | 'theme'>,
): Parts {
  const spec = KINDS.get(kind);
  return {
    anchors: spec?.anchors(params, data, lang) ?? [],
    names: spec?.names?.(params, data) ?? {},
    colours: [...(catalog.themes.get(theme)?.colours.keys() ?? [])],
  };
}
