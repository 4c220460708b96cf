'use client';
/** Adds a table: shows how it was understood, asks for four things, and writes it in one edit. */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { langOf, wordsOf } from '../../../story/edit/places.ts';
import { evidenceOf, namesOf } from '../../../story/edit/evidence.ts';
import { isRefused } from '../../../story/import/cells.ts';
import { readTable, type Choices, type TableReading } from '../../../story/import/table.ts';
import { takeTable } from '../../../story/import/take-table.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { missingIn, NEW_SOURCE } from '../evidence/source-field.tsx';
import { say, words as EVIDENCE } from '../../../story/catalogue/studio/evidence.g.ts';
import { Choice, Press } from '../fields.tsx';
import { FileButton } from '../files/file-button.tsx';
import { ScriptForm } from '../form/script-form.tsx';
import { useStudio } from '../studio.ts';
import { loadTable, TABLE_FILES, type LoadedTable, type TableInput } from './pending.ts';
import { Fault, Understood } from './understood.tsx';
import { words as WORDS } from '../../../story/catalogue/studio/table.g.ts';
import './table.css';

/** Called with the id of the series. */
type Done = (series: string) => void;

export function TakeTable(props: {
  readonly input?: TableInput | undefined;
  readonly onDone: Done;
  readonly onCancel?: (() => void) | undefined;
}): ReactElement {
  const { onDone, onCancel } = props;
  const [chosen, setChosen] = useState<TableInput>();
  const input = chosen ?? props.input;
  const [loaded, setLoaded] = useState<readonly [of: TableInput, table: LoadedTable | string]>();
  useEffect(() => {
    if (input === undefined) return;
    let isOver = false;
    void loadTable(input).then((table) => {
      if (!isOver) setLoaded([input, isRefused(table) ? table.refused : table]);
    });
    return () => {
      isOver = true;
    };
  }, [input]);
  const table = loaded?.[0] === input ? loaded?.[1] : undefined;
  const isRead = typeof table === 'object';
  return (
    <section className="table-take" aria-label={WORDS.take}>
      <h2>{WORDS.take}</h2>
      {input !== undefined && table === undefined ? <p role="status">{WORDS.reading}</p> : null}
      <Fault sentence={typeof table === 'string' ? table : undefined} />
      {isRead ? (
        <Questions key={table.fileName} {...{ table, onDone }} />
      ) : (
        <p className="studio-help">{WORDS.takeHow}</p>
      )}
      <div className="studio-row">
        <FileButton
          label={table === undefined ? WORDS.choose : WORDS.other}
          accept={TABLE_FILES}
          onFiles={([file]) => setChosen(file)}
        />
        {isRead ? null : (
          <textarea
            className="studio-input"
            rows={1}
            aria-label={WORDS.paste}
            placeholder={WORDS.paste}
            value=""
            onChange={({ target }) => setChosen(target.value)}
          />
        )}
        {onCancel && <Press onPress={onCancel}>{WORDS.cancel}</Press>}
      </div>
    </section>
  );
}

/** The table's own title, or its file name: `rain_2024.csv` is Rain 2024. */
function titleOf(fileName: string, { title, counted }: TableReading): string {
  const name = fileName.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ');
  const titleNow = (title ?? '') || counted || (name === 'table' ? '' : name.trim());
  return (titleNow.charAt(0).toUpperCase() + titleNow.slice(1)).slice(0, 200);
}

function Questions({ table, onDone }: { readonly table: LoadedTable; readonly onDone: Done }) {
  const studio = useStudio();
  const lang = langOf(studio.script);
  const [sheet, setSheet] = useState(0);
  const [choices, setChoices] = useState<Choices>({});
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [picked, setPicked] = useState('');
  const [ofSource, setOfSource] = useState<JsonObject>({});
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLFieldSetElement>(null);
  const cells = table.sheets[sheet]?.cells;
  const reading = useMemo(
    () => cells && readTable(cells, { lang, choices, hasFurther: true }),
    [cells, lang, choices],
  );
  const sheets =
    table.sheets.length > 1 ? (
      <Choice
        label={WORDS.sheet}
        value={String(sheet)}
        choices={table.sheets.map(({ name }, i) => [String(i), name])}
        onChange={(at) => {
          setSheet(Number(at));
          setChoices({});
        }}
      />
    ) : null;
  if (!reading || isRefused(reading))
    return (
      <>
        {sheets}
        <Fault sentence={reading?.refused} />
      </>
    );
  const answers = {
    title: titleOf(table.fileName, reading),
    of: reading.counted,
    unit: reading.unit,
    ...typed,
  };
  const source = {
    ...NEW_SOURCE,
    title: answers.title,
    publisher: reading.source ?? '',
    ...ofSource,
  };
  const sources = [...namesOf(evidenceOf(studio).sources, 'title')];
  const make = () => {
    const title = answers.title.trim();
    const wrong = title === '' ? WORDS.needsTitle : picked === '' ? missingIn(source) : undefined;
    setFault(wrong);
    if (wrong !== undefined)
      return form.current?.querySelector<HTMLElement>('input:placeholder-shown')?.focus();
    const { id, changes } = takeTable(studio, reading, {
      ...{ title, counted: answers.of.trim(), unit: answers.unit },
      source: picked === '' ? source : picked,
      fileName: table.fileName,
    });
    studio.edit(say(WORDS.edit, { title }), changes);
    studio.tell(say(WORDS.taken, { title, said: reading.notes[0] ?? '' }), {
      label: WORDS.draw,
      do: () => studio.show('picture'),
    });
    onDone(id);
  };
  return (
    <>
      {sheets}
      <Understood reading={reading} choices={choices} onChange={setChoices} />
      <ScriptForm
        schema="series"
        only={['title', 'of', 'unit']}
        value={answers}
        onWrite={([key = ''], text) => setTyped({ ...typed, [key]: wordsOf(text) })}
      />
      <fieldset className="table-source" ref={form}>
        <legend>{WORDS.from}</legend>
        {sources.length > 0 ? (
          <Choice
            label={EVIDENCE.fields.source}
            value={picked}
            choices={[['', EVIDENCE.newSource], ...sources]}
            onChange={setPicked}
          />
        ) : null}
        {picked === '' && (
          <ScriptForm
            schema="source"
            value={source}
            onWrite={([key = ''], next) => setOfSource({ ...ofSource, [key]: next ?? '' })}
          />
        )}
      </fieldset>
      <Fault sentence={fault} />
      <Press className="studio-main" disabled={reading.problem !== undefined} onPress={make}>
        {WORDS.make}
      </Press>
    </>
  );
}
