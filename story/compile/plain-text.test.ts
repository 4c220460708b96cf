import { expect, it } from 'vitest';
import type { Line } from '../story.ts';
import { wordsOf } from './plain-text.ts';

it('leaves no gap for a source mark', () => {
  const cite = { type: 'cite', source: 's' } as const;
  const text = (words: string) => ({ type: 'text', text: words }) as const;
  const line: Line = [text('Up '), cite, text('. '), text('T '), cite, text(' end '), cite];
  expect(wordsOf(line, 'en')).toBe('Up. T end');
});
