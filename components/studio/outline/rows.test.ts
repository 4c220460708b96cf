import { expect, it } from 'vitest';
import { valueAt } from '../../../story/edit/patch.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { afterChanges } from '../../../story/edit/edits.ts';
import { moveTo } from '../../../story/edit/steps.ts';
import { dropTarget, rowsOf, targetsOf } from './rows.ts';

const step = (id: string, ...builds: string[]) => ({
  id,
  title: id,
  builds: builds.map((one) => ({ id: one })),
});
const script = {
  chapters: [
    { id: 'one', steps: [step('a'), step('b', 'x', 'y')] },
    { id: 'two', steps: [step('c'), step('d')] },
  ],
} as unknown as JsonObject;
const TEXT = JSON.stringify(script, null, 2);
const rows = rowsOf(script, 'b');
const keys = (text: string) =>
  rowsOf(valueAt(text, []) as JsonObject, 'b').map(({ key }) => key.split(' ').at(-1));

it('lists chapters, steps and the changes of the open one', () =>
  expect(keys(TEXT)).toEqual(['one', 'a', 'b', 'x', 'y', 'two', 'c', 'd']));

it.each([
  ['step c', 'step a', ['one', 'c', 'a', 'b', 'x', 'y', 'two', 'd']],
  ['step a', 'chapter two', ['one', 'b', 'x', 'y', 'two', 'a', 'c', 'd']],
  ['step c', 'chapter two', ['one', 'a', 'b', 'x', 'y', 'c', 'two', 'd']],
  ['step c', 'chapter one', ['one', 'c', 'a', 'b', 'x', 'y', 'two', 'd']],
  ['change b y', 'change b x', ['one', 'a', 'b', 'y', 'x', 'two', 'c', 'd']],
  ['change b y', 'step d', ['one', 'a', 'b', 'x', 'two', 'c', 'd']],
  ['chapter two', 'chapter one', ['two', 'c', 'd', 'one', 'a', 'b', 'x', 'y']],
])('%s dropped on %s', (active, over, requested) => {
  const target = dropTarget(rows, active, over);
  const row = rows.find(({ key }) => key === active);
  if (!target || !row) throw new Error('nowhere');
  expect(
    keys(afterChanges(TEXT, moveTo(TEXT, row.path, target.list, target.index).changes)),
  ).toEqual(requested);
});

it('offers every place that a row can go to', () => {
  const named = (key: string) => {
    const row = rows.find((one) => one.key === key);
    return row
      ? targetsOf(rows, row).map(({ near, index }) => `${near?.step || near?.path[1]} ${index}`)
      : [];
  };
  expect(named('step a')).toEqual(['0 0', 'b 1', '1 0', 'c 1', 'd 2']);
  expect(named('change b x')).toEqual(['a 0', 'b 0', 'b 1', 'c 0', 'd 0']);
  expect(named('chapter two')).toEqual(['undefined 0', '0 1']);
});
