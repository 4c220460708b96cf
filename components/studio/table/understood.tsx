'use client';
/** The first rows of a table as they are understood, with a choice for each column. */
import type { ReactElement } from 'react';
import { COLUMN_KINDS, type ColumnKind } from '../../../story/import/columns.ts';
import type { Choices, TableReading } from '../../../story/import/table.ts';
import { fill } from '../../ui/fill.ts';
import { WORDS } from './words.en.ts';

const SHOWN = 5;

export function Understood(props: {
  readonly reading: TableReading;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}): ReactElement {
  const { reading, choices, onChange } = props;
  const { columns, rows, said, faults, problem, openDecimal, openOrder } = reading;
  // What is empty can be nothing else.
  const shown = columns.flatMap((column, i) =>
    column.name === '' && column.kind === 'out' ? [] : [[i, column] as const],
  );
  return (
    <>
      <div className="table-understood" role="region" aria-label={WORDS.understood} tabIndex={0}>
        <table>
          <caption>{WORDS.understood}</caption>
          <thead>
            <tr>
              {shown.map(([i, { name, unit, kind, isDoubtful }]) => (
                <th key={i} scope="col" data-out={kind === 'out'} data-doubtful={isDoubtful}>
                  <span>{unit === '' ? name : `${name} (${unit})`}</span>
                  <select
                    className="studio-input"
                    aria-label={fill(WORDS.holds, { column: name })}
                    title={isDoubtful ? WORDS.doubtful : undefined}
                    value={kind}
                    onChange={({ target }) =>
                      onChange({
                        ...choices,
                        kinds: { ...choices.kinds, [i]: target.value as ColumnKind },
                      })
                    }
                  >
                    {COLUMN_KINDS.map((one) => (
                      <option key={one} value={one}>
                        {WORDS.kinds[one]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, at) => (
              <tr key={at}>
                {shown.map(([i, { kind }]) => (
                  <td key={i} data-kind={kind}>
                    {row[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {openDecimal ? (
        <Open
          label={fill(WORDS.openDecimal, { cell: openDecimal[0] })}
          value={openDecimal[1]}
          names={{
            '.': fill(WORDS.decimals['.'], { cell: openDecimal[0] }),
            ',': fill(WORDS.decimals[','], { cell: openDecimal[0] }),
          }}
          onChange={(decimal) => onChange({ ...choices, decimal })}
        />
      ) : null}
      {openOrder ? (
        <Open
          label={fill(WORDS.openOrder, { cell: openOrder[0] })}
          value={openOrder[1]}
          names={WORDS.orders}
          onChange={(order) => onChange({ ...choices, order })}
        />
      ) : null}
      <ul className="table-said">
        {[...said, ...faults].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {problem === undefined ? null : (
        <p className="table-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** What cells leave open, asked once. */
function Open<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly names: { readonly [value in Value]: string };
  readonly onChange: (value: Value) => void;
}): ReactElement {
  return (
    <label className="studio-field">
      <span>{props.label}</span>
      <select
        className="studio-input"
        value={props.value}
        onChange={({ target }) => props.onChange(target.value as Value)}
      >
        {Object.entries<string>(props.names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
