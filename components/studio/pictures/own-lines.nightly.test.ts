import { expect, it } from 'vitest';
import { setOneByOne } from '../../../tests/components/studio/pictures/example-own-lines.ts';

it('changes only its own lines of Ten Peaks, for every control of every step and picture', () => {
  expect(setOneByOne(1)).toBeGreaterThan(1300);
}, 300_000);
