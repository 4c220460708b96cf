import { describe, expect, it } from 'vitest';
import { PLATE } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { drawing } from './draw.ts';
import { spec } from './spec.ts';

const { marks } = drawing;
const example = readExample(import.meta.dirname);
const flat = (list: readonly Mark[]): readonly Mark[] =>
  list.flatMap((m) => [m, ...flat(m.children ?? [])]);
const find = (list: readonly Mark[], id: string) => flat(list).find((m) => m.id === id)!;

describe.each(['wide', 'tall'] as const)('a %s scroll', (aspect) => {
  const moments = exampleMoments(spec, example, aspect);
  const drawn = (name: string) => marks(moments.find((m) => m.name === name)!.moment);
  const [at, size] = aspect === 'wide' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const length = PLATE[aspect][size];

  it('covers what is still rolled up and leaves the rest clear', () => {
    const edges = moments.map(({ name }) => Number(find(drawn(name), 'beyond').attrs[at]));
    expect([...edges].sort((a, b) => a - b)).toEqual(edges);
    expect(edges[0]! / length).toBeCloseTo(0.33, 1);
    for (const { name } of moments) {
      const beyond = find(drawn(name), 'beyond').attrs;
      expect(Number(beyond[at]) + Number(beyond[size])).toBeGreaterThan(length);
    }
  });

  it('leaves nothing on the stage when open and without its mount', () => {
    const { width, height } = PLATE[aspect];
    // Half a plate more on every side: stages have other shapes than plates.
    const seen = flat(drawn('open')).filter(({ tag, attrs }) => {
      if (tag !== 'rect') return false;
      const [x, y] = [Number(attrs['x']), Number(attrs['y'])];
      const [right, bottom] = [x + Number(attrs['width']), y + Number(attrs['height'])];
      return right > -width / 4 && x < width * 1.25 && bottom > -height / 4 && y < height * 1.25;
    });
    expect(seen.map(({ id }) => id)).toEqual([]);
  });
});

it('says how far it is open', () => {
  const texts = exampleMoments(spec, example, 'wide').map(({ moment }) => spec.describe(moment));
  expect(texts[0]).toContain('35%');
  expect(new Set(texts).size).toBe(texts.length);
});
