import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied } from './draft.ts';
import { setAt, valueAt } from './patch.ts';
import { literalAt } from './splice.ts';
import { typedChanges } from './text-value.ts';

const PATH = ['list', 1, 'text'] as const;
const storyOf = (value: string) => ({
  'a"b': ['x', { text: '"}' }],
  list: [{ text: '' }, { text: value, z: 1 }],
});
/** As an author may write it: with spaces, and letters as escapes. */
const escaped = (json: string) =>
  json.replace(/[é\u{1f600}]/gu, (letter) =>
    letter
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
const LETTERS = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '"',
    '\\',
    '\n',
    '\t',
    '/',
    '{',
    ']',
    ',',
    'é',
    '\u2028',
    '😀',
    '\u0001',
  ),
});

test('an edit of a string changes that string as it would change its value, and no other letter', () => {
  fc.assert(
    fc.property(
      LETTERS,
      LETTERS,
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (value, inserted, a, b, isTidy) => {
        const json = isTidy
          ? JSON.stringify(storyOf(value), null, 2)
          : escaped(JSON.stringify(storyOf(value)));
        const [from = 0, to = 0] = [a % (value.length + 1), b % (value.length + 1)].sort(
          (x, y) => x - y,
        );
        const literal = literalAt(json, PATH)!;
        const now = value.slice(0, from) + inserted + value.slice(to);
        const changes = typedChanges(json, PATH, value, now, false)!;
        const after = applied(new Map([['story.json', json]]), changes).get('story.json') as string;
        expect(JSON.parse(after)).toEqual(storyOf(now));
        expect(after.slice(0, literal.start)).toBe(json.slice(0, literal.start));
        expect(after.endsWith(json.slice(literal.end))).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('every string of a story is found where it stands, and nothing where there is none', () => {
  const text = readFileSync('story/library/air-on-the-mountain/story.json', 'utf8');
  let count = 0;
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    const literal = literalAt(text, path);
    if (typeof value !== 'object' || value === null) {
      expect(literal && JSON.parse(text.slice(literal.start, literal.end))).toBe(
        typeof value === 'string' ? value : undefined,
      );
      count += 1;
    } else
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(JSON.parse(text), []);
  expect(count).toBeGreaterThan(1_000);
  for (const path of [['titel'], ['chapters', 99], ['title', 0], ['chapters', 'steps']])
    expect(literalAt(text, path)).toBeUndefined();
});

test('a text that is nested too deep to be read has nothing in it', () => {
  expect(valueAt('{"a":'.repeat(100_000), ['a'])).toBeUndefined();
});

test('a value is put where something else stands in the way of it', () => {
  const json = '{ "chapters": [null] }';
  const changes = setAt(json, ['chapters', 0, 'steps', 0, 'id'], 'one');
  const after = applied(new Map([['story.json', json]]), changes).get('story.json');
  expect(JSON.parse(String(after))).toEqual({ chapters: [{ steps: [{ id: 'one' }] }] });
});
