import { describe, expect, it } from 'vitest';
import { oneLine, together, wrap } from './text.ts';
import { silk } from '../../themes/silk/palette.ts';

const { label: TYPE } = silk.type.wide;

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
