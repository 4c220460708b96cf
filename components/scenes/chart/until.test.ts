import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { chartsOf, marksIn, textsIn } from '../../../tests/tools/chart-moments.ts';
import { drawing, plotOf } from './draw.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

type Row = readonly (string | number)[];
const YEARS: readonly Row[] = [2000, 2005, 2010, 2015, 2020].flatMap((year, i) => [
  [String(year), 'coal', 50 - i * 8],
  [String(year), 'wind', 4 + i * 9],
]);
const DATA = {
  years: {
    title: 'Power',
    unit: 'percent',
    entities: { coal: 'Coal', wind: 'Wind' },
    rows: [['x', 'entity', 'value'], ...YEARS],
  },
};
const momentOf = (
  params: JsonObject,
  state: JsonObject = {},
  aspect: Aspect = 'wide',
  data: object = DATA,
) => chartsOf(data).momentOf(params, state, aspect);

describe('lines drawn up to a date', () => {
  const LINES = { series: 'years', mark: 'line', x: 'x', y: 'value' } as const;
  const pathOf = (moment: Context, id: string) =>
    String(marksIn(moment).find((one) => one.id === id)?.attrs['d'] ?? '');
  const pointsIn = (path: string) => path.match(/[ML][^ML]+/g)?.length ?? 0;
  const wind = (state: JsonObject, aspect: Aspect = 'wide') => {
    const moment = momentOf(LINES, state, aspect);
    const pen = marksIn(moment).find(({ id }) => id === 'line--Wind-pen');
    const words = drawing.labels(moment as never).find(({ id }) => id === 'end-line--Wind');
    return { moment, pen, words };
  };

  it('print the value where their dot stands, at rows and between them', () => {
    const until = (date: string | number) => wind({ until: date }).words?.lines.join(' ');
    expect(['2005', 2007.5, '2020'].map(until)).toEqual(['Wind 13%', 'Wind 18%', 'Wind 40%']);
    for (const date of ['2005', 2007.5, '2020']) {
      const { moment, pen, words } = wind({ until: date });
      const plot = plotOf(moment as never, 'series:years:wind')!;
      const at = Number(date);
      expect(pen?.attrs['cx']).toBeCloseTo(plot.x(at), 0);
      expect(pen?.attrs['cy']).toBeCloseTo(plot.y(4 + ((at - 2000) / 5) * 9), 0);
      expect((words?.x ?? 0) * 1440).toBeGreaterThan(plot.x(at));
    }
    expect(pointsIn(pathOf(wind({ until: 2007.5 }).moment, 'line--Wind'))).toBe(3);
  });

  it('tell nothing of what is to come', () => {
    const moment = momentOf(
      { ...LINES, annotations: [{ x: '2015', text: 'The turn' }] },
      { until: '2010' },
    );
    expect(spec.describe(moment as never)).not.toMatch(/2015|2020|40/);
    expect(textsIn(moment)).not.toContain('The turn');
    const bars = momentOf({ ...LINES, mark: 'bar' }, { until: '2010' });
    const ids = marksIn(bars).map(({ id }) => id);
    expect(ids.filter((id) => /^(coal|wind)@20/.test(id))).toHaveLength(6);
  });

  it('are interrupted where rows are missing, and not where distances differ anyway', () => {
    const breaksOf = (rows: readonly Row[]) => {
      const few = { title: 'Few', rows: [['x', 'value'], ...rows] };
      const moment = momentOf({ ...LINES, series: 'few' }, {}, 'wide', { few });
      return pathOf(moment, 'line--').match(/M/g)?.length;
    };
    expect(breaksOf([2000, 2001, 2002, 2005, 2006, 2007].map((x) => [String(x), x % 7]))).toBe(2);
    expect(breaksOf([1900, 1950, 1960, 1961, 1990, 2020].map((x) => [String(x), x % 7]))).toBe(1);
  });

  it('follow the edge of their area', () => {
    const moment = momentOf({ ...LINES, mark: ['area', 'line'], only: { entity: ['Wind'] } });
    const plot = plotOf(moment as never, 'series:years')!;
    const [first] = pathOf(moment, 'line--Wind').split('L');
    expect(Number(first?.split(',')[1])).toBeCloseTo(plot.y(4), 0);
  });

  it('stand out of many where they are named', () => {
    const names = Array.from({ length: 12 }, (_, i) => `Town ${i + 1}`);
    const rows = names.flatMap((name, i) => [2000, 2010, 2020].map((x) => [String(x), name, i + x % 7])); // prettier-ignore
    const towns = { title: 'Towns', rows: [['x', 'entity', 'value'], ...rows] };
    const params = { ...LINES, series: 'towns', label: ['Town 3'] };
    const moment = momentOf(params, {}, 'wide', { towns });
    const ends = drawing.labels(moment as never).filter(({ id }) => id.startsWith('end-'));
    expect(ends.map(({ lines }) => lines)).toEqual([['Town 3 6']]);
    const lines = marksIn(moment).find(({ id }) => id === 'lines')!.children!;
    const drawn = lines.filter(({ tag }) => tag === 'path');
    expect([drawn.length, drawn.at(-1)?.id]).toEqual([12, 'line--Town 3']);
    expect(new Set(drawn.map(({ attrs }) => attrs['stroke'])).size).toBe(2);
  });
});

it('draws the line of a note behind the words that it crosses', () => {
  const few = {
    title: 'Few',
    xType: 'words',
    rows: [
      ['x', 'value'],
      ['North', 100],
      ['South', 40],
    ],
  };
  const bars = { series: 'few', mark: 'bar', x: 'value', y: 'x' };
  const lineAt = (x: number) =>
    marksIn(momentOf({ ...bars, annotations: [{ x }] }, {}, 'wide', { few })).filter(({ id }) => id.startsWith('note-0')); // prettier-ignore
  expect(lineAt(80)).toHaveLength(1);
  expect(lineAt(42)).toHaveLength(2);
});
