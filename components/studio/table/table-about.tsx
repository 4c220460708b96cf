'use client';
/** What a table counts, in which unit, and who says so. */
import type { ReactElement } from 'react';
import { changeEntry, evidenceOf, sourcesOf } from '../../../story/edit/evidence.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { Change } from '../../../story/edit/draft.ts';
import { statusWords } from '../../../story/status-words.ts';
import { fill } from '../../ui/fill.ts';
import { SourcePicker } from '../evidence/pickers.tsx';
import { shownUnit, unitChanges } from '../evidence/unit-changes.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { Choice, PlainField } from '../words/plain-fields.tsx';
import { WORDS } from './words.en.ts';

export function TableAbout(props: {
  readonly id: string;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}): ReactElement | null {
  const { id, onReplace, onRemove } = props;
  const studio = useStudio();
  const series = evidenceOf(studio).data.get(id)?.value;
  if (!series) return null;
  const edit = (field: string, changes: readonly Change[]) =>
    studio.edit(fill(WORDS.edits.about, { field }), changes, `data/${id}/${field}`);
  const set = (path: JsonPath, value: string, field: string) =>
    edit(field, changeEntry(studio, 'data', id, path, value || undefined));
  const [source = ''] = sourcesOf(series);
  return (
    <details className="table-about">
      <summary>{WORDS.about}</summary>
      <div className="evidence-fields">
        <PlainField
          label={WORDS.title}
          value={wordsOf(series['title'])}
          onChange={(text) => text.trim() !== '' && set(['title'], text, WORDS.title)}
        />
        <PlainField
          label={WORDS.counted}
          value={wordsOf(series['of'])}
          onChange={(text) => set(['of'], text, WORDS.counted)}
        />
        <PlainField
          label={WORDS.unit}
          value={shownUnit(studio, series)}
          hint={WORDS.unitHint}
          isLate
          onChange={(text) => edit(WORDS.unit, unitChanges(studio, 'data', id, text))}
        />
        <Choice
          label={WORDS.status}
          value={wordsOf(series['status'])}
          choices={Object.entries(statusWords('en'))}
          onChange={(value) => set(['status'], value, WORDS.status)}
        />
        <SourcePicker
          label={WORDS.source}
          value={source}
          onPick={(picked) => set(['sources', 0], picked, WORDS.source)}
        />
        <PlainField
          label={WORDS.caveat}
          value={wordsOf(series['caveat'])}
          rows={2}
          onChange={(text) => set(['caveat'], text, WORDS.caveat)}
        />
      </div>
      {studio.isReadOnly ? null : (
        <div className="studio-row">
          <button type="button" className="studio-button" onClick={onReplace}>
            {WORDS.update}
          </button>
          <button type="button" className="studio-button" onClick={onRemove}>
            {WORDS.remove}
          </button>
        </div>
      )}
    </details>
  );
}
