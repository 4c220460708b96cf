import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../scene.ts';
import type { Story } from '../story.ts';
import { aroundForAll, capture, type Around, type Moved } from './capture.ts';
import { applied, inverse } from './draft.ts';

const script = (stage: Json | undefined, builds: readonly Json[] = []): JsonObject => ({
  scenes: {
    range: { kind: 'peaks', states: { painted: { labels: { a: ':fact[x], *2025*' } } } },
    map: { kind: 'map' },
  },
  chapters: [{ id: 'c', steps: [{ id: 's', ...(stage !== undefined && { stage }), builds }] }],
});
const level: Moved = { of: 'state', path: ['levels', 'a'], value: 0.4, held: 0.4 };
const around: Around = {
  ...{ place: { step: 's', change: 0 }, scene: 'range', aspect: 'wide' },
  ...{ here: undefined, before: undefined },
};
/** The stage of the place after it was written; `undone` is the text after the way back. */
function write(json: JsonObject, moved: Moved, more: Partial<Around> = {}) {
  const here = { ...around, ...more };
  const text = JSON.stringify(json, null, 2);
  const changes = capture(text, moved, here);
  const files = applied(new Map([['story.json', text]]), changes);
  expect(applied(files, inverse(changes)).get('story.json')).toBe(text);
  const after = JSON.parse(files.get('story.json') as string) as typeof json;
  const [chapter] = after['chapters'] as readonly { readonly steps: readonly JsonObject[] }[];
  const step = chapter?.steps[0] ?? {};
  const change = here.place.change;
  const at = change === 0 ? step : (step['builds'] as JsonObject[])[change - 1];
  return { stage: at?.['stage'], after, changes };
}
const stageOf = (...given: Parameters<typeof write>) => write(...given).stage;

describe('what was moved', () => {
  it('goes into the state that a change has, and leaves the rest of it', () => {
    const entry = { levels: { b: { fact: 'x' } }, view: 'left' };
    expect(stageOf(script({ range: entry, map: {} }), level)).toEqual({
      range: { levels: { b: { fact: 'x' }, a: 0.4 }, view: 'left' },
      map: {},
    });
  });

  it('is a patch over a named state', () => {
    expect(stageOf(script({ range: 'painted' }), level)).toEqual({
      range: { like: 'painted', levels: { a: 0.4 } },
    });
  });

  it('names who is on stage where a change said nothing of it', () => {
    const place = { step: 's', change: 1 };
    const json = script({ range: {}, map: {} }, [{ text: 'Then.' }]);
    expect(stageOf(json, level, { place })).toEqual({ range: { levels: { a: 0.4 } }, map: {} });
  });

  it('is written under portrait in tall windows', () => {
    const view: Moved = { of: 'state', path: ['view'], value: 'right' };
    expect(stageOf(script({ range: { view: 'left' } }), view, { aspect: 'tall' })).toEqual({
      range: { view: 'left', portrait: { view: 'right' } },
    });
  });

  it('leaves the lines around it as their author set them', () => {
    const before = JSON.stringify(script({}), null, 2);
    const text = before.replace('"stage": {}', '"stage": { "range": { "view": "left" } }');
    const lines = text.replace(
      '"range": { "view"',
      '\n"range": {\n  "labels": { "b": true, "c": true },\n  "view"',
    );
    const view: Moved = { of: 'state', path: ['view'], value: { x: 0.5, zoom: 2 } };
    for (const [from, to] of [
      [
        text,
        '"stage": { "range": { "view": "left", "portrait": { "view": { "x": 0.5, "zoom": 2 } } } }',
      ],
      [lines, '"labels": { "b": true, "c": true },\n'],
    ] as const) {
      const changes = capture(from, view, { ...around, aspect: 'tall' });
      expect(applied(new Map([['story.json', from]]), changes).get('story.json')).toContain(to);
    }
  });

  it('is taken away where it stands as just before', () => {
    const before = { levels: { a: 0.4 } };
    const entry = { levels: { a: 0.9 }, view: 'left' };
    expect(stageOf(script({ range: entry }), level, { before })).toEqual({
      range: { view: 'left' },
    });
    // Not where a named state says something else.
    expect(stageOf(script({ range: { like: 'painted' } }), level, { before })).toEqual({
      range: { like: 'painted', levels: { a: 0.4 } },
    });
  });

  it('writes nothing that stands there already', () => {
    const here = { levels: { a: 0.4 } };
    expect(write(script({ range: 'painted' }), level, { here }).changes).toEqual([]);
    expect(write(script({ range: { levels: { a: 0.4 } } }), level).changes).toEqual([]);
  });
});

describe('the side of a label', () => {
  const side: Moved = { of: 'label', path: ['a'], value: 'left' };

  it('keeps the words as the script says them, wherever it does', () => {
    const text = { text: ':fact[x], *2025*', side: 'left' };
    const local = script({ range: { labels: { a: ':fact[x], *2025*' } } });
    expect(stageOf(local, side)).toEqual({ range: { labels: { a: text } } });
    expect(stageOf(script({ range: 'painted' }), side)).toEqual({
      range: { like: 'painted', labels: { a: text } },
    });
    const earlier = script({ range: { labels: { a: { text: 'One', side: 'right' } } } }, [
      { stage: { range: {} } },
    ]);
    expect(stageOf(earlier, side, { place: { step: 's', change: 1 } })).toEqual({
      range: { labels: { a: { text: 'One', side: 'left' } } },
    });
  });

  it('writes no name where the script says true, and is left out where it is chosen', () => {
    const placed = script({ range: { labels: { a: { side: 'left' } } } });
    expect(write(script({ range: { labels: { a: true } } }), side).after).toEqual(placed);
    const auto = { ...side, value: 'auto' };
    expect(stageOf(placed, auto)).toEqual({ range: { labels: { a: true } } });
    const json = script({ range: { labels: { a: { text: 'One', side: 'right' } } } });
    expect(stageOf(json, auto)).toEqual({ range: { labels: { a: { text: 'One' } } } });
  });
});

it('is meant for all windows where tall ones have nothing of their own there', () => {
  const cast = (wide: number, tall: number) => ({
    wide: [{ scene: 0, state: { levels: { a: wide } } }],
    tall: [{ scene: 0, state: { levels: { a: tall } } }],
  });
  const aspectOf = (...levels: Parameters<typeof cast>) => {
    const steps = [{ id: 's', builds: [{ cast: cast(...levels) }] }];
    const story = { scenes: [{ id: 'range' }], steps } as unknown as Story;
    return aroundForAll(story, { step: 's', change: 0 }, 'range', level).aspect;
  };
  expect([aspectOf(0.5, 0.5), aspectOf(0.5, 0.7)]).toEqual(['wide', 'tall']);
});
