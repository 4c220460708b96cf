import { expect, it } from 'vitest';
import { applied, inverse, type DraftFiles } from './draft.ts';
import { renamed, safeName, usesOf } from './file-uses.ts';

const files: DraftFiles = new Map<string, string>([
  [
    'story.json',
    '{ "text": "See assets/a.webp.", "x": {"file":"assets/a.webp"}, "include": ["more.json"] }\n',
  ],
  ['more.json', '{"data":{"rain":{"csv":"data/rain.csv"}},"again":"assets/a.webp"}'],
  ['data/rain.csv', 'x,value\n'],
  ['assets/a.webp', ''],
]);

it('finds the places that name a file, and none in a text', () => {
  const uses = usesOf(files);
  expect(uses.get('assets/a.webp')?.map(({ file, path }) => [file, ...path].join('/'))).toEqual([
    'story.json/x/file',
    'more.json/again',
  ]);
  expect(uses.get('data/rain.csv')).toHaveLength(1);
});

it('renames a file with all that name it, and undo gives the same bytes', () => {
  const changes = renamed(files, 'assets/a.webp', 'assets/town.webp');
  const after = applied(files, changes);
  expect(usesOf(after).get('assets/town.webp')).toHaveLength(2);
  expect(after.has('assets/a.webp')).toBe(false);
  expect([...applied(after, inverse(changes))].sort()).toEqual([...files].sort());
  expect(renamed(files, 'assets/a.webp', 'data/rain.csv')).toEqual([]);
});

it('makes names safe', () => {
  expect(safeName('Müll & Fluß (1).JPG', 'assets', files)).toBe('assets/mull-fluss-1.jpg');
  expect(safeName('A.png', 'assets', files, 'webp')).toBe('assets/a-2.webp');
  expect(safeName('照片.heic', 'assets', files, 'webp')).toBe('assets/file.webp');
  expect(safeName('../../x.csv', 'assets', files)).toBe('assets/x.csv');
});
