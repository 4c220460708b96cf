import { expect, test } from 'vitest';
import { marksOf } from './marks.ts';

test('marks are found where they stand, also in lists and quotes', () => {
  const text =
    'a *b* and **c :fact[d|e \\] f]**, 2 * 3 * 4\n\n- :cite[s|p. 4]\n\n> [:plain[3] days](https://a.org/x(1))';
  const { chips, styles } = marksOf(text);
  expect(styles).toEqual([
    { kind: 'emphasis', from: 2, to: 5 },
    { kind: 'strong', from: 10, to: 31 },
  ]);
  expect(chips.map(({ from, to, ...mark }) => [text.slice(from, to), mark])).toEqual([
    [':fact[d|e \\] f]', { kind: 'fact', id: 'd', words: 'e ] f' }],
    [':cite[s|p. 4]', { kind: 'cite', id: 's', words: 'p. 4' }],
    [
      '[:plain[3] days](https://a.org/x(1))',
      { kind: 'link', words: ':plain[3] days', href: 'https://a.org/x(1)' },
    ],
  ]);
});

test('what is half written is words', () => {
  for (const text of [':fact[', '[a](', '[a](https://', '**a', ':fact[]', '::fact[a]'])
    expect(marksOf(text), text).toEqual({ chips: [], styles: [] });
});

test('brackets and asterisks without an end cost no more than their number', () => {
  const start = performance.now();
  for (const text of ['[', ':fact[', '*a', '**', '[a](', '\\[']) marksOf(text.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a key in ten thousand words costs one paragraph', () => {
  const paragraph = (i: number) => `${i}: **rain** and :fact[f${i}] ${'words '.repeat(24)}`;
  const text = Array.from({ length: 400 }, (_, i) => paragraph(i)).join('\n\n');
  const timed = (now: string) => {
    const from = performance.now();
    expect(marksOf(now).chips.at(-1)?.to).toBe(now.indexOf(']', now.lastIndexOf('[')) + 1);
    return performance.now() - from;
  };
  const first = timed(text);
  expect(timed(text.replace('0:', '0 a:'))).toBeLessThan(first / 4);
});
