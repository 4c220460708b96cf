import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../scene.ts';
import { applied, inverse } from './draft.ts';
import type { Splice } from './splice.ts';
import { afterSplices, typedChanges, writtenOf } from './text-value.ts';

const textOf = (value: Json | undefined) =>
  JSON.stringify({ id: 'a', ...(value !== undefined && { text: value }), z: 1 }, null, 2);
function typed(value: Json | undefined, splices: readonly Splice[]) {
  const before = new Map([['story.json', textOf(value)]]);
  const changes = typedChanges(textOf(value), ['text'], writtenOf(value), splices, true) ?? [];
  const after = applied(before, changes);
  expect(applied(after, inverse(changes))).toEqual(before);
  return (JSON.parse(after.get('story.json') as string) as { text?: Json }).text;
}

test('a text that was empty comes with its first letter and goes with its last', () => {
  expect(typed(undefined, [{ from: 0, to: 0, inserted: 'A' }])).toBe('A');
  expect(typed('A', [{ from: 0, to: 1, inserted: '' }])).toBeUndefined();
  expect(typed(['A'], [{ from: 0, to: 1, inserted: '' }])).toBeUndefined();
});

test('what stands in the script is what was written, for a string and for a list', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '"'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 4 })),
      fc.nat(),
      fc.nat(),
      words,
      (value, a, b, inserted) => {
        const written = writtenOf(value);
        const [from = 0, to = 0] = [a % (written.length + 1), b % (written.length + 1)].sort(
          (x, y) => x - y,
        );
        const splices = [{ from, to, inserted }];
        expect(writtenOf(typed(value, splices))).toBe(afterSplices(written, splices));
      },
    ),
  );
});

test('a file that is half written is left alone', () => {
  const splices = [{ from: 0, to: 0, inserted: 'A' }];
  for (const text of [
    '{ "te',
    '{ "text": "old',
    '{ "text": "other" }',
    '{ "id": {, "text": "\\q" }',
  ])
    for (const before of ['old', ''])
      expect(typedChanges(text, ['text'], before, splices, true), text).toBeUndefined();
});
