import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../scene.ts';
import { applied, inverse } from './draft.ts';
import { typedChanges, writtenOf } from './text-value.ts';

const textOf = (value: Json | undefined) =>
  JSON.stringify({ id: 'a', ...(value !== undefined && { text: value }), z: 1 }, null, 2);
function typed(value: Json | undefined, now: string) {
  const before = new Map([['story.json', textOf(value)]]);
  const changes = typedChanges(textOf(value), ['text'], writtenOf(value), now, true) ?? [];
  const after = applied(before, changes);
  expect(applied(after, inverse(changes))).toEqual(before);
  return (JSON.parse(after.get('story.json') as string) as { text?: Json }).text;
}

test('a text that was empty comes with its first letter and goes with its last', () => {
  expect(typed(undefined, 'A')).toBe('A');
  expect(typed('A', '')).toBeUndefined();
  expect(typed(['A'], '')).toBeUndefined();
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
        const now = written.slice(0, from) + inserted + written.slice(to);
        expect(writtenOf(typed(value, now))).toBe(now);
      },
    ),
  );
});

test('a file that is half written is left alone', () => {
  for (const text of [
    '{ "te',
    '{ "text": "old',
    '{ "text": "other" }',
    '{ "id": {, "text": "\\q" }',
  ])
    for (const before of ['old', ''])
      expect(typedChanges(text, ['text'], before, `A${before}`, true), text).toBeUndefined();
});
