import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applied, type Change, type DraftFiles } from './draft.ts';
import { changesBackTo, NO_HISTORY, recorded, type JournalRecord, type Opened } from './history.ts';

const opened = (text: string): Opened => ({
  files: new Map([['a.txt', text]]),
  history: NO_HISTORY,
});
const typed = (at: number, inserted: string, removed = ''): readonly Change[] => [
  { file: 'a.txt', at, removed, inserted },
];
const edit = (changes: readonly Change[], time: number, joins?: string): JournalRecord => ({
  type: 'edit',
  edit: { name: 'Words', changes, ...(joins && { joins }) },
  time,
});
const played = (first: Opened, records: readonly JournalRecord[]) =>
  records.reduce(recorded, first);
const textOf = ({ files }: { readonly files: DraftFiles }) => files.get('a.txt');

it('undoes typing by the word', () => {
  const letters = [...'two words'].map((letter, i) => edit(typed(i, letter), i * 50, 'card'));
  const state = played(opened(''), letters);
  expect(state.history.entries.length).toBe(2);
  const undo = { type: 'undo', time: 1_000 } as const;
  expect(textOf(played(state, [undo]))).toBe('two ');
  expect(textOf(played(state, [undo, undo]))).toBe('');
});

it('begins another entry after a pause, and in another place', () => {
  const state = played(opened(''), [
    edit(typed(0, 'a'), 0, 'card'),
    edit(typed(1, 'b'), 5_000, 'card'),
    edit(typed(2, 'c'), 5_010, 'title'),
  ]);
  expect(state.history.entries.length).toBe(3);
});

/** Edits that fit the text which they meet, among undo and redo. */
const records = fc.array(
  fc.record({
    what: fc.nat(9),
    at: fc.nat(40),
    length: fc.nat(6),
    text: fc.string({ maxLength: 5 }),
    joins: fc.boolean(),
  }),
  { maxLength: 80 },
);

it('comes back to the same text by undo, by redo and from any entry of the list', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), records, (first, wishes) => {
      const texts: (string | undefined)[] = [];
      let state = opened(first);
      let time = 0;
      for (const { what, at, length, text, joins } of wishes) {
        const now = String(textOf(state));
        const from = Math.min(at, now.length);
        state = recorded(
          state,
          what < 2
            ? { type: what === 0 ? 'undo' : 'redo', time: (time += 10) }
            : edit(
                typed(from, text, now.slice(from, from + length)),
                (time += 10),
                joins ? 'card' : undefined,
              ),
        );
        const { done } = state.history;
        texts.length = Math.max(texts.length, done + 1);
        texts[done] = textOf(state) as string;
        if (what >= 2) texts.length = done + 1;
      }
      const last = textOf(state);
      const { done, entries } = state.history;
      for (let entry = -1; entry < entries.length; entry += 1) {
        const back = applied(state.files, changesBackTo(state.history, entry));
        if (texts[entry + 1] !== undefined) expect(back.get('a.txt')).toBe(texts[entry + 1]);
      }
      const undone = played(state, Array<JournalRecord>(done).fill({ type: 'undo', time }));
      expect(textOf(undone)).toBe(first);
      const redone = played(undone, Array<JournalRecord>(done).fill({ type: 'redo', time }));
      expect(textOf(redone)).toBe(last);
    }),
  );
});
