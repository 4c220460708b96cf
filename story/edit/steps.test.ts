import { describe, expect, it } from 'vitest';
import { afterChanges } from './edits.ts';
import { valueAt, type JsonPath } from './patch.ts';
import {
  addChapter,
  addStep,
  duplicate,
  listAt,
  moveBy,
  moveTo,
  remove,
  splitCard,
  splitPoint,
  type StepEdit,
} from './steps.ts';

const TEXT = `{
  "title": "T",
  "teach": { "paths": [{ "id": "p", "steps": ["a", "b", "d"] }] },
  "chapters": [
    { "id": "one", "title": "One", "steps": [
      { "id": "a", "title": "A",   "text": "See [b](#b)." },
      {
        "id": "b", "title": "B", "hold": "b2",
        "text": "First.\\n\\nSecond :figure[a].",
        "builds": [
          { "id": "b1", "text": "x" },
          { "id": "b2", "text": "y" }
        ]
      },
      { "id": "c", "title": "C" }
    ] },
    { "id": "two", "title": "Two", "steps": [
      { "id": "d", "title": "D" }
    ] }
  ]
}
`;
const A: JsonPath = ['chapters', 0, 'steps', 0];
const B: JsonPath = ['chapters', 0, 'steps', 1];
const D: JsonPath = ['chapters', 1, 'steps', 0];
const after = (stepEdit: StepEdit | undefined, text = TEXT) =>
  afterChanges(text, stepEdit?.changes ?? []);
const ids = (text: string) =>
  listAt(text, ['chapters']).map((_, c) =>
    listAt(text, ['chapters', c, 'steps']).map(({ id }) => id),
  );
const route = (text: string) => valueAt(text, ['teach', 'paths', 0, 'steps']);

describe('steps', () => {
  it('move with their own form, and ways through the story follow', () => {
    const down = moveBy(TEXT, A, 1);
    const now = after(down);
    expect(ids(now)).toEqual([['b', 'a', 'c'], ['d']]);
    expect(now).toContain('      { "id": "a", "title": "A",   "text": "See [b](#b)." }');
    expect(now.split('\n')).toHaveLength(TEXT.split('\n').length);
    expect(route(now)).toEqual(['b', 'a', 'd']);
    expect(down?.path).toEqual(B);
    // Back again, it is as it was written.
    expect(after(moveBy(now, B, -1), now)).toBe(TEXT);
  });
  it('move over the border of a chapter; one left empty goes', () => {
    const up = moveBy(TEXT, D, -1);
    expect(ids(after(up))).toEqual([['a', 'b', 'c', 'd']]);
    expect(up?.path).toEqual(['chapters', 0, 'steps', 3]);
    const there = moveTo(TEXT, D, ['chapters', 0, 'steps'], 0);
    expect(ids(after(there))).toEqual([['d', 'a', 'b', 'c']]);
    expect(moveBy(TEXT, A, -1)).toBeUndefined();
  });
  it('go with what names them', () => {
    const now = after(remove(TEXT, B));
    expect(ids(now)).toEqual([['a', 'c'], ['d']]);
    expect(route(now)).toEqual(['a', 'd']);
    expect(ids(after(remove(TEXT, D)))).toEqual([['a', 'b', 'c']]);
    const change = after(remove(TEXT, [...B, 'builds', 1]));
    expect(valueAt(change, [...B, 'hold'])).toBeUndefined();
    expect(remove(after(remove(TEXT, ['chapters', 0])), ['chapters', 0])).toBeUndefined();
  });
  it('are added and doubled with ids of their own', () => {
    const added = after(addStep(TEXT, A, 'What is B?'));
    expect(ids(added)).toEqual([['a', 'what-is-b', 'b', 'c'], ['d']]);
    expect(ids(after(addStep(TEXT, ['chapters', 1], 'B')))).toEqual([
      ['a', 'b', 'c'],
      ['b-2', 'd'],
    ]);
    expect(ids(after(duplicate(TEXT, B)))[0]).toEqual(['a', 'b', 'b-2', 'c']);
    expect(ids(after(addChapter(TEXT, B, 'Two')))).toEqual([['a', 'b', 'c'], ['two'], ['d']]);
  });
  it('have cards that are split', () => {
    const text = String(valueAt(TEXT, [...B, 'text']));
    const split = splitCard(TEXT, B, splitPoint(text) ?? 0);
    const now = after(split);
    expect(split?.path).toEqual([...B, 'builds', 0]);
    expect(valueAt(now, [...B, 'text'])).toBe('First.');
    expect(valueAt(now, [...B, 'builds', 0])).toEqual({ text: 'Second :figure[a].' });
    expect(splitCard(TEXT, B, 0)).toBeUndefined();
  });
});
