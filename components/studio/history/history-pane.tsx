'use client';
/** The history of edits, with a time every ten minutes and a button to return to each. */
import { Fragment, type ReactElement } from 'react';
import { timeOf } from '../bar.tsx';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/history.g.ts';
import './history.css';

const MARK = 10 * 60_000;
/** Milliseconds between edits of one name that are shown as one. */
const TOGETHER = 20_000;
const markOf = (time: number) => Math.floor(time / MARK);

export function HistoryPane(): ReactElement {
  const { history, restore, tell, undo, isReadOnly } = useStudio();
  const now = history.findLastIndex(({ isUndone }) => !isUndone);
  const back = (entry: number, name: string) => {
    restore(entry);
    tell(say(WORDS.told, { name }), { label: WORDS.undo, do: undo });
  };
  const row = (entry: number, name: string, time?: number, isUndone = false) => {
    const at = time === undefined ? '' : timeOf(time);
    const isNow = entry === now;
    return (
      <li className="history-row" data-undone={isUndone} aria-current={isNow ? 'true' : undefined}>
        <time className="history-time">{at}</time>
        <span className="history-name">{name}</span>
        {isNow ? <span className="studio-help">{WORDS.now}</span> : null}
        {isUndone ? <span className="studio-help">{WORDS.undone}</span> : null}
        {isNow || isReadOnly ? null : (
          <Press
            aria-label={say(WORDS.backTo, { name, time: at })}
            onPress={() => back(entry, name)}
          >
            {WORDS.back}
          </Press>
        )}
      </li>
    );
  };
  return (
    <div className="history">
      <p className="studio-help">{WORDS.why}</p>
      <ol aria-label={WORDS.list} reversed>
        {history
          .map((done, entry) => ({ ...done, entry, after: history[entry + 1] }))
          // Words typed in one place one after another are one row, which returns to the last of them.
          .filter(
            ({ entry, name, time, isUndone, after }) =>
              entry === now ||
              after?.name !== name ||
              after.isUndone !== isUndone ||
              after.time - time > TOGETHER,
          )
          .toReversed()
          .map(({ entry, name, time, isUndone, after }) => (
            <Fragment key={`${entry} ${time}`}>
              {after && markOf(after.time) !== markOf(time) ? (
                <li className="history-mark" aria-hidden>
                  {timeOf(markOf(after.time) * MARK)}
                </li>
              ) : null}
              {row(entry, name, time, isUndone)}
            </Fragment>
          ))}
        {row(-1, WORDS.opened)}
      </ol>
    </div>
  );
}
