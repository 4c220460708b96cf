import { describe, expect, it } from 'vitest';
import { breakLines, evenly, widestOf } from './break-lines.ts';
import { MARK, measure } from './measure.ts';
import { silk } from '../../components/themes/silk/palette.ts';

const { label: TYPE } = silk.type.wide;

describe('lines of Chinese', () => {
  const text =
    '新能源汽车在新车销量中的占比，由官方统计，Tesla与本土品牌合计，于2025年首次超过一半。';
  const lines = breakLines(text, 150, TYPE);

  it('break between any two signs, whole and within their width', () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(measure(line, TYPE)).toBeLessThanOrEqual(150);
  });

  it('begin with no mark that closes, end with none that opens, and keep a year whole', () => {
    const quoted = '“十大”计划（草案）写道：“到2025年，《目录》中的占比是70%（含进口）！”他说？';
    for (const words of [text, quoted])
      for (const width of [40, 60, 90, 150, 210])
        for (const line of breakLines(words, width, TYPE)) {
          expect(line).not.toMatch(/^[。，、；：”）》！？年]/u);
          expect(line).not.toMatch(/[“（《]$/u);
        }
  });

  it('are even in a heading without dividing a word', () => {
    const heading = '十年间高铁里程翻了一番多，但目标仍未达到';
    const even = evenly(heading, 200, { ...TYPE, size: 26 }, true);
    expect(even.join('')).toBe(heading);
    expect(even.join('|')).not.toMatch(/高\|铁|里\|程|目\|标|达\|到/u);
  });
});

it('a sign is one em', () => {
  expect(measure('新能源', TYPE)).toBe(3 * TYPE.size);
});

describe('lines of other languages', () => {
  it('break at spaces and in compounds, and where a dictionary divides Thai', () => {
    expect(breakLines('an industrial-policy sequel', 110, TYPE)).toEqual([
      'an industrial-',
      'policy sequel',
    ]);
    const thai = 'รถไฟความเร็วสูงเพิ่มขึ้นกว่าสองเท่าในสิบปี';
    expect(breakLines(thai, 90, TYPE).join('')).toBe(thai);
    expect(breakLines(thai, 90, TYPE).length).toBeGreaterThan(2);
  });

  it('keep a long word whole, and say nothing of no words', () => {
    const word = 'Donau'.repeat(12);
    expect(breakLines(`a ${word}`, 60, TYPE)).toEqual(['a', word]);
    expect(widestOf([], TYPE)).toBe(0);
  });

  it('keep the number of a mark whole, which is as wide in large type as in small', () => {
    const mark = MARK.around + MARK.digit.repeat(3);
    expect(breakLines(`listed.${mark} next`, 50, TYPE)).toEqual([`listed.${mark}`, 'next']);
    expect(measure(mark, { ...TYPE, size: 40 })).toBe(measure(mark, TYPE));
  });
});
