/** A unit as an author types it, of a fact or a table. */
import { applied, type Change } from '../../../story/edit/draft.ts';
import { changeEntry, evidenceOf, setAll, type Draft } from '../../../story/edit/evidence.ts';
import { typedUnit, unitOf } from '../../../story/import/units.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { wordsOf } from '../words/book.ts';

const ownUnits = (draft: Draft): { readonly [id: string]: JsonObject } =>
  Object.fromEntries([...evidenceOf(draft).units].map(([id, { value }]) => [id, value]));
const langOf = ({ script }: Draft) => wordsOf(script['lang']) || 'en';

/** The unit of an entry as it is typed. */
export const shownUnit = (draft: Draft, entry: JsonObject): string =>
  typedUnit(wordsOf(entry['unit']), langOf(draft), ownUnits(draft));

/** Gives an entry the unit that was typed; one that no list knows becomes the story's own. */
export function unitChanges(
  draft: Draft,
  map: 'facts' | 'data',
  id: string,
  typed: string,
): readonly Change[] {
  const { unit, own } = unitOf(typed, langOf(draft), ownUnits(draft));
  const added = own && unit !== undefined ? setAll(draft.files, [[['units', unit], own]]) : [];
  const files = applied(draft.files, added);
  return [...added, ...changeEntry({ ...draft, files }, map, id, ['unit'], unit)];
}
