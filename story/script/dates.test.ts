import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalYear, hourHint, instantOf, printDate, readDate } from './dates.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A minute of any year from 1000 on, as a script writes it; leap years, and years before 1900. */
const minutes = fc
  .date({
    min: new Date('1000-01-01T00:00Z'),
    max: new Date('2999-12-31T23:59Z'),
    noInvalidDate: true,
  })
  .map((date) => {
    const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
    return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  });

describe('dates with hours', () => {
  it('come back to the minute from their decimal year', () => {
    fc.assert(
      fc.property(minutes, (written) => {
        const at = decimalYear(written) ?? 0;
        expect(new Date(instantOf(at)).toISOString()).toBe(`${written}:00.000Z`);
      }),
    );
  });

  it('stand in the order in which they are written', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [first, second] = [decimalYear(a) ?? 0, decimalYear(b) ?? 0];
        expect(Math.sign(first - second)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it.each([
    ['1912-04-14T23:40', 'en-GB', '14 April 1912, 23:40'],
    ['1912-04-14T23:40', 'de', '14. April 1912, 23:40'],
    ['1912-04-14T23:40', 'zh-Hans', '1912年4月14日 23:40'],
    ['1900-03-01T00:00', 'en-GB', '1 March 1900, 00:00'],
    ['1912-02-29T06:05', 'en-GB', '29 February 1912, 06:05'],
    ['1912-04-14', 'en-GB', '14 April 1912'],
  ])('%s in %s is %s', (written, lang, printed) => {
    expect(printDate(readDate(written)!, lang)).toBe(printed);
  });

  it('tell how an hour is written where somebody tried to', () => {
    for (const tried of ['23:40', '1912-04-14 23:40', '1912-04-14T23:40:00Z'])
      expect(decimalYear(tried) === undefined && hourHint(tried)).toContain('1912-04-14T23:40');
    expect(hourHint('April 1912')).toBe('');
  });
});
