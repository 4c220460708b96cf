'use client';
/** One fact, source or term: a row that opens to its fields, and says which steps use it. */
import type { ReactElement } from 'react';
import type { Change } from '../../../story/edit/draft.ts';
import { changeEntry, evidenceOf, sourcesOf } from '../../../story/edit/evidence.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { isObject } from '../../../story/edit/places.ts';
import { usedIn, type Use } from '../../../story/edit/uses.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { statusWords } from '../../../story/status-words.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { showTable } from '../table/pending.ts';
import { wordsOf } from '../words/book.ts';
import { useBook } from '../words/context.ts';
import { Choice, PlainField, Press } from '../words/plain-fields.tsx';
import { shownValue, typedValue } from './fact-value.ts';
import { SourcePicker } from './pickers.tsx';
import { SourceFields } from './source-fields.tsx';
import { shownUnit, unitChanges } from './unit-changes.ts';
import { WORDS } from './words.en.ts';

/** The evidence that is listed by title. Tables have a pane of their own. */
export type Listed = 'facts' | 'sources' | 'glossary';
const TITLES = { facts: 'claim', sources: 'title', glossary: 'term' } as const;
/** What an entry is known by: its claim, its title, its term. */
export const titleOf = (
  map: Listed,
  id: string,
  value: JsonObject,
  plain: (line: string) => string,
): string => plain(wordsOf(value[TITLES[map]])) || id;

const { fields } = WORDS;
type Field = keyof typeof fields;

export function EntryForm(props: {
  readonly map: Listed;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}): ReactElement | null {
  const { map, id, isOpen, onOpen } = props;
  const studio = useStudio();
  const book = useBook();
  const value = evidenceOf(studio)[map].get(id)?.value;
  if (!value) return null;
  const uses = usedIn(studio, map, id);
  const title = titleOf(map, id, value, book.plain);
  const printed = map === 'facts' ? book.label({ kind: 'fact', id, from: 0, to: 0 }) : undefined;
  const edit = (field: Field, changes: readonly Change[]) =>
    studio.edit(
      fill(WORDS.changed, { name: WORDS.names[map], field: fields[field] }),
      changes,
      `${map}/${id}/${field}`,
    );
  const set = (path: JsonPath, now: Json | undefined, field: Field) =>
    edit(field, changeEntry(studio, map, id, path, now));
  const remove = () => {
    studio.edit(
      fill(WORDS.removed, { name: WORDS.names[map], title }),
      changeEntry(studio, map, id, [], undefined),
    );
    const steps = uses.map((use) => book.plain(use.title)).join(', ');
    studio.tell(
      fill(steps === '' ? WORDS.removed : WORDS.removedUsed, {
        name: WORDS.names[map],
        title,
        steps,
      }),
      { label: WORDS.undo, do: studio.undo },
    );
  };
  const form = { value, edit, set, id };
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onOpen(currentTarget.open);
      }}
    >
      <summary>
        {printed === undefined ? null : <b>{printed}</b>} <span>{title}</span>
        <small>
          {map === 'sources' ? wordsOf(value['publisher']) : ''}
          {uses.length === 0 ? ` ${WORDS.unused}` : ''}
        </small>
      </summary>
      {isOpen ? (
        <>
          {map === 'facts' ? <FactForm {...form} /> : null}
          {map === 'sources' ? (
            <SourceFields
              source={value}
              onChange={(field, text) => set([field], text.trim() || undefined, field)}
            />
          ) : null}
          {map === 'glossary' ? <TermForm {...form} /> : null}
          <UsedIn uses={uses} />
          {studio.isReadOnly ? null : <Press onPress={remove}>{WORDS.remove}</Press>}
        </>
      ) : null}
    </details>
  );
}

interface FormProps {
  readonly id: string;
  readonly value: JsonObject;
  readonly edit: (field: Field, changes: readonly Change[]) => void;
  readonly set: (path: JsonPath, value: Json | undefined, field: Field) => void;
}

function FactForm({ id, value: fact, edit, set }: FormProps): ReactElement {
  const studio = useStudio();
  const { value } = fact;
  const lang = wordsOf(studio.script['lang']) || 'en';
  const field = (key: 'date' | 'claim' | 'of', hint = '') => (
    <PlainField
      label={fields[key]}
      value={wordsOf(fact[key])}
      hint={hint}
      isLate
      onChange={(typed) => set([key], typed.trim() || undefined, key)}
    />
  );
  // A row brings its own unit, date and sources.
  if (isObject(value)) {
    const series = wordsOf(value['series']);
    const title = wordsOf(evidenceOf(studio).data.get(series)?.value['title']) || series;
    return (
      <>
        {field('claim')}
        <p className="studio-row">
          {fill(WORDS.fromTable, { title })}
          <Press
            onPress={() => {
              showTable(series);
              studio.show('table');
            }}
          >
            {WORDS.openTable}
          </Press>
        </p>
      </>
    );
  }
  const isSourced = sourcesOf(fact).length > 0;
  return (
    <div className="evidence-fields">
      <PlainField
        label={fields.value}
        value={shownValue(value)}
        isLate
        onChange={(typed) => set(['value'], typedValue(typed, lang, value), 'value')}
      />
      <PlainField
        label={fields.unit}
        value={shownUnit(studio, fact)}
        hint={WORDS.hints.unit}
        isLate
        onChange={(typed) => edit('unit', unitChanges(studio, 'facts', id, typed))}
      />
      {field('date', WORDS.hints.date)}
      {field('claim')}
      {field('of')}
      <Choice
        label={fields.status}
        value={wordsOf(fact['status'])}
        choices={Object.entries(statusWords('en'))}
        onChange={(status) => set(['status'], status, 'status')}
      />
      <SourcePicker
        label={fields.source}
        value={sourcesOf(fact)[0] ?? ''}
        onPick={(source) =>
          set(isSourced ? ['sources', 0] : ['sources'], isSourced ? source : [source], 'source')
        }
      />
    </div>
  );
}

function TermForm({ value, set }: FormProps): ReactElement {
  const { term, definition } = value;
  const field = (key: 'term' | 'definition', words: string, rows?: number) => (
    <PlainField
      label={fields[key]}
      value={words}
      {...(rows !== undefined && { rows })}
      onChange={(typed) => typed.trim() !== '' && set([key], typed, key)}
    />
  );
  return (
    <div className="evidence-fields">
      {field('term', wordsOf(term))}
      {field(
        'definition',
        Array.isArray(definition) ? definition.join('\n\n') : wordsOf(definition),
        3,
      )}
    </div>
  );
}

/** The steps that use an entry; each leads there. */
export function UsedIn({ uses }: { readonly uses: readonly Use[] }): ReactElement {
  const { go } = useStudio();
  const book = useBook();
  return (
    <p className="evidence-uses">
      <span>{WORDS.usedIn}</span> {uses.length === 0 ? WORDS.unused : null}
      {uses.map(({ step, change, title }) => (
        <Press key={`${step} ${change}`} onPress={() => go({ step, change })}>
          {book.plain(title)}
        </Press>
      ))}
    </p>
  );
}
