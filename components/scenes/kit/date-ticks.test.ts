import { describe, expect, it } from 'vitest';
import type { DataSeries } from '../../../story/scene.ts';
import { dateTicks, namedTicks, shortDate, spanOfRows } from './date-ticks.ts';
import { yearOf } from './dates.ts';

const textsOf = (from: string, to: string, lang = 'en-GB', most = 9) =>
  dateTicks([yearOf(from), yearOf(to)], most, lang).map(({ text, under }) =>
    under === undefined ? text : `${text} | ${under}`,
  );
const spanOf = (...xs: readonly string[]) => {
  const rows = xs.map((x) => ({ x, at: yearOf(x), status: 'measured' as const }));
  const series: DataSeries = { id: 'a', title: 'A', xType: 'date', entities: {}, rows };
  return spanOfRows({ a: series }, 'a');
};

describe('ticks of a span', () => {
  it('are minutes, hours, days, months or years', () => {
    expect(textsOf('1969-07-20T20:04', '1969-07-20T20:20').slice(0, 2)).toEqual([
      '20:04 | 20 Jul 1969',
      '20:06',
    ]);
    expect(textsOf('1912-04-14T22:00', '1912-04-15T02:00')).toEqual([
      ...['22:00 | 14 Apr 1912', '22:30', '23:00', '23:30'],
      ...['00:00 | 15 Apr', '00:30', '01:00', '01:30', '02:00'],
    ]);
    expect(textsOf('1914-06-26', '1914-07-12')).toEqual([
      ...['27 Jun | 1914', '29 Jun', '1 Jul', '3 Jul', '5 Jul', '7 Jul', '9 Jul', '11 Jul'],
    ]);
    expect(textsOf('2019-12', '2020-06')).toEqual([
      ...['Dec | 2019', 'Jan | 2020', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    ]);
    expect(textsOf('2020-01', '2021-07', 'en-GB', 8)).toHaveLength(7);
    expect(textsOf('1909', '1915')).toEqual('1909 1910 1911 1912 1913 1914 1915'.split(' '));
  });

  it('are printed in the language of the story', () => {
    expect(textsOf('1912-04-14T22:00', '1912-04-15T02:00', 'zh-Hans', 2)).toEqual([
      '22:00 | 1912年4月14日',
      '00:00 | 4月15日',
      '02:00',
    ]);
  });

  it('that a script names are years and quarters, days and hours in words', () => {
    expect(namedTicks([1909, '2020-Q3'], 'en').map(({ text }) => text)).toEqual([
      '1909',
      'Q3 2020',
    ]);
    expect(namedTicks([1, 5, 2015], 'ar-u-nu-arab').map(({ text }) => text)).toEqual([
      '١',
      '٥',
      '٢٠١٥',
    ]);
    const [tick] = namedTicks(['1912-04-14T23:40'], 'en-GB');
    expect(tick).toEqual({ at: yearOf('1912-04-14T23:40'), text: '23:40', under: '14 Apr 1912' });
  });
});

describe('the span of rows', () => {
  it('is rounded out to where ticks would stand', () => {
    expect(spanOf('1912-04-14T23:40', '1912-04-15T02:20')).toEqual({
      from: '1912-04-14T23:30',
      to: '1912-04-15T02:30',
    });
    expect(spanOf('1909-03-31', '1914-01-20')).toEqual({ from: '1909', to: '1915' });
    expect(spanOf('2020-01-30', '2021-06-01')).toEqual({ from: '2020-01', to: '2021-07' });
    expect(spanOf('0079-08-24', '0476')).toEqual({ from: '0079', to: '0476' });
  });

  it('has a length where there is one row or none', () => {
    for (const { from, to } of [spanOf('1912-04-14T23:40'), spanOf('1912'), spanOf()])
      expect(yearOf(from)).toBeLessThan(yearOf(to));
  });
});

it('dates of a list are as short as their span allows', () => {
  const short = (x: string, to: string) =>
    shortDate(x, [yearOf('1912-04-14'), yearOf(to)], 'en-GB');
  expect(short('1912-04-14T23:40', '1912-04-15T06:00')).toBe('23:40');
  expect(short('1912-04-14T23:40', '1913')).toBe('14 Apr');
  expect(short('1912-04', '1913')).toBe('Apr 1912');
  expect(short('1912-04-14', '1920')).toBe('1912');
});
