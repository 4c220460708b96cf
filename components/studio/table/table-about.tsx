'use client';
/** What a table measures, its unit, and its source. */
import type { ReactElement } from 'react';
import { evidenceOf } from '../../../story/edit/evidence.ts';
import { MeasureFields, useEntry } from '../evidence/measure-fields.tsx';
import { Fields, Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { field } from '../evidence/source-fields.tsx';
import { words as WORDS } from '../../../story/catalogue/studio/table.g.ts';

const TITLE = [field('title', { isRequired: true })];

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
        <Fields specs={TITLE} value={series} onChange={(key, typed) => set(key, typed)} />
        <MeasureFields map="data" id={id} value={series} />
      </div>
      {!studio.isReadOnly && <Press onPress={onRemove}>{WORDS.remove}</Press>}
    </details>
  );
}
