import { describe, expect, it } from 'vitest';
import { line } from '../../tests/sample-evidence.ts';
import { sampleStory } from '../../tests/sample-story.ts';
import { proseOf } from './context.ts';
import { textOf } from './rich-text.tsx';
import { runsOf } from './runs.ts';

const prose = {
  ...proseOf(sampleStory, 'article', ''),
  cites: new Map([['imf', { footnote: 'cite-imf', source: sampleStory.sources[1]! }]]),
};
const printed = (...parts: Parameters<typeof line>) => runsOf(prose, line(...parts));

it.each([
  ['over 86% met', 'met'],
  ['19,000公里', '19,000公里'],
  ['2015年5月8日', '8日'],
  ['“总体上对经济的影响是负面的”', '面的”'],
])('of %s the number of the source keeps %s beside it', (text, saved) => {
  const fact = printed({ type: 'fact', fact: 'goal', text });
  expect(fact.at(-1)).toMatchObject({ className: 'keep', runs: [saved, { as: 'button' }] });
});

describe('punctuation before marks', () => {
  it('goes into the fact, so that its number stands after it', () => {
    expect(textOf(printed({ type: 'fact', fact: 'goal', text: '20%' }, '. Next'))).toBe(
      '20%.1 Next',
    );
  });
  it('goes ahead of a citation', () => {
    expect(textOf(printed('so', { type: 'cite', source: 'imf' }, '.'))).toBe('so.2');
  });
  it('stays beside a term', () => {
    const [term, rest] = printed({ type: 'term', term: 'nev', text: 'power' }, ', and');
    expect(term).toMatchObject({ className: 'keep', runs: [{ as: 'button' }, ','] });
    expect(rest).toBe(' and');
  });
  it('leaves an opening quotation mark and plain text alone', () => {
    expect(textOf(printed({ type: 'fact', fact: 'goal', text: '1' }, ' “so', ', no'))).toBe(
      '11 “so, no',
    );
  });
});
