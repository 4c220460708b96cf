/** Titles of the fields of every kind in the studio's forms; a field's own description is its help text. */
import { words } from '../../../story/catalogue/studio/titles.g.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';

type Titles = Readonly<Record<string, string>>;

/** An empty title: these fields have another tool. */
const ELSEWHERE: Titles = { view: '', views: '', group: '', only: '' };

/** The title of a field of a kind's state or params. One without a title has the schema's name and is folded. */
export function titlesOf(
  of: 'state' | 'params',
  kind: string,
): (path: JsonPath) => string | undefined {
  const { [kind]: ofKind }: Readonly<Record<string, Titles>> = words[of];
  const shared = { ...words.shared, ...(of === 'state' && words.ofState) };
  const titles: Titles = { ...shared, ...(kind === 'chart' && ELSEWHERE), ...ofKind };
  return (path) => titles[String(path.at(-1))];
}
