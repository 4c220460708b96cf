import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVtt, vttTime, webVtt } from '../timeline/captions.ts';
import { LONGEST, sentencesOf, spokenForm, spokenWords } from './spoken.ts';

describe('webVtt', () => {
  it('is read back as it was written', () => {
    const text = fc
      .array(fc.constantFrom('a', '<b>', '&amp;', '-->', '5 > 4', '48%'), { minLength: 1 })
      .map((list) => `w ${list.filter((part) => part !== '-->').join(' ')}`.trim());
    const cues = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 9000 }), text))
      .map((list) => {
        let now = 0;
        return list.map(([gap, length, words]) => {
          const at = now + gap / 1000;
          now = at + length / 1000;
          return { at: Number(at.toFixed(3)), end: Number(now.toFixed(3)), text: words };
        });
      });
    fc.assert(
      fc.property(cues, (list) => {
        expect(readVtt(webVtt(list))).toEqual(list);
      }),
    );
  });

  it.each([
    ['00:00:01.000', `${'9'.repeat(400)}:00:00.000`],
    ['00:00:01.000', `${'9'.repeat(30)}:00:00.000`],
    ['-00:01.000', '00:02.000'],
    ['00:05.000', '00:02.000'],
    ['NaN', '00:02.000'],
  ])('passes over a cue from %s to %s', (from, to) => {
    expect(readVtt(`WEBVTT\n\n${from} --> ${to}\nSaid\n`)).toEqual([]);
  });

  it('writes hours and milliseconds', () => {
    expect([0, 1.5, 61.001, 3599.9996, 36000].map(vttTime)).toEqual([
      '00:00:00.000',
      '00:00:01.500',
      '00:01:01.001',
      '01:00:00.000',
      '10:00:00.000',
    ]);
  });

  it('passes over what is no cue', () => {
    const file =
      '\ufeffWEBVTT\r\n\r\nNOTE a --> b\r\n\r\nSTYLE\r\n\r\n00:01.000 --> 00:02.000 align:start\r\n<v Ada>One\r\ntwo</v>\r\n\r\n00:05.000 --> 00:04.000\r\nBackwards\r\n';
    expect(readVtt(file)).toEqual([{ at: 1, end: 2, text: 'One two' }]);
  });
});

describe('sentencesOf', () => {
  it('cuts at sentences, not at short forms', () => {
    expect(sentencesOf('Made by U.S. firms, e.g. in No. 3. Then? Yes!', 'en')).toEqual([
      'Made by U.S. firms, e.g. in No. 3.',
      'Then?',
      'Yes!',
    ]);
  });
  it('halves what is too long for one breath, at a clause where there is one', () => {
    const clause = 'the plan asked for one car in five and got nearly one in two';
    expect(sentencesOf(`In 2015 ${clause}; ${clause}.`, 'en')).toEqual([
      `In 2015 ${clause};`,
      `${clause}.`,
    ]);
    for (const piece of sentencesOf('word '.repeat(200), 'en'))
      expect(spokenWords(piece)).toBeLessThanOrEqual(LONGEST);
    for (const piece of sentencesOf('新'.repeat(200), 'zh'))
      expect(spokenWords(piece)).toBeLessThanOrEqual(LONGEST);
  });
});

describe('spokenForm', () => {
  it.each([
    ['It cost US$385bn.', 'It cost 385 billion US dollars.'],
    ['26–31% of it, 47.9%', '26 to 31 percent of it, 47.9 percent'],
    ['50,400 km at 350 km/h', '50,400 kilometres at 350 kilometres an hour'],
    ['€12.5m – or £3', '12.5 million euros, or 3 pounds'],
    ['by −3', 'by minus 3'],
  ])('%s', (printed, text) => expect(spokenForm(printed, 'en-GB')).toBe(text));
  it('leaves other languages as they are printed', () =>
    expect(spokenForm('26–31%', 'zh-Hans')).toBe('26–31%'));
});
