import { expect, it } from 'vitest';
import type { JsonObject } from '../scene.ts';
import { applied, inverse, type Change } from './draft.ts';
import { putOn, setState, standingAt, stepsWith, takeOff } from './stage.ts';

const STORY = `{
  "scenes": { "rain": { "kind": "lines" }, "town": { "kind": "map" } },
  "chapters": [
    { "id": "one", "title": "One", "steps": [
      { "id": "a", "title": "A", "stage": { "rain": "dry" }, "builds": [{ "stage": { "rain": { "until": "2003" } } }] },
      { "id": "b", "title": "B" },
      { "id": "c", "title": "C", "layout": "page" },
      { "id": "d", "title": "D", "stage": { "town": {} } }
    ] }
  ]
}
`;
const read = (text: string) => JSON.parse(text) as JsonObject;
const done = (text: string, changes: readonly Change[]) => {
  const files = new Map([['story.json', text]]);
  const after = applied(files, changes);
  expect(applied(after, inverse(changes)).get('story.json')).toBe(text);
  return after.get('story.json') as string;
};
const stages = (text: string) =>
  (read(text) as never as { chapters: [{ steps: JsonObject[] }] }).chapters[0].steps.map(
    (step) => step['stage'],
  );
const at = (step: string, change = 0) => ({ step, change });

it('knows who stands where a step says nothing of its stage', () => {
  const script = read(STORY);
  expect(standingAt(script, at('b'))).toEqual([{ scene: 'rain', entry: undefined }]);
  expect(standingAt(script, at('c'))).toEqual([]);
  expect(standingAt(script, at('a', 1))).toEqual([{ scene: 'rain', entry: { until: '2003' } }]);
  expect(stepsWith(script, 'rain').map(({ id }) => id)).toEqual(['a', 'b']);
});

it('says of a scene what changes, and keeps the name of a state that stood there', () => {
  const named = done(STORY, setState(STORY, read(STORY), at('a'), 'rain', ['until'], '1990'));
  expect(stages(named)[0]).toEqual({ rain: { like: 'dry', until: '1990' } });
  const staying = done(STORY, setState(STORY, read(STORY), at('b'), 'rain', ['shown', 'x'], 0));
  expect(stages(staying)[1]).toEqual({ rain: { shown: { x: 0 } } });
  const tall = setState(STORY, read(STORY), at('a'), 'rain', ['portrait', 'until'], '1990');
  expect(stages(done(STORY, tall))[0]).toEqual({
    rain: { like: 'dry', portrait: { until: '1990' } },
  });
  const text = STORY.replace('"2003"', '"2003", "view": "left"');
  const deep = done(text, setState(text, read(text), at('a', 1), 'rain', ['view', 'zoom'], 2));
  expect(deep).toContain('"view": {');
});

it('puts a new picture in the place of another on all changes of a step, and on a page', () => {
  const result = { kind: 'image' };
  const text = done(STORY, putOn(STORY, read(STORY), at('a'), 'photo', ['rain'], result));
  expect(stages(text)[0]).toEqual({ photo: {} });
  expect(standingAt(read(text), at('a', 1))).toEqual([{ scene: 'photo', entry: {} }]);
  expect(standingAt(read(text), at('b'))).toHaveLength(1);
  const page = done(STORY, putOn(STORY, read(STORY), at('c'), 'town', []));
  expect(standingAt(read(page), at('c'))).toEqual([{ scene: 'town', entry: {} }]);
});

it('takes a picture off, and out of the story where nobody else shows it', () => {
  const text = done(STORY, takeOff(STORY, read(STORY), at('d'), 'town'));
  expect(Object.keys(read(text)['scenes'] as JsonObject)).toEqual(['rain']);
  const saved = STORY.replace('"id": "one",', '"id": "one", "keep": ["rain"],');
  const off = done(saved, takeOff(saved, read(saved), at('b'), 'rain'));
  expect(stages(off)[1]).toEqual({ rain: null });
});
