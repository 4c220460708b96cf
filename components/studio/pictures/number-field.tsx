'use client';
/** A number that is typed, drawn along, or taken from a row of a table: what is changed there is changed here. */
import type { ReactElement } from 'react';
import type { Json, JsonObject } from '../../../story/scene.ts';
import type { SeriesScript } from '../../../story/script/schema.ts';
import { rowsOf } from '../../../story/script/rows.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { Choice, PlainField, Press } from '../words/plain-fields.tsx';
import { isBound, useForm, type FieldProps } from './form.ts';
import { en } from './words.en.ts';

const numberIn = (json: Json | undefined) => (typeof json === 'number' ? json : undefined);

/** Drawn along where its span is short enough to be felt; its key is the field beside it. */
export function Slide(props: {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactElement {
  const { onChange, ...more } = props;
  return (
    <input
      type="range"
      tabIndex={-1}
      aria-hidden="true"
      {...more}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}

export function NumberField(props: FieldProps): ReactElement {
  const { control, path, title, value, usual } = props;
  const form = useForm();
  const { data = {} } = useStudio().reviewed?.script ?? {};
  const { minimum: min = -Infinity, maximum: max = Infinity, whole = false } = control;
  const id = Object.keys(form.data).find((one) => one in data) ?? Object.keys(data)[0];
  const isGood = (n: number) => n >= min && n <= max && (!whole || Number.isInteger(n));
  const type = (text: string) => {
    // A decimal comma is one as well.
    const n = Number(text.trim().replace(',', '.'));
    if (text.trim() === '') form.write(path, undefined);
    else if (isGood(n)) form.write(path, n);
  };
  if (isBound(value)) return <Binding {...props} value={value} />;
  const now = numberIn(value) ?? numberIn(usual);
  return (
    <div className="picture-number">
      <PlainField
        label={title}
        value={String(numberIn(value) ?? '')}
        hint={typeof usual === 'number' ? String(Math.round(usual * 1e4) / 1e4) : en.unset}
        onChange={type}
      />
      {max - min <= 500 && (
        <Slide
          {...{ min, max, step: whole || max - min > 20 ? 1 : (max - min) / 100 }}
          value={now ?? min}
          onChange={(n) => form.write(path, n)}
        />
      )}
      {control.isBindable && id !== undefined && (
        <button
          type="button"
          className="studio-button"
          aria-label={fill(en.fromTableOf, { name: title })}
          onClick={() => form.write(path, lastRow(id, data[id], String(path.at(-1))))}
        >
          {en.fromTable}
        </button>
      )}
    </div>
  );
}

/** The last row that has a number, of the part itself where it has one: what is newest is meant most often. */
function lastRow(id: string, series: SeriesScript | undefined, part: string): JsonObject {
  const rows = series ? rowsOf(series).filter(({ value }) => value !== undefined) : [];
  const row = rows.findLast(({ entity }) => entity === part) ?? rows.at(-1);
  return {
    series: id,
    ...(row?.x !== undefined && { x: row.x }),
    ...(row?.entity !== undefined && { entity: row.entity }),
  };
}

/** Where a number is taken from: a row to be chosen, or a fact, which is changed under Evidence. */
function Binding(props: Omit<FieldProps, 'value'> & { readonly value: JsonObject }): ReactElement {
  const { path, title, value, usual } = props;
  const form = useForm();
  const { facts = {}, data = {} } = useStudio().reviewed?.script ?? {};
  const { series = '', fact = '', entity, x } = value as Readonly<Record<string, string>>;
  const table = data[series];
  const rows = table ? rowsOf(table) : [];
  const columns = [...new Set(rows.flatMap((row) => row.entity ?? []))];
  const xs = [...new Set(rows.flatMap((row) => row.x ?? []))];
  const printed = form.bound[path.join('/')]?.text ?? '';
  const write = (next: JsonObject) => form.write(path, { ...value, ...next });
  return (
    <fieldset className="picture-binding">
      <legend>{title}</legend>
      <p>
        {table
          ? fill(en.isOfTable, { value: printed, table: table.title })
          : fill(en.isOfFact, { value: printed, fact: facts[fact]?.claim ?? fact })}
      </p>
      {Object.keys(data).length > 1 && table && (
        <Choice
          label={en.table}
          value={series}
          choices={Object.entries(data).map(([id, one]) => [id, one.title])}
          onChange={(id) => form.write(path, lastRow(id, data[id], String(path.at(-1))))}
        />
      )}
      {xs.length > 0 && (
        <Choice
          label={en.row}
          value={x ?? xs.at(-1) ?? ''}
          choices={xs.map((one) => [one, one])}
          onChange={(id) => write({ x: id })}
        />
      )}
      {columns.length > 0 && (
        <Choice
          label={en.column}
          value={entity ?? ''}
          choices={columns.map((one) => [one, table?.entities?.[one] ?? one])}
          onChange={(id) => write({ entity: id })}
        />
      )}
      <Press onPress={() => form.write(path, numberIn(usual))}>{en.notFrom}</Press>
    </fieldset>
  );
}
