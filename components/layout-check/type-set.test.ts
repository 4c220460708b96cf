import { expect, it } from 'vitest';
import { linesIn } from './type-set.ts';

it('sets 82 Chinese letters in four lines of a column', () => {
  expect(linesIn('字'.repeat(82), 404, { size: 18, width: 1 })).toBe(4);
});
