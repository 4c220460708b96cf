import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../asks/discuss/ask.ts';
import { readAnswer } from './read-answer.ts';
import { PLAN } from '../../tests/story/class/arbitrary-class.ts';
import { SYMBOLS, codeFrom, readCode } from './code.ts';
import { NAMES, nameOf, pickName } from './names.ts';

describe('words', () => {
  it('reads a code as people type it', () => {
    expect(SYMBOLS).toHaveLength(28);
    expect(new Set(SYMBOLS).size).toBe(28);
    expect(readCode(' k7m-4qx ')).toBe('K7M4QX');
    for (const odd of ['', 'K7M4Q', 'K7M4QX7', 'K7M4Q0', 'K7M4Q\u0130', 'K'.repeat(9999)])
      expect(readCode(odd), odd).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
        expect(readCode(codeFrom(bytes))).toBe(codeFrom(bytes));
      }),
    );
  });

  it('has a name of two plain words for every seat', () => {
    const looks = [
      ['en-GB', /^[A-Z][a-z]+ [A-Z][a-z]+$/],
      ['de', /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u],
      ['zh-Hans', /^\p{sc=Han}{4,5}$/u],
    ] as const;
    for (const [lang, look] of looks) {
      const names = Array.from({ length: NAMES }, (_, i) => nameOf(i, lang));
      expect(new Set(names).size).toBe(NAMES);
      for (const name of names) expect(name).toMatch(look);
    }
    expect(pickName('ffffffff', new Set())).toBe(pickName('ffffffff00', new Set()));
  });

  it('lets nothing invisible through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{M}{5}/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('survives any answer', () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        for (const [, rule] of PLAN.asks) expect(readAnswer(rule, sent)).toBeTruthy();
      }),
    );
  });
});
