'use client';
/** The fields of a source, for a new one and for one that is there. */
import type { ReactElement } from 'react';
import type { JsonObject } from '../../../story/scene.ts';
import { Choice, PlainField } from '../words/plain-fields.tsx';
import { wordsOf } from '../words/book.ts';
import { WORDS } from './words.en.ts';

const FIELDS = ['publisher', 'title', 'date', 'url'] as const;
type SourceField = (typeof FIELDS)[number] | 'kind';
const { fields, hints, kinds } = WORDS;

export const NEW_SOURCE: JsonObject = { title: '', publisher: '', kind: 'data' };

/** What a source cannot be without; undefined where it is whole. */
export const missingIn = (source: JsonObject): string | undefined =>
  wordsOf(source['publisher']).trim() === ''
    ? WORDS.needsPublisher
    : wordsOf(source['title']).trim() === ''
      ? WORDS.needsTitle
      : undefined;

export function SourceFields(props: {
  readonly source: JsonObject;
  readonly onChange: (field: SourceField, value: string) => void;
}): ReactElement {
  const { source, onChange } = props;
  return (
    <div className="evidence-fields">
      {FIELDS.map((field) => (
        <PlainField
          key={field}
          label={fields[field]}
          value={wordsOf(source[field])}
          hint={field === 'title' ? '' : hints[field]}
          onChange={(value) => onChange(field, value)}
        />
      ))}
      <Choice
        label={fields.kind}
        value={wordsOf(source['kind'])}
        choices={Object.entries(kinds)}
        onChange={(value) => onChange('kind', value)}
      />
    </div>
  );
}
