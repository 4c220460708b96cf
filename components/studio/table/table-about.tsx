'use client';
/** What a table counts, in which unit, and who says so. */
import type { ReactElement } from 'react';
import { evidenceOf } from '../../../story/edit/evidence.ts';
import { MeasureFields, useEntry } from '../evidence/measure-fields.tsx';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { PlainField } from '../words/plain-fields.tsx';
import { WORDS as EVIDENCE } from '../evidence/words.en.ts';
import { WORDS } from './words.en.ts';

export function TableAbout(props: {
  readonly id: string;
  readonly onRemove: () => void;
}): ReactElement | null {
  const { id, onRemove } = props;
  const studio = useStudio();
  const set = useEntry('data', id);
  const series = evidenceOf(studio).data.get(id)?.value;
  if (!series) return null;
  return (
    <details className="table-about">
      <summary>{WORDS.about}</summary>
      <div className="evidence-fields">
        <PlainField
          label={EVIDENCE.fields.title}
          value={wordsOf(series['title'])}
          onChange={(text) => text.trim() !== '' && set('title', text)}
        />
        <MeasureFields map="data" id={id} value={series} />
      </div>
      {studio.isReadOnly ? null : (
        <button type="button" className="studio-button" onClick={onRemove}>
          {WORDS.remove}
        </button>
      )}
    </details>
  );
}
