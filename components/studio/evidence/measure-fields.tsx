'use client';
/** The fields that facts and tables share for their numbers: quantity, unit, certainty and sources. */
import type { ReactElement } from 'react';
import { wordsOf, langOf } from '../../../story/edit/places.ts';
import { applied, type Change } from '../../../story/edit/draft.ts';
import { changeEntry, evidenceOf, sourcesOf } from '../../../story/edit/evidence.ts';
import { setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { typedUnit, unitOf } from '../../../story/import/units.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { spoken } from '../../../story/catalogue/spoken.ts';
import { printedWords } from '../../../story/catalogue/printed.ts';
import { Fields } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { field, SourcePicker } from './source-fields.tsx';
import { words as WORDS } from '../../../story/catalogue/studio/evidence.g.ts';

const { fields } = WORDS;
const MEASURE = [
  ...(['of', 'unit'] as const).map((key) => field(key, { isLate: true })),
  field('status', { choices: Object.entries(printedWords(spoken().lang).status) }),
] as const;

/** Sets a value of an entry, in an edit with the name of its field; `first` are changes to make before it. */
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
  const lang = langOf(studio.script);
  const units = Object.fromEntries(
    [...evidenceOf(studio).units].map(([unit, entry]) => [unit, entry.value]),
  );
  const setUnit = (typed: string) => {
    const { unit, units: newUnit } = unitOf(typed, lang, units);
    const added = newUnit && unit ? setAt(studio.text, ['units', unit], newUnit) : [];
    set('unit', unit, ['unit'], added);
  };
  return (
    <>
      <Fields
        specs={MEASURE}
        value={{ ...value, unit: typedUnit(wordsOf(value['unit']), lang, units) }}
        onChange={(key, typed) => (key === 'unit' ? setUnit(String(typed ?? '')) : set(key, typed))}
      />
      <SourcePicker
        value={source}
        onPick={(picked, changes) =>
          source === ''
            ? set('source', [picked], ['sources'], changes)
            : set('source', picked, ['sources', 0], changes)
        }
      />
    </>
  );
}
