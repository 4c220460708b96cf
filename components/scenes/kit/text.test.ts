import { describe, expect, it } from 'vitest';
import { fitted, oneLine, together, wrap } from './text.ts';
import { silk } from '../../themes/silk/palette.ts';
import { measure } from './type.ts';

const { label: TYPE } = silk.type.wide;

describe('lines of Chinese', () => {
  const text =
    '新能源汽车在新车销量中的占比，由官方统计，Tesla与本土品牌合计，于2025年首次超过一半。';
  const lines = fitted(text, 150, TYPE);

  it('break between any two signs, whole and within their width', () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(measure(line, TYPE)).toBeLessThanOrEqual(150);
  });

  it('begin with no mark that closes, and keep a year whole', () => {
    for (const width of [40, 60, 90, 150, 210])
      for (const line of fitted(text, width, TYPE)) {
        expect(line).not.toMatch(/^[。，、；：”）》]/u);
        expect(line).not.toMatch(/^年/u);
      }
  });

  it('count a sign as one em', () => {
    expect(measure('新能源', TYPE)).toBe(3 * TYPE.size * TYPE.width);
  });
});

describe('words in one line', () => {
  it('stand apart by the comma of their script', () => {
    expect(together(['ZTE', undefined, 'lifted'])).toBe('ZTE, lifted');
    expect(together(['ZTE', '解除'])).toBe('ZTE，解除');
    expect(together(['', 'one'])).toBe('one');
    expect(oneLine('产量;= 100')).toBe('产量，= 100');
    expect(oneLine('Output;= 100', ' ')).toBe('Output = 100');
    expect(wrap('Output;= 100', undefined, TYPE)).toEqual(['Output', '= 100']);
  });
});
