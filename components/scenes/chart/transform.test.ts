import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import { drawing } from './draw.ts';
import { spec } from './spec.ts';

const rows = [
  ['x', 'entity', 'value'],
  ...[2000, 2001, 2002, 2003].flatMap((year, i) => [
    [String(year), 'a', [50, 60, 40, 100][i]!],
    [String(year), 'b', [150, 140, 160, 100][i]!],
  ]),
];
const DATA = {
  trade: { title: 'Trade', unit: 'percent', entities: { a: 'Ash', b: 'Birch' }, rows },
  days: { title: 'Days', rows: [['x', 'value'], ['2021-01-31', 1], ['2021-02', 2], ['2021-02-01', 3]] }, // prettier-ignore
};
const momentOf = (params: JsonObject) =>
  exampleMoments(spec, { kind: 'chart', params, states: { only: {} }, data: DATA }, 'wide')[0]!
    .moment;
/** The column of a table that a transform makes, row by row. */
const columnOf = (y: JsonObject, mark: JsonObject[string] = 'line', more: JsonObject = {}) => {
  const { columns, rows: cells } = spec.table!(
    momentOf({ series: 'trade', mark, x: 'x', y: { field: 'value', ...y }, ...more }) as never,
  );
  return [columns.at(-1), ...cells.map((row) => row.at(-1))];
};

describe('a transform', () => {
  it.each<[string, JsonObject, (string | undefined)[]]>([
    ['index', { transform: 'index', at: '2001' }, ['Trade, 2001 = 100', '83.3', '107.1', '100', '100', '66.7', '114.3', '166.7', '71.4']], // prettier-ignore
    ['index from the first', { transform: 'index' }, ['Trade, 2000 = 100', '100', '100', '120', '93.3', '80', '106.7', '200', '66.7']], // prettier-ignore
    ['share', { transform: 'share' }, ['Trade, share', '25%', '75%', '30%', '70%', '20%', '80%', '50%', '50%']], // prettier-ignore
    ['difference', { transform: 'difference' }, ['Trade, change', '+10 percentage points', '−10 percentage points', '−20 percentage points', '+20 percentage points', '+60 percentage points', '−60 percentage points']], // prettier-ignore
    ['difference from a row', { transform: 'difference', at: '2000' }, ['Trade, change since 2000', '0 percentage points', '0 percentage points', '+10 percentage points', '−10 percentage points', '−10 percentage points', '+10 percentage points', '+50 percentage points', '−50 percentage points']], // prettier-ignore
    ['cumulative', { transform: 'cumulative' }, ['Trade, added up', '50%', '150%', '110%', '290%', '150%', '450%', '250%', '550%']], // prettier-ignore
    ['mean', { transform: 'mean', window: 3 }, ['Trade, mean of 3', '50%', '150%', '66.7%', '133.3%']], // prettier-ignore
    ['rank', { transform: 'rank' }, ['Trade, rank', '2', '1', '2', '1', '2', '1', '1', '2']],
  ])('makes a column of each line: %s', (_, y, expected) => {
    expect(columnOf(y)).toEqual(expected);
  });

  it('reads only the rows that the view draws', () => {
    expect(columnOf({ transform: 'share' }, 'bar', { only: { entity: ['Ash'] } })).toEqual(['Trade, share', '20%', '24%', '16%', '40%']); // prettier-ignore
  });

  it('reads months and weekdays of dates, with a day or without', () => {
    const table = (transform: string) =>
      spec.table!(momentOf({ series: 'days', mark: 'rect', x: { field: 'x', transform }, y: 'value' }) as never); // prettier-ignore
    expect(table('month').rows.map((row) => row.at(-2))).toEqual(['Jan', 'Feb', 'Feb']);
    expect(table('weekday').rows.map((row) => row.at(-2))).toEqual(['Sun', 'Mon', 'Mon']);
  });

  it.each<[JsonObject, string, RegExp]>([
    [{ transform: 'index', at: '1999' }, 'y/at', /no row "1999"/],
    [{ transform: 'mean', window: 9 }, 'y/window', /a mean of 9 needs as many rows, and there are 4/], // prettier-ignore
    [{ transform: 'rank', window: 3 }, 'y/window', /only a mean has a window/],
    [{ at: '2000' }, 'y/at', /only an index or a difference/],
    [{ transform: 'month' }, 'y/transform', /made of dates, and "value" holds none/],
    [{ field: 'entity', transform: 'index' }, 'y/transform', /made of numbers, and "entity"/],
    [{ field: 'vale', transform: 'index' }, 'y', /no column "vale"/],
    [{ highlight: ['Mars'] }, 'highlight', /no row "Mars"/],
    [{ whiskers: ['value', 'vale'] }, 'whiskers', /no column "vale"/],
  ])('says what it cannot read: %o', ({ highlight, whiskers, ...y }, path, message) => {
    const { params, data } = momentOf({ series: 'trade', mark: 'line', x: 'x', y: 'value' });
    const [fault] = spec.faults!({ ...params, y: { field: 'value', ...y }, highlight, whiskers } as never, data); // prettier-ignore
    expect(fault?.path.join('/')).toBe(path);
    expect(fault?.message).toMatch(message);
  });
});

it('draws a line of counts down to zero where no row is, and tells of rows alone', () => {
  const rows = [['mass'], ...[1, 2, 2, 12, 13].map((mass) => [mass])];
  const params = { series: 'birds', mark: 'line', x: { field: 'mass', bin: 5 }, y: 'count()' };
  const example = { kind: 'chart', params, states: { only: {} }, data: { birds: { title: 'Birds', columns: { mass: { title: 'Mass' } }, rows } } }; // prettier-ignore
  const { moment } = exampleMoments(spec, example as never, 'wide')[0]!;
  expect(spec.table!(moment as never).rows).toHaveLength(5);
  const line = JSON.stringify(drawing.marks(moment as never)).match(/"id":"line-[^}]*"d":"([^"]*)"/)?.[1]; // prettier-ignore
  const heights = [...new Set(line?.match(/[\d.]+,[\d.]+/g))].map((point) => Number(point.split(',')[1])); // prettier-ignore
  const [zero, three, , two] = heights;
  expect(heights).toEqual([zero, three, zero, two, zero]);
  expect((zero! - three!) / (zero! - two!)).toBeCloseTo(1.5, 1);
});
