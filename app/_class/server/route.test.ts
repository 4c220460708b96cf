import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasKey } from './route.ts';

beforeEach(() => void (process.env['HANDSCROLL_TEACHER_KEY'] = 'höhe 100%'));
afterEach(() => void delete process.env['HANDSCROLL_TEACHER_KEY']);

const asked = (cookie?: string) =>
  new Request('http://localhost/api/class/', { headers: cookie ? { Cookie: cookie } : {} });

it('takes the key as it is sent, or from the cookie', () => {
  expect(hasKey(asked(), 'höhe 100%')).toBe(true);
  expect(hasKey(asked(`hs-key=${encodeURIComponent('höhe 100%')}`), undefined)).toBe(true);
});

it('turns down what is no key, in whatever form', () => {
  for (const sent of [undefined, null, '', 'höhe', 1, [], { toString: 1 }])
    expect(hasKey(asked(), sent)).toBe(false);
  for (const cookie of ['hs-key=', 'hs-key=%', 'hs-key=%ff', 'hs-key=h', 'hs-key'])
    expect(hasKey(asked(cookie), undefined), cookie).toBe(false);
});
