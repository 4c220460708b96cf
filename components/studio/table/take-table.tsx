'use client';
/** A table comes in: shown as it is understood, four things asked once, and then written in one edit. */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { evidenceOf } from '../../../story/edit/evidence.ts';
import { isRefused } from '../../../story/import/cells.ts';
import { readTable, type Choices, type TableReading } from '../../../story/import/table.ts';
import { replaceRows, takeTable } from '../../../story/import/take-table.ts';
import type { JsonObject, Status } from '../../../story/scene.ts';
import { statusWords } from '../../../story/status-words.ts';
import { fill } from '../../ui/fill.ts';
import { missingIn, NEW_SOURCE, SourceFields } from '../evidence/source-fields.tsx';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { Choice, PlainField } from '../words/plain-fields.tsx';
import { loadTable, type LoadedTable } from './load-table.ts';
import { TABLE_FILES, type TableInput } from './pending.ts';
import { Understood } from './understood.tsx';
import { WORDS } from './words.en.ts';
import './table.css';

interface TakeProps {
  readonly input?: TableInput | undefined;
  /** The series whose rows these are to be; without it a new one is made. */
  readonly into?: string | undefined;
  /** Called with the id of the series. */
  readonly onDone: (series: string) => void;
  readonly onCancel?: (() => void) | undefined;
}

export function TakeTable({ input: given, into, onDone, onCancel }: TakeProps): ReactElement {
  const [chosen, setChosen] = useState<TableInput>();
  const input = chosen ?? given;
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
  return (
    <section className="table-take" aria-label={WORDS.take}>
      <h2>{WORDS.take}</h2>
      {input !== undefined && table === undefined ? <p role="status">{WORDS.reading}</p> : null}
      {typeof table === 'string' ? (
        <p className="table-problem" role="alert">
          {table}
        </p>
      ) : null}
      {typeof table === 'object' ? (
        <Questions key={table.fileName} {...{ table, into, onDone }} />
      ) : (
        <p className="studio-help">{WORDS.takeHow}</p>
      )}
      <div className="studio-row">
        <label className="studio-button table-choose">
          {table === undefined ? WORDS.choose : WORDS.other}
          <input
            type="file"
            accept={TABLE_FILES}
            onChange={({ target }) => setChosen(target.files?.[0])}
          />
        </label>
        {typeof table === 'object' ? null : (
          <textarea
            className="studio-input"
            rows={1}
            aria-label={WORDS.paste}
            placeholder={WORDS.paste}
            value=""
            onChange={({ target }) => setChosen(target.value)}
          />
        )}
        {onCancel ? (
          <button type="button" className="studio-button" onClick={onCancel}>
            {WORDS.cancel}
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** A file's name as a title: `rain_2024.csv` is Rain 2024. */
function titleOf(fileName: string, { title, counted }: TableReading): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  const said = (title ?? '') || counted || (name === 'table' ? '' : name);
  return (said.charAt(0).toUpperCase() + said.slice(1)).slice(0, 200);
}

function Questions(props: {
  readonly table: LoadedTable;
  readonly into: string | undefined;
  readonly onDone: TakeProps['onDone'];
}): ReactElement {
  const { table, into, onDone } = props;
  const studio = useStudio();
  const lang = wordsOf(studio.script['lang']) || 'en';
  const [sheet, setSheet] = useState(0);
  const [choices, setChoices] = useState<Choices>({});
  const [typed, setTyped] = useState<
    Partial<Record<'title' | 'counted' | 'unit' | 'when', string>>
  >({});
  const [status, setStatus] = useState<Status>('measured');
  const [picked, setPicked] = useState('');
  const [own, setOwn] = useState<JsonObject>({});
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLFieldSetElement>(null);
  const { cells } = table.sheets[sheet] ?? table.sheets[0] ?? {};
  const reading = useMemo(
    () => cells && readTable(cells, { lang, choices }),
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
        <p className="table-problem" role="alert">
          {reading?.refused}
        </p>
      </>
    );
  const title = typed.title ?? titleOf(table.fileName, reading);
  const counted = typed.counted ?? reading.counted;
  const unit = typed.unit ?? reading.unit;
  const source: JsonObject = { ...NEW_SOURCE, title, publisher: reading.source ?? '', ...own };
  const sources = [...evidenceOf(studio).sources].map(
    ([id, { value }]) => [id, wordsOf(value['title']) || id] as const,
  );
  const done = (id: string, changes: Parameters<typeof studio.edit>[1], name: string) => {
    studio.edit(fill(WORDS.edit, { title: name }), changes);
    studio.tell(fill(WORDS.taken, { title: name, said: reading.said[0] ?? '' }), {
      label: WORDS.draw,
      do: () => studio.show('picture'),
    });
    onDone(id);
  };
  const make = () => {
    if (into !== undefined)
      return done(into, replaceRows(studio, into, reading, table.fileName), title);
    const wrong =
      title.trim() === '' ? WORDS.needsTitle : picked === '' ? missingIn(source) : undefined;
    setFault(wrong);
    if (wrong !== undefined)
      return form.current?.querySelector<HTMLElement>('input:placeholder-shown')?.focus();
    const when = typed.when?.trim();
    const named = when ? `${title.trim()}, ${when}` : title.trim();
    const { id, changes } = takeTable(studio, reading, {
      ...{ title: named, counted: counted.trim(), unit, status, fileName: table.fileName },
      source: picked === '' ? source : picked,
    });
    done(id, changes, named);
  };
  const field = (key: keyof typeof typed, value: string, hint = '') => (
    <PlainField
      label={WORDS[key]}
      value={value}
      hint={hint}
      onChange={(text) => setTyped((now) => ({ ...now, [key]: text }))}
    />
  );
  return (
    <>
      {sheets}
      <Understood reading={reading} choices={choices} onChange={setChoices} />
      {into === undefined ? (
        <>
          <div className="evidence-fields">
            {field('title', title)}
            {field('counted', counted, WORDS.countedHint)}
            {field('unit', unit, WORDS.unitHint)}
            {reading.isDated ? null : field('when', typed.when ?? '', WORDS.whenHint)}
            <Choice
              label={WORDS.status}
              value={status}
              choices={Object.entries(statusWords('en'))}
              onChange={(value) => setStatus(value as Status)}
            />
          </div>
          <fieldset className="table-source" ref={form}>
            <legend>{WORDS.from}</legend>
            {sources.length > 0 ? (
              <Choice
                label={WORDS.source}
                value={picked}
                choices={[['', WORDS.newSource], ...sources]}
                onChange={setPicked}
              />
            ) : null}
            {picked === '' ? (
              <SourceFields
                source={source}
                onChange={(key, value) => setOwn((now) => ({ ...now, [key]: value }))}
              />
            ) : null}
          </fieldset>
        </>
      ) : null}
      {fault === undefined ? null : (
        <p className="table-problem" role="alert">
          {fault}
        </p>
      )}
      <button
        type="button"
        className="studio-button studio-main"
        disabled={reading.problem !== undefined}
        onClick={make}
      >
        {into === undefined ? WORDS.make : WORDS.replace}
      </button>
    </>
  );
}
