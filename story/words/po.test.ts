/** Words out to a translator's file and in again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCatalog } from '../../tests/scripts/catalog.ts';
import { goldenCases } from '../../tests/scripts/read-case.ts';
import { writtenScript } from '../script/check.ts';
import type { OverlayEntry } from '../script/overlay.ts';
import type { OverlayScript } from '../script/schema.ts';
import { readPo, type PoRead } from './read-po.ts';
import { translationOf } from './translation.ts';
import { writePo } from './write-po.ts';

const files = goldenCases().find(({ name }) => name === 'overlay-about')?.files ?? new Map();
const script = writtenScript(files, testCatalog);
if (!script) throw new Error('overlay-about is no good script');
const overlayOf = (strings: OverlayScript['strings'], lang = 'zh-Hans'): OverlayScript => ({
  ...{ overlay: 1, of: 'cars', lang, strings },
});
const about = (strings: OverlayScript['strings'], lang?: string) =>
  translationOf(script, testCatalog, overlayOf(strings, lang));
const out = (strings: OverlayScript['strings'], lang?: string) =>
  new TextDecoder().decode(writePo(about(strings, lang)));
function back(po: string | Uint8Array, strings: OverlayScript['strings'], lang?: string): PoRead {
  const bytes = typeof po === 'string' ? new TextEncoder().encode(po) : po;
  const read = readPo(bytes, about(strings, lang));
  if ('refused' in read) throw new Error(read.refused);
  return read;
}
const refusal = (po: string | Uint8Array) => {
  const bytes = typeof po === 'string' ? new TextEncoder().encode(po) : po;
  const read = readPo(bytes, about({}));
  return 'refused' in read ? read.refused : undefined;
};
const block = (po: string, context: string) =>
  po.split('\n\n').find((one) => one.includes(`msgctxt "${context}"`)) ?? '';

const some = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '');
const anyEntry = (value: string | readonly string[]): fc.Arbitrary<OverlayEntry> => {
  const words = typeof value === 'string' ? some : fc.array(some, { minLength: 1, maxLength: 3 });
  const current = typeof value === 'string' ? fc.constant(value) : fc.constant([...value]);
  return fc.oneof(
    words,
    fc.record({ was: current, text: words }),
    fc.record({ was: words, text: words }),
  );
};
const paths = [...about({}).texts.words];
const anyStrings = fc
  .record(Object.fromEntries(paths.map(([path, { value }]) => [path, anyEntry(value)])), {
    requiredKeys: [],
  })
  .map((strings): OverlayScript['strings'] => strings as Record<string, OverlayEntry>);

describe('a PO file', () => {
  it('gives the same overlay that it was made of, whatever that holds', () => {
    fc.assert(
      fc.property(anyStrings, (strings) => {
        // A line break at the end of a paragraph and one between paragraphs are told apart by what was there.
        const read = back(writePo(about(strings)), strings);
        expect([read.changed, read.unknown]).toEqual([0, []]);
        expect(read.strings).toEqual(strings);
      }),
      { numRuns: 150 },
    );
  });

  it('says where each text stands and what its facts print in both languages', () => {
    const one = block(out({ 'steps/cars/text': ['是:fact[share]。', '二'] }), 'steps/cars/text#1');
    expect(one).toContain('#. Step “Past the line”. A paragraph or a list; marks are kept.');
    expect(one).toContain('#. :fact[share] prints “47.9%”, in zh-Hans “47.9%”');
    expect(one).toContain('msgstr "是:fact[share]。"');
    expect(out({}, 'ar')).toContain('nplurals=6');
  });

  it('takes what was translated, with the original that it translates', () => {
    const po = out({}).replace('msgid "Cars"\nmsgstr ""', 'msgid "Cars"\nmsgstr "汽车"');
    expect(back(po, {}).strings).toEqual({ title: { was: 'Cars', text: '汽车' } });
  });

  it('shows what changed since as fuzzy, and keeps it so until somebody has looked', () => {
    const strings = { title: { was: 'Wagons', text: '车' } };
    const po = out(strings);
    expect(block(po, 'title')).toContain('#, fuzzy\n#| msgid "Wagons"');
    const done = po
      .replace('#, fuzzy\n#| msgid "Wagons"\n', '')
      .replace('msgstr "车"', 'msgstr "汽车"');
    expect(back(done, strings).strings).toEqual({ title: { was: 'Cars', text: '汽车' } });
    // A file made before the original changed.
    const older = done.replace('msgid "Cars"', 'msgid "Wagons"');
    expect(back(older, {}).strings).toEqual({ title: { was: 'Wagons', text: '汽车' } });
  });

  it('never takes away, and lists what it can not use', () => {
    const strings = { title: '汽车', 'steps/gone/text': '没了' };
    const po = `${out({}).replace('msgctxt "summary"', 'msgctxt "sumary"').replace('#. Story: title', '#, fuzzy\n#. Story: title').replace('msgid "Cars"\nmsgstr ""', 'msgid "Cars"\nmsgstr "车"')}`;
    const read = back(po, strings);
    expect(read.strings).toEqual(strings);
    expect(read.unknown).toEqual([['sumary', 'summary']]);
    expect(read.unfinished).toEqual(['title']);
  });

  it.each([
    ['not UTF-8', Uint8Array.from([...new TextEncoder().encode(out({})), 0xff]), /not UTF-8/],
    ['another language', out({}, 'de'), /its Language is "de" \(zh_Hans is wanted\)/],
    [
      'a doubled context',
      `${out({})}\nmsgctxt "title"\nmsgid "Trucks"\nmsgstr "x"\n`,
      /"title" stands in it twice/,
    ],
    ['6 MB', new Uint8Array(6 * 1024 * 1024).fill(35), /larger than 4 MB/],
    ['nothing in it', '\n', /it is empty/],
    ['a NUL', `${out({})}# \0\n`, /NUL/],
    ['no contexts', out({}).replace(/^msgctxt.*\n/gm, ''), /keep msgctxt/],
  ])('is refused with %s', (_, po, why) => expect(refusal(po)).toMatch(why));
});
