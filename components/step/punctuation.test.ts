import { describe, expect, it } from 'vitest';
import { pullPunctuation } from './punctuation.ts';
import { line } from '../../tests/sample-evidence.ts';

const words = (parts: Parameters<typeof line>) => pullPunctuation(line(...parts));

describe('punctuation before marks', () => {
  it('goes into the fact, so that its number stands after it', () => {
    expect(words([{ type: 'fact', fact: 'a', text: '20%' }, '. Next'])).toEqual([
      { type: 'fact', fact: 'a', text: '20%.' },
      { type: 'text', text: ' Next' },
    ]);
  });
  it('goes ahead of a citation', () => {
    expect(words(['so', { type: 'cite', source: 's' }, '.'])).toEqual([
      { type: 'text', text: 'so' },
      { type: 'text', text: '.' },
      { type: 'cite', source: 's' },
    ]);
  });
  it('stays beside a term', () => {
    expect(words([{ type: 'term', term: 't', text: 'power' }, ', and'])[0]).toMatchObject({
      tail: ',',
    });
  });
  it('leaves an opening quotation mark and plain text alone', () => {
    const parts: Parameters<typeof line> = [{ type: 'fact', fact: 'a', text: '1' }, ' “so', ', no'];
    expect(words(parts)).toEqual(line(...parts));
  });
});
