'use client';
/** The first rows of a table as they were understood, with a choice for each column. */
import type { ReactElement } from 'react';
import { COLUMN_KINDS, type ColumnKind } from '../../../story/import/columns.ts';
import type { Choices, TableReading } from '../../../story/import/table.ts';
import { Choice } from '../fields.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/table.g.ts';

const MOST_LISTED = 5;

export function Understood(props: {
  readonly reading: TableReading;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}): ReactElement {
  const { reading, choices, onChange } = props;
  const { columns, rows, notes, faults, problem, openDecimal, openOrder } = reading;
  const open = [
    ['decimal', openDecimal, { '.': WORDS.decimals.point, ',': WORDS.decimals.comma }],
    ['order', openOrder, WORDS.orders],
  ] as const;
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
                    aria-label={say(WORDS.holds, { column: name })}
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
            {rows.slice(0, MOST_LISTED).map((row, at) => (
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
      {open.map(([key, asked, names]) =>
        asked ? (
          <Choice
            key={key}
            label={say(WORDS.open, { cell: asked[0] })}
            value={asked[1]}
            choices={Object.entries(names)}
            onChange={(value) => onChange({ ...choices, [key]: value })}
          />
        ) : null,
      )}
      <ul className="table-said">
        {[...notes, ...faults].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Fault sentence={problem} />
    </>
  );
}

/** An error as a sentence. */
export const Fault = ({ sentence }: { readonly sentence: string | undefined }) =>
  sentence === undefined ? null : (
    <p className="table-problem" role="alert">
      {sentence}
    </p>
  );
