'use client';
/** The story's tables, one at a time, as grids of their files. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { wordsOf } from '../../../story/edit/places.ts';
import { applied, type Change } from '../../../story/edit/draft.ts';
import { changeEntry, evidenceOf, namesOf } from '../../../story/edit/evidence.ts';
import { usedIn } from '../../../story/edit/uses.ts';
import { useStudio } from '../studio.ts';
import { Press, Choice } from '../fields.tsx';
import { setPending, showTable, usePending, useShownTable } from './pending.ts';
import { EntryFields } from '../evidence/entry-fields.tsx';
import { TableDesk } from './table-desk.tsx';
import { TakeTable } from './take-table.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/table.g.ts';
import './table.css';

export function TablePane(): ReactElement {
  const studio = useStudio();
  const input = usePending();
  const table = useShownTable();
  const [isTaking, setTaking] = useState(false);
  const tables = evidenceOf(studio).data;
  const ids = [...tables.keys()];
  const id = tables.has(table) ? table : (ids[0] ?? '');
  const value = tables.get(id)?.value;
  const names = namesOf(tables, 'title');
  const leave = () => {
    setPending(undefined);
    setTaking(false);
  };
  const isAsked = input !== undefined || isTaking;
  const top = useRef<HTMLDivElement>(null);
  // After a table was added, the page is still scrolled to the end of its form.
  useEffect(() => {
    top.current?.closest('.studio-pane')?.scrollTo(0, 0);
  }, [id, isAsked]);
  if (!studio.isReadOnly && (isAsked || ids.length === 0))
    return (
      <>
        {ids.length === 0 ? <p className="studio-help">{WORDS.none}</p> : null}
        <TakeTable
          input={input}
          onDone={(series) => {
            showTable(series);
            leave();
          }}
          onCancel={isAsked ? leave : undefined}
        />
      </>
    );
  const remove = () => {
    const title = names.get(id) ?? id;
    const steps = usedIn(studio, 'data', id).map((use) => use.title);
    const gone = changeEntry(studio, 'data', id, [], undefined);
    const csv = wordsOf(value?.['csv']);
    const isOnly = ids.every((other) => other === id || tables.get(other)?.value['csv'] !== csv);
    const file: readonly Change[] =
      isOnly && applied(studio.files, gone).has(csv)
        ? [{ file: csv, before: studio.files.get(csv), after: undefined }]
        : [];
    const sentence = steps.length > 0 ? WORDS.removedUsed : WORDS.removed;
    const sentenceNow = say(sentence, { title, steps: steps.join(', ') });
    studio.done(say(WORDS.removed, { title }), [...gone, ...file], sentenceNow);
  };
  return (
    <>
      <div className="studio-row table-top" ref={top}>
        <Choice label={WORDS.table} value={id} choices={[...names]} onChange={showTable} />
        {studio.isReadOnly ? null : <Press onPress={() => setTaking(true)}>{WORDS.take} …</Press>}
      </div>
      <TableDesk key={id} id={id} />
      {value && (
        <details className="table-about">
          <summary>{WORDS.about}</summary>
          <EntryFields map="data" {...{ id, value }} />
          {!studio.isReadOnly && <Press onPress={remove}>{WORDS.remove}</Press>}
        </details>
      )}
    </>
  );
}
