import { describe, expect, it } from 'vitest';
import { PLATE, type JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { overlap, rectOnPlate } from '../kit/place.ts';
import { fieldOf, partsOf } from './compose.ts';
import { drawing } from './draw.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';
import { CHIPS, sealPath, wearPath } from './seal.ts';

function stage(
  items: JsonObject,
  state: JsonObject = {},
  aspect: 'wide' | 'tall' = 'wide',
): Context {
  const data = {
    r: {
      title: 'R',
      unit: 'percent',
      rows: [
        ['x', 'value'],
        ['2015', 49],
      ],
    },
  };
  const example = { kind: 'words', params: { items }, states: { only: state }, data };
  const [only] = exampleMoments(spec, example, aspect);
  if (!only) throw new Error('no state');
  return only.moment as Context;
}
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const find = (moment: Context, id: string) =>
  flat(drawing.marks(moment)).find((mark) => mark.id === id);

describe('words at a named place', () => {
  const text = 'Nobody knows how many of them there were before anybody counted';
  it.each([
    ['stage-left', 'wide', 'statement'],
    ['foot-right', 'tall', 'name'],
    ['centre', 'tall', 'statement'],
  ] as const)('wrap inside the plate: %s, %s', (place, aspect, kind) => {
    const moment = stage({ a: { kind, text, note: text, place } }, {}, aspect);
    const labels = drawing.labels(moment);
    expect(labels.flatMap(({ lines }) => lines).join(' ')).toBe(`${text} ${text}`);
    for (const one of labels) {
      const { left, right } = rectOnPlate(one, moment);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(right).toBeLessThanOrEqual(PLATE[aspect].width - 8);
    }
  });
});

describe('figures', () => {
  it('print the bound text, never the bare number', () => {
    const items = { f: { kind: 'figure', note: 'of all' } };
    const moment = stage(items, { figures: { f: { series: 'r', x: '2015' } } });
    expect(drawing.labels(moment).map(({ lines }) => lines)).toEqual([['49%'], ['of all']]);
    expect(spec.describe(moment)).toBe('49%, of all.');
    expect(spec.table?.(moment).rows).toEqual([['of all', '49%']]);
  });
  it('print a literal as it is, or their own words', () => {
    const items = { f: { kind: 'figure', text: 'about half' } };
    expect(drawing.labels(stage(items, { figures: { f: 1234.5 } }))[0]?.lines).toEqual(['1,234.5']);
    expect(drawing.labels(stage(items))[0]?.lines).toEqual(['about half']);
  });
});

describe('at stage', () => {
  const aspects = ['wide', 'tall'] as const;
  const place = (moment: Context) =>
    drawing.labels(moment).map((one) => ({ one, rect: rectOnPlate(one, moment) }));
  const figure = (text: string) => ({ kind: 'figure', text, note: 'of those on board came home' });

  it.each(aspects)('a number fills a good part of its field, its unit beside it (%s)', (aspect) => {
    const { width } = fieldOf(aspect);
    for (const [text, least] of [
      ['711 people', 0.55],
      ['53.5%', 0.75],
      ['384,400 km', 0.6],
    ] as const) {
      const [number] = place(stage({ f: figure(text) }, {}, aspect));
      const [main, unit] = text.split(' ');
      expect(number?.one).toMatchObject({ lines: [main], ...(unit && { unit }) });
      const filled = (number!.rect.right - number!.rect.left) / width;
      expect(filled).toBeGreaterThan(least);
      expect(filled).toBeLessThanOrEqual(1);
    }
  });

  it('what stands before a number is small over it, and "4 of 10" is all number', () => {
    expect(partsOf('about 384,400 km')).toEqual({ lead: 'about', main: '384,400', unit: 'km' });
    expect(partsOf('4 of 10')).toEqual({ lead: '', main: '4 of 10', unit: '' });
    expect(partsOf('two to five')).toEqual({ lead: '', main: 'two to five', unit: '' });
  });

  it.each(aspects)('several keep apart, in the field, numbers in one size (%s)', (aspect) => {
    const of = { a: figure('1,178 people'), b: figure('8%'), c: figure('711 people') };
    const items = { ...of, d: { kind: 'statement', text: 'Boats for all who come on board' } };
    const all = place(stage(items, {}, aspect));
    const { y, height } = fieldOf(aspect);
    for (const [i, { rect }] of all.entries()) {
      // A rectangle has room for accents and descenders, which numbers have not.
      expect(rect.top).toBeGreaterThanOrEqual(y - 15);
      expect(rect.bottom).toBeLessThanOrEqual(y + height + 15);
      for (const other of all.slice(i + 1)) expect(overlap(rect, other.rect)).toBe(0);
    }
    const roles = all.filter(({ one }) => one.id in of).map(({ one }) => one.role);
    expect(new Set(roles).size).toBe(1);
  });

  it('one that comes takes its room by and by', () => {
    const y = (b: number) =>
      drawing.labels(stage({ a: figure('8%'), b: figure('9%') }, { shown: { b } }))[0]!.y;
    expect(y(0)).toBeGreaterThan(y(0.5));
    expect(y(0.5)).toBeGreaterThan(y(1));
    expect(Math.abs(y(0) - y(0.001))).toBeLessThan(0.002);
  });
});

describe('a seal', () => {
  const carved = (local: JsonObject) => stage({ s: { kind: 'seal', ...local } });
  const characters = (moment: Context) => find(moment, 'characters')?.attrs['d'];

  it('carries the plan’s characters, or the cuts and the words of its own story', () => {
    const cuts = [[10, 50, 90, 50, 12]];
    const context = carved({ text: 'One line', cuts });
    expect(characters(context)).not.toBe(characters(carved({})));
    expect(characters(context)).toBe('M10,56L10,44L90,44.6L90,55.4Z');
    expect(spec.describe(context)).toBe('The seal “One line”, in ink outline.');
    expect(spec.describe(carved({}))).toContain('中国制造 2025');
  });

  it('is alone in being carved, and says what its cuts say', () => {
    const faults = (item: JsonObject) =>
      spec.faults?.(spec.params.parse({ items: { s: item } }), {} as never) ?? [];
    const cuts = [[10, 50, 90, 50, 12]];
    expect(faults({ kind: 'seal', cuts })[0]?.message).toMatch(/needs "text"/);
    expect(faults({ kind: 'figure', text: '1', cuts })[0]?.message).toMatch(/only a seal/);
    expect(faults({ kind: 'seal', text: 'One line', cuts })).toEqual([]);
  });
});

describe('words', () => {
  it('carry their language and break at semicolons', () => {
    const items = {
      n: { kind: 'name', text: '双循环', lang: 'zh-Hans' },
      s: { kind: 'statement', text: 'One; two' },
    };
    const placed = drawing.labels(stage(items));
    expect(placed[0]).toMatchObject({ lines: ['双循环'], lang: 'zh-Hans', role: 'han' });
    expect(placed.slice(1).map(({ lines }) => lines[0])).toEqual(['One', 'two']);
  });
  it('leave nothing behind when they are not shown', () => {
    const moment = stage({ s: { kind: 'seal', note: 'a seal' } }, { shown: { s: 0 } });
    expect(drawing.marks(moment)).toEqual([]);
    expect(drawing.labels(moment)).toEqual([]);
  });
  it('move by fractions of the plate', () => {
    const items = { s: { kind: 'statement', text: 'Here', place: { x: 0.5, y: 0.5 } } };
    const [label] = drawing.labels(stage(items, { dx: { s: 0.1 }, dy: { s: -0.2 } }));
    expect(label?.x).toBeCloseTo(0.6);
    expect(label?.y).toBeCloseTo(0.3);
  });
});

describe('the seal', () => {
  const seal = { s: { kind: 'seal' } };
  it('goes from outline through solid ink to cinnabar', () => {
    const outline = find(stage(seal), 'face')?.attrs;
    const solid = find(stage(seal, { solid: { s: 1 } }), 'face')?.attrs;
    const moment = stage(seal, { solid: { s: 1 }, red: { s: 1 } });
    expect(outline).toMatchObject({ 'fill-opacity': 0, stroke: moment.palette.ink });
    expect(solid).toMatchObject({ 'fill-opacity': 1, fill: moment.palette.ink });
    expect(find(moment, 'face')?.attrs['fill']).toBe(moment.palette.friction);
    expect(spec.describe(moment)).toContain('cinnabar');
  });
  it('wears in stages that only add, the same every time', () => {
    const counts = [0, 1, 2, 3, 4, 5].map((wear) => wearPath(wear).split('Z').length - 1);
    expect(counts[0]).toBe(0);
    expect(counts[5]).toBe(CHIPS.length);
    counts.slice(1).forEach((count, i) => expect(count).toBeGreaterThan(counts[i] ?? 0));
    expect(wearPath(2).split('Z')).toEqual(wearPath(3).split('Z').slice(0, counts[2]).concat(''));
    expect(find(stage(seal), 'wear')).toBeUndefined();
    expect(find(stage(seal, { wear: { s: 2.5 } }), 'wear')?.tag).toBe('mask');
  });
  it('is cut inside its square', () => {
    const numbers = [...sealPath().matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(Math.min(...numbers)).toBeGreaterThan(4);
    expect(Math.max(...numbers)).toBeLessThan(96);
  });
});

it('draws its example on both stages', () => {
  for (const aspect of ['wide', 'tall'] as const)
    for (const { moment } of exampleMoments(spec, readExample(import.meta.dirname), aspect))
      expect(drawing.labels(moment).length).toBeGreaterThan(0);
});

describe('a tally', () => {
  it('stands as so many rules over its figure, and draws them from the left', () => {
    const items = { five: { kind: 'figure', text: '5', note: 'projects', tally: 5 } };
    const rules = (visibility: number) =>
      flat(drawing.marks(stage(items, { shown: { five: visibility } })))
        .filter(({ id }) => id.startsWith('tally-'))
        .map(({ attrs }) => Number(/h([\d.]+)$/.exec(String(attrs['d']))![1]));
    expect(new Set(rules(1))).toEqual(new Set([rules(1)[0]]));
    expect(rules(1)).toHaveLength(5);
    const half = rules(0.5);
    expect(half[0]).toBeGreaterThan(half[4]!);
    expect(Math.max(...half)).toBeLessThan(rules(1)[0]!);
  });

  it('is followed by an arrow down to what it counts, on a figure alone', () => {
    const items = (kind: string) => ({ ten: { kind, text: '10', note: 'sectors', arrow: 0.03 } });
    const drawn = flat(drawing.marks(stage(items('figure')))).filter(({ id }) => id === 'arrow');
    expect(drawn).toHaveLength(1);
    const faults = (kind: string) => spec.faults?.(spec.params.parse({ items: items(kind) }), {});
    expect([faults('figure')?.length, faults('name')?.length]).toEqual([0, 1]);
  });
});
