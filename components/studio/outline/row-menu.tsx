'use client';
/** What may be done with a row, in words, below it. */
import { useState, type ReactElement } from 'react';
import { fill } from '../../ui/fill.ts';
import { targetsOf, type Row } from './rows.ts';
import type { Commands } from './commands.ts';
import { WORDS } from './words.en.ts';

export function RowMenu(props: {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly commands: Commands;
  readonly titleOf: (row: Row) => string;
  readonly onRename: () => void;
  readonly onDone: () => void;
}): ReactElement {
  const { row, rows, commands, titleOf, onRename, onDone } = props;
  const [place, setPlace] = useState('');
  const targets = targetsOf(rows, row);
  const title = titleOf(row);
  const button = (label: string, act: () => void) => (
    <button
      type="button"
      className="studio-button"
      onClick={() => {
        onDone();
        act();
      }}
    >
      {label}
    </button>
  );
  const placeName = ({ near, isInside }: (typeof targets)[number]) =>
    near
      ? fill(isInside ? (row.level === 3 ? WORDS.lastOf : WORDS.firstIn) : WORDS.after, {
          title: titleOf(near),
        })
      : WORDS.first;
  return (
    <div className="outline-menu studio-row" role="group" aria-label={fill(WORDS.menu, { title })}>
      {button(WORDS.rename, onRename)}
      {row.level > 1 ? button(WORDS.add.change, () => commands.addChange(row)) : null}
      {row.level > 1 ? button(WORDS.duplicate, () => commands.duplicate(row)) : null}
      {row.level > 1 ? button(WORDS.split, () => commands.split(row)) : null}
      {row.level === 3 || Number(row.path.at(-1)) > 0
        ? button(WORDS.merge[row.level], () => commands.merge(row))
        : null}
      {button(WORDS.remove, () => commands.remove(row))}
      <select
        className="studio-input"
        aria-label={WORDS.moveTo}
        value={place}
        onChange={({ target }) => setPlace(target.value)}
      >
        <option value="">{WORDS.moveTo}</option>
        {targets.map((target, i) => (
          <option key={`${target.list.join('/')} ${target.index}`} value={i}>
            {placeName(target)}
          </option>
        ))}
      </select>
      {button(WORDS.move, () => {
        const target = targets[Number(place)];
        if (place !== '' && target) commands.to(row, target);
      })}
    </div>
  );
}
