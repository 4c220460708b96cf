'use client';
/** The first rows of a table as they are understood, with a choice for each column. */
import type { ReactElement } from 'react';
import { COLUMN_KINDS, type ColumnKind } from '../../../story/import/columns.ts';
import type { DayOrder } from '../../../story/import/dates.ts';
import type { Decimal } from '../../../story/import/numbers.ts';
import type { Choices, TableReading } from '../../../story/import/table.ts';
import { fill } from '../../ui/fill.ts';
import { Choice } from '../words/plain-fields.tsx';
import { WORDS } from './words.en.ts';

const SHOWN = 5;

export function Understood(props: {
  readonly reading: TableReading;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}): ReactElement {
  const { reading, choices, onChange } = props;
  const { columns, rows, said, faults, problem, openDecimal, openOrder } = reading;
  const chooseKind = (column: number, kind: string) =>
    onChange({ ...choices, kinds: { ...choices.kinds, [column]: kind as ColumnKind } });
  return (
    <>
      <p className="studio-label">{WORDS.understood}</p>
      <div className="table-understood" role="region" aria-label={WORDS.understood} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name, unit, kind, isDoubtful }, i) => (
                <th key={i} scope="col" data-out={kind === 'out'} data-doubtful={isDoubtful}>
                  <span>{unit === '' ? name : `${name} (${unit})`}</span>
                  <select
                    className="studio-input"
                    aria-label={fill(WORDS.holds, { column: name })}
                    title={isDoubtful ? WORDS.doubtful : undefined}
                    value={kind}
                    onChange={({ target }) => chooseKind(i, target.value)}
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
                {columns.map(({ kind }, i) => (
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
        <Choice
          label={fill(WORDS.open, { cell: openDecimal[0] })}
          value={openDecimal[1]}
          choices={Object.entries(WORDS.decimals)}
          onChange={(decimal) => onChange({ ...choices, decimal: decimal as Decimal })}
        />
      ) : null}
      {openOrder ? (
        <Choice
          label={fill(WORDS.open, { cell: openOrder[0] })}
          value={openOrder[1]}
          choices={Object.entries(WORDS.orders)}
          onChange={(order) => onChange({ ...choices, order: order as DayOrder })}
        />
      ) : null}
      <ul className="table-said">
        {[...said, ...faults].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Fault sentence={problem} />
    </>
  );
}

/** What stands in the way, in a sentence. */
export const Fault = ({ sentence }: { readonly sentence: string | undefined }) =>
  sentence === undefined ? null : (
    <p className="table-problem" role="alert">
      {sentence}
    </p>
  );
