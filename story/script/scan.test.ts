import { expect, it } from 'vitest';
import { scan } from './scan.ts';

it('stops at an object with more fields than any format knows, before anything is made of them', () => {
  const fields = Array.from({ length: 140_000 }, (_, i) => `"k${i}":0`);
  const found = scan(`{${fields.join(',')}}`, () => 1);
  expect(found.map(({ message }) => message.message)).toEqual([
    'more than 20,000 fields in one object',
  ]);
});
