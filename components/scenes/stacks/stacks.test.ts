import { describe, expect, it } from 'vitest';
import { silk } from '../../themes/silk/palette.ts';
import { paletteOf } from '../../themes/theme.ts';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { drawing } from './draw.ts';
import { boardOf, extentOf, heightAt, stacksOf } from './layout.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const { marks, labels } = drawing;
const layoutOf = (context: Context) =>
  boardOf(context, ...extentOf(context.params, stacksOf(context)));

interface Drawn {
  readonly value?: number;
  readonly status?: string;
  readonly params?: JsonObject;
  readonly state?: JsonObject;
  readonly aspect?: Aspect;
}
function stack({ value, status, params, state, aspect = 'wide' }: Drawn): Context {
  const levels = value === undefined ? {} : { a: { series: 's', x: '2024' } };
  const example = {
    kind: 'stacks',
    params: { reads: 'use', stacks: { a: { name: 'Works' } }, ...params },
    states: { only: { levels, ...state } },
    data: {
      s: {
        title: 'Use',
        unit: 'percent',
        rows: [
          ['x', 'value', 'status'],
          ['2024', value ?? 0, status ?? null],
        ],
      },
    },
  };
  const [only] = exampleMoments(spec, example, aspect);
  if (!only) throw new Error('no state');
  return only.moment;
}
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
/** Boxes of a pile, counted by the seams and the outline of each row's front. */
function boxes(moment: Context, pile: 'below' | 'above'): number {
  const group = flat(marks(moment)).find(({ id }) => id === pile);
  const { width } = layoutOf(moment);
  return (group?.children ?? []).reduce((sum, row) => {
    const front = row.children?.find(({ id }) => id === 'front')?.attrs['d'];
    return sum + Math.round(Number(/h([\d.]+)/.exec(String(front))?.[1]) / width);
  }, 0);
}
const words = (moment: Context) => labels(moment).map(({ lines }) => lines.join(' '));

describe('a rate of use', () => {
  it.each([0, 0.5, 3])('of %s in every stack draws no more than a plate can show', (value) => {
    const moment = stack({ value, params: { layer: 5, across: 10, deep: 4 } });
    expect(flat(marks(moment)).length).toBeLessThan(10_000);
  });
  it.each([
    [75, 17, '+33%'],
    [49.5, 51, '+102%'],
    [72.2, 19, '+39%'],
    [100, 0, ''],
  ])('of %s leaves %s boxes above the line', (value, above, over) => {
    const moment = stack({ value });
    expect(boxes(moment, 'below')).toBe(50);
    expect(boxes(moment, 'above')).toBe(above);
    if (over) expect(words(moment)).toContain(over);
  });

  it('is drawn exactly by its axis, though boxes are whole', () => {
    const moment = stack({ value: 49.5 });
    const axis = flat(marks(moment)).find(({ id }) => id === 'axis');
    const end = Number(/V([\d.]+)/.exec(String(axis?.attrs['d']))?.[1]);
    expect(end).toBeCloseTo(heightAt(layoutOf(moment), 10000 / 49.5), 0);
  });

  it('is told with its arithmetic', () => {
    const message = spec.describe(stack({ value: 49.5 }));
    expect(message).toContain('49.5%');
    expect(message).toContain('+102%');
    expect(message).toContain('1/u - 1');
  });
});

