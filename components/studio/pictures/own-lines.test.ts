import { expect, it } from 'vitest';
import { setOneByOne } from '../../../tests/components/studio/pictures/example-own-lines.ts';

it('changes only its own lines of Ten Peaks, whatever is set in a form', () => {
  expect(setOneByOne(40)).toBeGreaterThan(30);
});
