import { expect, it } from 'vitest';
import type { Problem } from '../../../story/problem.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { asSentence, inAuthorsWords } from './in-authors-words.ts';
import { placeOf } from './place-of.ts';

const script = {
  scenes: { rain: { kind: 'lines' } },
  chapters: [
    {
      id: 'one',
      steps: [{ id: 'a' }, { id: 'b', builds: [{ id: 'x', stage: { rain: {} } }, { text: 'y' }] }],
    },
  ],
} as unknown as JsonObject;
const place = (path: string, file = 'story.json') => placeOf({ file, path } as Problem, script);

it.each([
  ['steps/a/text', { step: 'a', change: 0 }, 'words'],
  ['steps/b/builds/x/stage/rain/until', { step: 'b', change: 1 }, 'picture'],
  ['steps/b/builds/1/text', { step: 'b', change: 2 }, 'words'],
  ['scenes/rain/params', { step: 'b', change: 0 }, 'picture'],
  ['facts/nev', undefined, 'evidence'],
  ['title', undefined, 'words'],
  ['', undefined, 'json'],
] as const)('%s is mended there', (path, at, pane) =>
  expect(place(path)).toEqual({ place: at, pane }),
);
it('sends what is wrong in a table to the table', () =>
  expect(place('value', 'data/rain.csv').pane).toBe('table'));

it('says it in the words of authors, and names as they are', () =>
  expect(inAuthorsWords('scene "build" leaves in build 2 of a/scene.glb (or { "state": 1 })')).toBe(
    'picture "build" leaves in change 2 of a/scene.glb (or { "state": 1 })',
  ));

it('begins large and ends in a stop', () => {
  expect(asSentence('a picture without a description')).toBe('A picture without a description.');
  expect(asSentence('"280" where the fact is 285')).toBe('"280" where the fact is 285.');
  expect(asSentence('Why?')).toBe('Why?');
});