describe('a level', () => {
  const params = { reads: 'level', said: '' };
  it('under the line stays under it, and prints what the script and the data say', () => {
    expect(spec.params.parse({ stacks: { a: { name: 'Works' } } }).reads).toBe('level');
    const plain = stack({ value: 80, params: { reads: 'level' } });
    expect([boxes(plain, 'below'), boxes(plain, 'above')]).toEqual([40, 0]);
    expect(words(plain)).toEqual(['100%', 'Works 80%']);
    const ids = flat(marks(plain)).map(({ id }) => id);
    expect(ids.filter((id) => id === 'axis' || id.startsWith('key-'))).toEqual([]);
    expect(spec.describe(plain)).toBe('Works: 80%.');
    expect(spec.table?.(plain).columns).toEqual(['Stack', 'Value']);
  });

  it('has a straight line over it, which wraps what stands in its way', () => {
    const turns = (value: number) =>
      flat(marks(stack({ value, params })))
        .filter(({ id }) => id === 'line')
        .map(({ attrs }) => /l([\d.-]+),([\d.-]+)H/.exec(String(attrs['d']))?.[2]);
    expect(turns(50)).toEqual(['0']);
    expect(Number(turns(110)[0])).toBeLessThan(-5);
  });

  it('is measured from the line where the script has words for that', () => {
    const plain = stack({ value: 80, params });
    const label = { anchor: 'a', text: 'a fifth short', style: 'label', side: 'auto', opacity: 1 };
    const context = { ...plain, labels: [label] } as Context;
    expect(words(context)).toContain('a fifth short');
    expect(flat(marks(context)).some(({ id }) => id === 'axis')).toBe(true);
  });

  it('beyond the reach makes the boxes lower: nothing is cut', () => {
    const moment = stack({ value: 640, params });
    expect(boxes(moment, 'above')).toBe(270);
    expect(heightAt(layoutOf(moment), 640)).toBeGreaterThan(layoutOf(moment).area.y);
  });
});

it('stacks box by box: half a pile is half its boxes', () => {
  const half = stack({ value: 50, state: { filled: { a: 0.5 }, above: { a: 0 } } });
  expect([boxes(half, 'below'), boxes(half, 'above')]).toEqual([25, 0]);
  expect(words(half)).not.toContain('+100%');
});

it('lets nothing stand on air', () => {
  const half = stack({ value: 50, state: { filled: { a: 0.5 }, above: { a: 1 } } });
  expect(boxes(half, 'above')).toBe(0);
});

it('never paints a promise, and draws nothing where there is no figure', () => {
  const fills = (moment: Context) =>
    flat(marks(moment))
      .filter(({ id }) => id === 'front')
      .map(({ attrs }) => attrs['fill']);
  const { paper } = paletteOf(silk, { from: 'wins', to: 'wins', mix: 1 });
  expect(new Set(fills(stack({ value: 75, status: 'target' })))).toEqual(new Set([paper]));
  const unknown = stack({});
  expect(fills(unknown)).toEqual([]);
  expect(words(unknown).some((text) => text.includes('no figure'))).toBe(true);
});

it('uses cinnabar only for a friction', () => {
  const { friction } = paletteOf(silk, { from: 'wins', to: 'wins', mix: 1 });
  const strokes = (params: JsonObject) =>
    flat(marks(stack({ value: 60, params }))).map(({ attrs }) => attrs['stroke']);
  expect(strokes({})).toContain(friction);
  expect(strokes({ friction: false })).not.toContain(friction);
});

it.each(['wide', 'tall'] as const)('keeps its room while it grows (%s)', (aspect) => {
  const low = layoutOf(stack({ value: 75, aspect, state: { filled: { a: 0 }, above: { a: 0 } } }));
  const high = layoutOf(stack({ value: 75, aspect }));
  expect([low.floor, low.line, low.height]).toEqual([high.floor, high.line, high.height]);
});

it('refuses layers that miss the line, and more stacks than a stage holds', () => {
  const stacks = { a: { name: 'Works' } };
  expect(spec.params.safeParse({ stacks, layer: 25 }).success).toBe(true);
  expect(spec.params.safeParse({ stacks, layer: 30 }).success).toBe(false);
  const nine = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`s${i}`, { name: 'S' }]));
  expect(spec.params.safeParse({ stacks: nine }).success).toBe(false);
  expect(spec.state.safeParse({ filled: { a: 1.5 } }).success).toBe(false);
});
