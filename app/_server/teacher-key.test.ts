import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyCookie, keyFault, judgeKey } from './teacher-key.mjs';

const KEY = 'höhe 100% über NN';
let from = 0;
beforeEach(() => {
  process.env['HANDSCROLL_TEACHER_KEY'] = KEY;
  from++;
});
afterEach(() => void delete process.env['HANDSCROLL_TEACHER_KEY']);
const judged = (cookies: string | null, sent?: unknown) => judgeKey(cookies, sent, `${from}`);

it('takes the key as it is sent, or the cookie that was given for it', () => {
  expect(judged(null)).toBe('ask');
  expect(judged(null, KEY)).toBe('open');
  const [cookie = ''] = keyCookie('').split(';');
  expect(judged(`a=b; ${cookie}; c`)).toBe('open');
  process.env['HANDSCROLL_TEACHER_KEY'] = 'another key than before';
  expect(judged(cookie)).toBe('ask');
});

it('turns down what is no key, in whatever form', () => {
  for (const sent of [null, '', 'höhe', 1, [], { toString: 1 }])
    expect(judged(null, sent)).toBe('wrong');
  for (const cookie of ['hs-key=%', 'hs-key=%ff', 'hs-key=.', `hs-key=${encodeURIComponent(KEY)}`])
    expect(judged(cookie), cookie).toBe('ask');
});

it('is refused when it is short, with a good one as the cure', () => {
  expect(keyFault(undefined)).toBeUndefined();
  expect(keyFault('')).toBeUndefined();
  expect(keyFault('twelve chars')).toBeUndefined();
  const fault = keyFault('open sesame') ?? '';
  expect(fault).toMatch(/has 11 .* at least 12.*HANDSCROLL_TEACHER_KEY=[a-z2-9-]{23}\b/);
  expect(keyFault('open sesame')).not.toBe(fault);
  const [, cure = ''] = /KEY=(\S+)/.exec(fault) ?? [];
  expect(keyFault(cure)).toBeUndefined();
});
