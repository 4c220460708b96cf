'use client';
/** The story's tables, one at a time, as grids over their files. */
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { applied, type Change } from '../../../story/edit/draft.ts';
import { changeEntry, evidenceOf } from '../../../story/edit/evidence.ts';
import { usedIn } from '../../../story/edit/uses.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { setPending, showTable, useAsked } from './pending.ts';
import { TableAbout } from './table-about.tsx';
import { TableDesk } from './table-desk.tsx';
import { TakeTable } from './take-table.tsx';
import { WORDS } from './words.en.ts';
import './table.css';

export function TablePane(): ReactElement {
  const studio = useStudio();
  const { input: pending, shown } = useAsked();
  const [taking, setTaking] = useState<{ readonly into?: string }>();
  const tables = evidenceOf(studio).data;
  const ids = [...tables.keys()];
  const id = tables.has(shown) ? shown : (ids[0] ?? '');
  const entry = tables.get(id);
  const titleOf = (series: string) => wordsOf(tables.get(series)?.value['title']) || series;
  const leave = () => {
    setPending(undefined);
    setTaking(undefined);
  };
  if (!studio.isReadOnly && (pending !== undefined || taking || ids.length === 0))
    return (
      <>
        {ids.length === 0 ? <p className="studio-help">{WORDS.none}</p> : null}
        <TakeTable
          input={pending}
          into={taking?.into}
          onDone={(series) => {
            showTable(series);
            leave();
          }}
          onCancel={pending !== undefined || taking ? leave : undefined}
        />
      </>
    );
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && ids[(ids.indexOf(id) + by + ids.length) % ids.length];
    if (!next) return;
    showTable(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-id="${next}"]`)?.focus();
  };
  const remove = () => {
    const steps = usedIn(studio, 'data', id).map(({ title }) => title);
    const title = titleOf(id);
    const gone = changeEntry(studio, 'data', id, [], undefined);
    const csv = wordsOf(entry?.value['csv']);
    const isOnly = ids.every((other) => other === id || tables.get(other)?.value['csv'] !== csv);
    const file: readonly Change[] =
      csv !== '' && isOnly && applied(studio.files, gone).has(csv)
        ? [{ file: csv, before: studio.files.get(csv), after: undefined }]
        : [];
    studio.edit(fill(WORDS.removed, { title }), [...gone, ...file]);
    const sentence = steps.length > 0 ? WORDS.removedUsed : WORDS.removed;
    studio.tell(fill(sentence, { title, steps: steps.join(', ') }), {
      label: WORDS.undo,
      do: studio.undo,
    });
  };
  return (
    <>
      <div className="studio-row table-top">
        <div className="studio-tabs" role="tablist" aria-label={WORDS.tables} onKeyDown={onKey}>
          {ids.map((series) => (
            <button
              key={series}
              type="button"
              role="tab"
              data-id={series}
              aria-selected={series === id}
              tabIndex={series === id ? 0 : -1}
              onClick={() => showTable(series)}
            >
              {titleOf(series)}
            </button>
          ))}
        </div>
        {studio.isReadOnly ? null : (
          <button type="button" className="studio-button" onClick={() => setTaking({})}>
            {WORDS.take} …
          </button>
        )}
      </div>
      <TableDesk key={id} id={id} />
      <TableAbout id={id} onReplace={() => setTaking({ into: id })} onRemove={remove} />
    </>
  );
}
