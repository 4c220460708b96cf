'use client';
/** A number that is typed, drawn along, or taken from a row of a table: what is changed there is changed here. */
import type { ReactElement } from 'react';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { defined } from '../../../story/defined.ts';
import type { StoryScript } from '../../../story/script/schema.ts';
import { rowsOf } from '../../../story/script/rows.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { Choice, PlainField } from '../words/plain-fields.tsx';
import { isBound, useForm, type FieldProps, type Form } from './form.ts';
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

/** A row of a table that a number may be taken from. */
interface Row {
  readonly key: string;
  readonly name: string;
  readonly at: JsonObject;
}
const keyOf = ({ series, entity, x, fact }: JsonObject) =>
  JSON.stringify([series, entity, x, fact]);
/** Of one table: a list that somebody reads. */
const MOST_ROWS = 200;

/** Rows of the tables that the picture shows; of all where it shows none yet. */
function rowsFor({ data: shown }: Form, all: StoryScript['data']): readonly Row[] {
  const own = Object.entries(all).filter(([id]) => id in shown);
  return (own.length > 0 ? own : Object.entries(all)).flatMap(([series, table]) =>
    rowsOf(table)
      .filter(({ value }) => value !== undefined)
      .slice(-MOST_ROWS)
      .map(({ x, entity, value }): Row => {
        const at = defined({ series, x, entity });
        const column = entity === undefined ? table.title : (table.entities?.[entity] ?? entity);
        return { key: keyOf(at), at, name: `${[column, x].filter(Boolean).join(', ')}: ${value}` };
      }),
  );
}

export function NumberField(props: FieldProps): ReactElement {
  const { control, path, title, value, usual } = props;
  const form = useForm();
  const { data = {} } = useStudio().reviewed?.script ?? {};
  const { minimum: min = -Infinity, maximum: max = Infinity, whole = false } = control;
  const isOfTable = isBound(value);
  const rows = control.isBindable || isOfTable ? rowsFor(form, data) : [];
  if (isOfTable) {
    const key = keyOf(value);
    const own = rows.some((row) => row.key === key)
      ? []
      : [[key, form.bound[path.join('/')]?.text ?? en.unset] as const];
    return (
      <Choice
        label={title}
        value={key}
        choices={[...own, ...rows.map((row) => [row.key, row.name] as const), ['', en.notFrom]]}
        onChange={(to) =>
          form.write(path, rows.find((row) => row.key === to)?.at ?? numberIn(usual))
        }
      />
    );
  }
  const isGood = (n: number) => n >= min && n <= max && (!whole || Number.isInteger(n));
  const type = (text: string) => {
    // A decimal comma is one as well.
    const n = Number(text.trim().replace(',', '.'));
    if (text.trim() === '') form.write(path, undefined);
    else if (isGood(n)) form.write(path, n);
  };
  // What is newest is meant most often, of the part itself where it has rows.
  const part = path.at(-1);
  const row = rows.findLast(({ at }) => at['entity'] === part) ?? rows.at(-1);
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
          value={numberIn(value) ?? numberIn(usual) ?? min}
          onChange={(n) => form.write(path, n)}
        />
      )}
      {row && (
        <button
          type="button"
          className="studio-button"
          aria-label={fill(en.fromTableOf, { name: title })}
          onClick={() => form.write(path, row.at)}
        >
          {en.fromTable}
        </button>
      )}
    </div>
  );
}
