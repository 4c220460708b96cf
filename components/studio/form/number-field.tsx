'use client';
/** A number or a date, typed, with a slider, or taken from a table. */
import type { ReactElement, ReactNode } from 'react';
import { defined } from '../../../story/defined.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { decimalYear } from '../../../story/script/dates.ts';
import { rowsOf } from '../../../story/script/rows.ts';
import type { StoryScript } from '../../../story/script/schema.ts';
import { Choice, numberIn, PlainField, Press, type Choices } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { isBound, rowsIn, useForm, type FieldProps, type Form } from './form.ts';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';

/** A typed value, with a slider if its range is small enough; the slider's React key is the field. */
function Typed(
  props: FieldProps & {
    /** Undefined for an incomplete value. */
    readonly read: (text: string) => Json | undefined;
    readonly offers?: readonly string[];
    /** The placeholder for the default. */
    readonly usualText: (usual: number) => string;
    readonly along?: {
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly value: number;
    };
    readonly onAlong: (value: number) => void;
    /** What was typed when the field is left. */
    readonly onLeave?: (text: string) => void;
    readonly children?: ReactNode;
  },
): ReactElement {
  const { path, title, value, usual, read, offers, usualText, along, onAlong } = props;
  const { onLeave, children } = props;
  const { write } = useForm();
  return (
    <div
      className="picture-number"
      onBlur={({ target }) => target instanceof HTMLInputElement && onLeave?.(target.value)}
    >
      <PlainField
        label={title}
        value={String(value ?? '')}
        offers={offers}
        hint={typeof usual === 'number' ? usualText(usual) : en.unset}
        onChange={(text) => {
          const next = read(text.trim());
          if (text.trim() === '' || next !== undefined) write(path, next);
        }}
      />
      {along && (
        <input
          type="range"
          tabIndex={-1}
          aria-hidden="true"
          {...along}
          onChange={({ target }) => onAlong(Number(target.value))}
        />
      )}
      {children}
    </div>
  );
}

const numberOf = (x: string) => decimalYear(x) ?? Number(x);
/** A date or an x: typed, picked from the rows of the picture, or set by a slider over them. */
export function DateField(props: FieldProps): ReactElement {
  const form = useForm();
  const rows = rowsIn(form);
  const last = rows.length - 1;
  const isNumeric = Object.values(form.data).some(({ xType }) => xType === 'number');
  const isPlace = (text: string) =>
    rows.includes(text) || decimalYear(text) !== undefined || (isNumeric && Number.isFinite(+text));
  const at = rows.indexOf(String(props.value));
  // A picture that is drawn up to a date ends at a row, where its lines have values to print.
  const isUntil = props.control.key === 'until' && rows.length > 0;
  const snap = (text: string) => {
    if (!isUntil || text === '' || rows.includes(text) || !isPlace(text)) return;
    const distance = (x: string) => Math.abs(numberOf(x) - numberOf(text));
    const near = rows.reduce((best, x) => (distance(x) < distance(best) ? x : best));
    if (Number.isFinite(distance(near))) form.write(props.path, near);
  };
  const values = Object.values(form.data).flatMap(({ rows: all, entities }) =>
    all
      .filter(({ x, text }) => isUntil && x === String(props.value) && text !== undefined)
      .map(({ entity, text }) => [entity && (entities?.[entity] ?? entity), text].join(' ').trim()),
  );
  return (
    <Typed
      {...props}
      read={(text) => ((isUntil ? rows.includes(text) : isPlace(text)) ? text : undefined)}
      onLeave={snap}
      offers={rows}
      // A row's own date instead of the decimal year at which it is drawn.
      usualText={(usual) =>
        rows.find((x) => Math.abs((decimalYear(x) ?? Number(x)) - usual) < 1e-6) ??
        String(Math.round(usual * 100) / 100)
      }
      {...(last > 0 && { along: { min: 0, max: last, step: 1, value: at < 0 ? last : at } })}
      onAlong={(row) => form.write(props.path, rows[row])}
    >
      {values.length > 0 && <span className="studio-help">{values.join(' · ')}</span>}
    </Typed>
  );
}

/** A row of a table from which a number may be taken. */
interface Row {
  readonly key: string;
  readonly name: string;
  readonly at: JsonObject;
}
const keyOf = ({ series, entity, x, fact }: JsonObject) =>
  JSON.stringify([series, entity, x, fact]);
/** Per table, so that the list stays readable. */
const MOST_ROWS = 200;

/** Rows of the tables in the picture; of all tables if it has none yet. */
function rowsFor({ data: formData }: Form, all: StoryScript['data']): readonly Row[] {
  const rows = Object.entries(all).filter(([id]) => id in formData);
  return (rows.length > 0 ? rows : Object.entries(all)).flatMap(([series, table]) =>
    rowsOf(table)
      .filter(({ value }) => value !== undefined)
      .slice(-MOST_ROWS)
      .map(({ x, entity, value }) => {
        const at = defined({ series, x, entity });
        const column = entity === undefined ? table.title : (table.entities?.[entity] ?? entity);
        return { key: keyOf(at), at, name: `${[column, x].filter(Boolean).join(', ')}: ${value}` };
      }),
  );
}

const asNumber = (json: Json | undefined) => (typeof json === 'number' ? json : undefined);
/** A number: typed, set by a slider, or bound to a row of a table, and then changed there. */
export function NumberField(props: FieldProps): ReactElement {
  const { control, path, title, value, usual } = props;
  const form = useForm();
  const { data = {} } = useStudio().reviewed?.script ?? {};
  const { minimum: min = -Infinity, maximum: max = Infinity, whole = false } = control;
  const rows = control.isBindable || isBound(value) ? rowsFor(form, data) : [];
  if (isBound(value)) {
    const key = keyOf(value);
    const choices: Choices = rows.some((row) => row.key === key)
      ? []
      : [[key, form.bound[path.join('/')]?.text ?? en.unset]];
    return (
      <Choice
        label={title}
        value={key}
        choices={[...choices, ...rows.map((row) => [row.key, row.name] as const), ['', en.notFrom]]}
        onChange={(to) =>
          form.write(path, rows.find((row) => row.key === to)?.at ?? asNumber(usual))
        }
      />
    );
  }
  const read = (text: string) => {
    const n = numberIn(text) ?? NaN;
    return n >= min && n <= max && (!whole || Number.isInteger(n)) ? n : undefined;
  };
  const step = whole || max - min > 20 ? 1 : (max - min) / 100;
  const along = { min, max, step, value: asNumber(value) ?? asNumber(usual) ?? min };
  // The newest row is wanted most often, preferably of the part itself.
  const part = path.at(-1);
  const row = rows.findLast(({ at }) => at['entity'] === part) ?? rows.at(-1);
  return (
    <Typed
      {...props}
      read={read}
      usualText={(usual) => String(Math.round(usual * 1e4) / 1e4)}
      {...(max - min <= 500 && { along })}
      onAlong={(n) => form.write(path, n)}
    >
      {row && (
        <Press
          aria-label={say(en.fromTableOf, { name: title })}
          onPress={() => form.write(path, row.at)}
        >
          {en.fromTable}
        </Press>
      )}
    </Typed>
  );
}
