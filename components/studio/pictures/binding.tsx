'use client';
/** A number that comes from the table or from a fact in place of being typed: what is changed there is changed here. */
import type { ReactElement } from 'react';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { rowsOf } from '../../../story/script/rows.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { isObject } from './form.ts';
import { Choice, Press } from '../words/plain-fields.tsx';
import { en } from './words.en.ts';

export const isBound = (value: Json | undefined): value is JsonObject =>
  isObject(value) && (typeof value['fact'] === 'string' || typeof value['series'] === 'string');

/** Where a number is taken from, to be chosen; `printed` is what it comes to. */
export function Binding(props: {
  readonly value: JsonObject;
  readonly printed: string | undefined;
  readonly onChange: (value: JsonObject | undefined) => void;
}): ReactElement {
  const { value, printed, onChange } = props;
  const { reviewed, show } = useStudio();
  const { facts = {}, data = {} } = reviewed?.script ?? {};
  const { series: seriesId, fact, entity, x } = value as Readonly<Record<string, string>>;
  const series = seriesId === undefined ? undefined : data[seriesId];
  const rows = series ? rowsOf(series) : [];
  const names = series?.entities ?? {};
  const entities = [...new Set(rows.flatMap((row) => row.entity ?? []))];
  const xs = [...new Set(rows.flatMap((row) => row.x ?? []))];
  const choices = [
    ...Object.entries(data).map(([id, { title }]) => [`series:${id}`, title] as const),
    ...Object.entries(facts)
      .filter(([, one]) => one.value !== undefined)
      .map(([id, { claim }]) => [`fact:${id}`, claim] as const),
  ];
  const choose = (id: string) => {
    const [what, name = ''] = id.split(/:(.*)/);
    onChange(what === 'fact' ? { fact: name } : firstRow(name, data[name]));
  };
  return (
    <fieldset className="picture-binding">
      <legend>{printed === undefined ? en.fromTable : fill(en.isFrom, { value: printed })}</legend>
      <Choice
        label={en.from}
        value={fact === undefined ? `series:${seriesId}` : `fact:${fact}`}
        choices={choices}
        onChange={choose}
      />
      {xs.length > 0 && (
        <Choice
          label={en.row}
          value={x ?? xs.at(-1) ?? ''}
          choices={xs.map((one) => [one, one])}
          onChange={(id) => onChange({ ...value, x: id })}
        />
      )}
      {entities.length > 0 && (
        <Choice
          label={en.column}
          value={entity ?? ''}
          choices={entities.map((one) => [one, names[one] ?? one])}
          onChange={(id) => onChange({ ...value, entity: id })}
        />
      )}
      <div className="studio-row">
        <Press onPress={() => onChange(undefined)}>{en.notFrom}</Press>
        <Press onPress={() => show(fact === undefined ? 'table' : 'evidence')}>
          {fact === undefined ? en.seeTable : en.seeFact}
        </Press>
      </div>
    </fieldset>
  );
}

type Series = Parameters<typeof rowsOf>[0];
/** The last row that has a number, of the part itself where it has one: what is newest is meant most often. */
function firstRow(id: string, series: Series | undefined, part?: string): JsonObject {
  const rows = series ? rowsOf(series).filter(({ value }) => value !== undefined) : [];
  const row = rows.findLast(({ entity }) => entity === part) ?? rows.at(-1);
  return {
    series: id,
    ...(row?.x !== undefined && { x: row.x }),
    ...(row?.entity !== undefined && { entity: row.entity }),
  };
}

/** The first thing that a number may be taken from: the table that the picture shows, another, a fact. */
export function useFirstBinding(shown: readonly string[], part: string): JsonObject | undefined {
  const { facts = {}, data = {} } = useStudio().reviewed?.script ?? {};
  const id = shown.find((one) => one in data) ?? Object.keys(data)[0];
  if (id !== undefined) return firstRow(id, data[id], part);
  const fact = Object.entries(facts).find(([, { value }]) => value !== undefined)?.[0];
  return fact === undefined ? undefined : { fact };
}
