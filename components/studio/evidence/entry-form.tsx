'use client';
/** One fact, source or term: a row that opens to its fields, and says which steps use it. */
import type { ReactElement } from 'react';
import { changeEntry, evidenceOf } from '../../../story/edit/evidence.ts';
import { isObject } from '../../../story/edit/places.ts';
import { writtenOf } from '../../../story/edit/text-value.ts';
import { usedIn, type Use } from '../../../story/edit/uses.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { showTable } from '../table/pending.ts';
import { wordsOf } from '../words/book.ts';
import { useBook } from '../words/context.ts';
import { PlainField, Press } from '../words/plain-fields.tsx';
import { claimAfter, shownValue, typedValue } from './fact-value.ts';
import { MeasureFields, useEntry } from './measure-fields.tsx';
import { SourceFields } from './source-fields.tsx';
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

const { fields, hints } = WORDS;

export function EntryForm(props: {
  readonly map: Listed;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}): ReactElement | null {
  const { map, id, isOpen, onOpen } = props;
  const studio = useStudio();
  const book = useBook();
  const set = useEntry(map, id);
  const value = evidenceOf(studio)[map].get(id)?.value;
  if (!value) return null;
  const uses = usedIn(studio, map, id);
  const printed = map === 'facts' ? book.label({ kind: 'fact', id, from: 0, to: 0 }) : undefined;
  const title = titleOf(map, id, value, book.plain);
  const remove = () => {
    const steps = uses.map((use) => book.plain(use.title)).join(', ');
    const sentence = steps === '' ? WORDS.removed : WORDS.removedUsed;
    const told = fill(sentence, { name: WORDS.names[map], title, steps });
    studio.edit(told, changeEntry(studio, map, id, [], undefined));
    studio.tell(told, { label: WORDS.undo, do: studio.undo });
  };
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
          {[map === 'sources' && wordsOf(value['publisher']), uses.length === 0 && WORDS.unused]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </summary>
      {isOpen ? (
        <>
          <UsedIn uses={uses} />
          {map === 'facts' ? <FactForm {...{ id, value }} /> : null}
          {map === 'sources' ? (
            <SourceFields
              source={value}
              onChange={(field, text) => set(field, text.trim() || undefined)}
            />
          ) : null}
          {map === 'glossary' ? (
            <div className="evidence-fields">
              {(['term', 'definition'] as const).map((field) => (
                <PlainField
                  key={field}
                  label={fields[field]}
                  value={writtenOf(value[field])}
                  {...(field === 'definition' && { rows: 3 })}
                  onChange={(typed) => typed.trim() !== '' && set(field, typed)}
                />
              ))}
            </div>
          ) : null}
          {studio.isReadOnly ? null : <Press onPress={remove}>{WORDS.remove}</Press>}
        </>
      ) : null}
    </details>
  );
}

function FactForm({ id, value: fact }: { readonly id: string; readonly value: JsonObject }) {
  const studio = useStudio();
  const set = useEntry('facts', id);
  const { value } = fact;
  const lang = wordsOf(studio.script['lang']) || 'en';
  const claim = wordsOf(fact['claim']);
  /** What the claim says of it follows. */
  const setSaid = (key: 'value' | 'date', now: Json | undefined) => {
    const said = claimAfter(claim, fact[key], now, lang);
    const first = said === claim ? [] : changeEntry(studio, 'facts', id, ['claim'], said);
    set(key, now, [key], first);
  };
  const claimField = (
    <PlainField
      label={fields.claim}
      value={claim}
      isLate
      onChange={(typed) => set('claim', typed.trim() || undefined)}
    />
  );
  // A row brings its own unit, date and sources.
  if (isObject(value)) {
    const series = wordsOf(value['series']);
    const title = wordsOf(evidenceOf(studio).data.get(series)?.value['title']) || series;
    const open = () => {
      showTable(series);
      studio.show('table');
    };
    return (
      <>
        {claimField}
        <p className="studio-row">
          {fill(WORDS.fromTable, { title })}
          <Press onPress={open}>{WORDS.openTable}</Press>
        </p>
      </>
    );
  }
  return (
    <>
      <div className="evidence-fields">
        <PlainField
          label={fields.value}
          value={shownValue(value)}
          isLate
          onChange={(typed) => setSaid('value', typedValue(typed, lang, value))}
        />
        <PlainField
          label={fields.date}
          value={wordsOf(fact['date'])}
          hint={hints.date}
          isLate
          onChange={(typed) => setSaid('date', typed.trim() || undefined)}
        />
        <MeasureFields map="facts" id={id} value={fact} />
      </div>
      {claimField}
    </>
  );
}

/** The steps that use an entry; each leads there. */
function UsedIn({ uses }: { readonly uses: readonly Use[] }): ReactElement {
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
