import { expect, it } from 'vitest';
import { fill } from '../../story/catalogue/fill.ts';

it('puts values into words, and leaves a name it does not know', () => {
  expect(fill('{a} of {b}, {c}', { a: 1, b: 'two' })).toBe('1 of two, {c}');
});
