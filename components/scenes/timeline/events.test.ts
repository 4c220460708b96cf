import { expect, it } from 'vitest';
import { extentsOf } from './events.ts';
import type { Post } from './rows.ts';

it('bars that overlap in time lie below each other', () => {
  const lane = { id: 'a', name: '', as: 'line', entity: undefined } as const;
  const posts = [0, 2, 5].map((at): Post => ({
    ...{ anchor: `${at}`, x: '', name: '', isEased: false, isPlanned: false },
    at,
    last: { at: at + 4, x: '' },
  }));
  const extentOf = extentsOf({ ...lane, posts }, 14);
  const [first, second, third] = posts.map((one) => extentOf(one, { top: 0, bottom: 44 }));
  expect(second!.top).toBeGreaterThan(first!.bottom);
  expect(third).toEqual(first);
});
