'use client';
/** What a table measures, its unit, and its source. */
import type { ReactElement } from 'react';
import { evidenceOf } from '../../../story/edit/evidence.ts';
import { EntryFields } from '../evidence/entry-fields.tsx';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { words as WORDS } from '../../../story/catalogue/studio/table.g.ts';

export function TableAbout(props: {
  readonly id: string;
  readonly onRemove: () => void;
}): ReactElement | null {
  const { id, onRemove } = props;
  const studio = useStudio();
  const series = evidenceOf(studio).data.get(id)?.value;
  if (!series) return null;
  return (
    <details className="table-about">
      <summary>{WORDS.about}</summary>
      <EntryFields map="data" id={id} value={series} />
      {!studio.isReadOnly && <Press onPress={onRemove}>{WORDS.remove}</Press>}
    </details>
  );
}
