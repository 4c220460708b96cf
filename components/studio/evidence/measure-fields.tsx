'use client';
/** What a fact and a table both say of their numbers: of what they are, in which unit, how sure they are and by whom. */
import type { ReactElement } from 'react';
import { applied, type Change } from '../../../story/edit/draft.ts';
import { changeEntry, evidenceOf, setAll, sourcesOf } from '../../../story/edit/evidence.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { typedUnit, unitOf } from '../../../story/import/units.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { statusWords } from '../../../story/status-words.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { Choice, PlainField } from '../words/plain-fields.tsx';
import { SourcePicker } from './source-fields.tsx';
import { WORDS } from './words.en.ts';

const { fields, hints } = WORDS;
const STATUSES = Object.entries(statusWords('en'));

/** Sets a value of an entry, in an edit that has the name of its field; `first` are changes that come before. */
export function useEntry(map: keyof typeof WORDS.names, id: string) {
  const studio = useStudio();
  return (
    field: keyof typeof fields,
    value: Json | undefined,
    path: JsonPath = [field],
    first: readonly Change[] = [],
  ) => {
    const files = applied(studio.files, first);
    const changes = changeEntry({ ...studio, files }, map, id, path, value);
    const name = `${WORDS.names[map]}: ${fields[field]}`;
    studio.edit(name, [...first, ...changes], `${map}/${id}/${field}`);
  };
}

export function MeasureFields(props: {
  readonly map: 'facts' | 'data';
  readonly id: string;
  readonly value: JsonObject;
}): ReactElement {
  const { map, id, value } = props;
  const studio = useStudio();
  const set = useEntry(map, id);
  const [source = ''] = sourcesOf(value);
  const lang = wordsOf(studio.script['lang']) || 'en';
  const units = Object.fromEntries(
    [...evidenceOf(studio).units].map(([unit, entry]) => [unit, entry.value]),
  );
  const setUnit = (typed: string) => {
    const { unit, own } = unitOf(typed, lang, units);
    const added = own && unit ? setAll(studio.files, [[['units', unit], own]]) : [];
    set('unit', unit, ['unit'], added);
  };
  return (
    <>
      <PlainField
        label={fields.of}
        value={wordsOf(value['of'])}
        hint={hints.of}
        isLate
        onChange={(typed) => set('of', typed.trim() || undefined)}
      />
      <PlainField
        label={fields.unit}
        value={typedUnit(wordsOf(value['unit']), lang, units)}
        hint={hints.unit}
        isLate
        onChange={setUnit}
      />
      <Choice
        label={fields.status}
        value={wordsOf(value['status'])}
        choices={STATUSES}
        onChange={(status) => set('status', status)}
      />
      <SourcePicker
        value={source}
        onPick={(picked, made) =>
          source === ''
            ? set('source', [picked], ['sources'], made)
            : set('source', picked, ['sources', 0], made)
        }
      />
    </>
  );
}
