'use client';
/** One fact, source or term: a row that unfolds to its fields, with links to the steps that use it. */
import type { ReactElement } from 'react';
import { changeEntry, evidenceOf, namesOf } from '../../../story/edit/evidence.ts';
import { wordsOf, isObject } from '../../../story/edit/places.ts';
import { usedIn, type Use } from '../../../story/edit/uses.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { showTable } from '../table/pending.ts';
import { useBook } from '../words/context.ts';
import { EntryFields } from './entry-fields.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/evidence.g.ts';

/** The kinds of evidence that are listed by title. Tables have their own pane. */
export type Listed = 'facts' | 'sources' | 'glossary';
const TITLES = { facts: 'claim', sources: 'title', glossary: 'term' } as const;
/** The title of an entry: its claim, its title, its term. */
export const titleOf = (
  map: Listed,
  id: string,
  value: JsonObject,
  plain: (line: string) => string,
): string => plain(wordsOf(value[TITLES[map]])) || id;

/** A fact that is a row of a table has all this from there. */
const OF_ROW = ['value', 'date', 'of', 'unit', 'status', 'sources'];

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
  const printed = map === 'facts' ? book.label({ kind: 'fact', id, from: 0, to: 0 }) : undefined;
  const title = titleOf(map, id, value, book.plain);
  const remove = () => {
    const steps = uses.map((use) => book.plain(use.title)).join(', ');
    const sentence = steps === '' ? WORDS.removed : WORDS.removedUsed;
    const sentenceNow = say(sentence, { name: WORDS.names[map], title, steps });
    studio.done(sentenceNow, changeEntry(studio, map, id, [], undefined));
  };
  const row = value['value'];
  const series = isObject(row) ? wordsOf(row['series']) : undefined;
  const openTable = () => {
    showTable(series ?? '');
    studio.show('table');
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
          {series !== undefined && (
            <p className="studio-row">
              {say(WORDS.fromTable, {
                title: namesOf(evidenceOf(studio).data, 'title').get(series) ?? series,
              })}
              <Press onPress={openTable}>{WORDS.openTable}</Press>
            </p>
          )}
          <EntryFields {...{ map, id, value }} except={series === undefined ? [] : OF_ROW} />
          {!studio.isReadOnly && <Press onPress={remove}>{WORDS.remove}</Press>}
        </>
      ) : null}
    </details>
  );
}

/** The steps that use an entry, as links. */
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
