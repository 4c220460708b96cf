import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { withSpace } from './free-space.ts';
import type { StoryScript } from './schema.ts';

const bars = (params: object = {}) => ({
  kind: 'bars',
  params: { bars: { a: { series: 's', name: 'A' } }, ...params },
});
const flows = { kind: 'flows', params: { flows: {}, line: 1 } };
const long = 'Sixty words and more stand in this card, '.repeat(12);

/** The room that each scene leaves after steps with these stages and words. */
function space(
  scenes: object,
  ...steps: { readonly stage?: object; readonly text?: string; readonly builds?: object[] }[]
) {
  const chapters = [
    { id: 'c', title: 'C', steps: steps.map((step, i) => ({ id: `s-${i}`, title: 'T', ...step })) },
  ];
  const storyScript = withSpace({ scenes, chapters } as unknown as StoryScript, catalog);
  return Object.entries(storyScript.scenes).map(([, { params = {} }]) => [
    (params as { free?: object }).free,
    (params as { portrait?: { free?: object } }).portrait?.free,
  ]);
}
const NONE = [undefined, undefined];

describe('room that scenes leave', () => {
  it('is half of the place to one that always stands there as well, the upper one first', () => {
    const both = { stage: { b: {}, a: {} } };
    expect(space({ a: bars(), b: flows }, both, { stage: {} }, both)).toEqual([
      [{ below: 0.53 }, undefined],
      [{ above: 0.53 }, undefined],
    ]);
  });

  it('is none where one of them stands alone, or a third is there, or the script says it', () => {
    const [a, b, both] = [{ a: {} }, { b: {} }, { a: {}, b: {} }];
    expect(space({ a: bars(), b: flows }, { stage: both }, { stage: a })).toEqual([NONE, NONE]);
    expect(space({ a: bars(), b: flows, c: bars() }, { stage: { ...both, c: {} } })).toEqual([
      NONE,
      NONE,
      NONE,
    ]);
    const free = { above: 0.2 };
    expect(space({ a: bars({ free }), b: flows }, { stage: both })).toEqual([
      [free, undefined],
      NONE,
    ]);
    expect(space({ a: bars(), b: flows }, { stage: a }, { stage: b })).toEqual([NONE, NONE]);
  });

  it('is on a phone as much as the longest card takes, in any build, up to nearly a half', () => {
    const step = (text: string) => ({ stage: { a: {} }, text });
    expect(space({ a: bars() }, step('Few words.'))).toEqual([NONE]);
    const [[wide, tall]] = space({ a: bars() }, step('Few words.'), step(long)) as [
      [undefined, { below: number }],
    ];
    expect(wide).toBeUndefined();
    expect(tall.below).toBeGreaterThan(0.2);
    expect(
      space({ a: bars() }, { ...step('Few.'), builds: [{ text: long }] })[0]?.[1],
    ).toBeDefined();
    expect(space({ a: bars() }, step(long.repeat(9)))).toEqual([[undefined, { below: 0.45 }]]);
    expect(space({ a: bars({ portrait: { free: {} } }) }, step(long))).toEqual([[undefined, {}]]);
  });
});
