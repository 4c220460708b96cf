/** Translations in which one number, source, fact or link was changed: each is found, and the good ones have no error. */
import { describe, expect, it } from 'vitest';
import { checkScripts } from '../../story/script/check.ts';
import { testCatalog } from './catalog.ts';
import { goldenCases } from './read-case.ts';

const files = goldenCases().find(({ name }) => name === 'overlay-numbers')?.files ?? new Map();
interface Overlay {
  readonly strings: Readonly<Record<string, string>>;
}
const overlayOf = (lang: string) =>
  JSON.parse(new TextDecoder().decode(files.get(`story.${lang}.json`))) as Overlay;

/** The errors of a translation by path, with some strings replaced. */
function errorsIn(lang: string, changed: Overlay['strings'] = {}): readonly string[] {
  const overlay = overlayOf(lang);
  const bytes = JSON.stringify({ ...overlay, strings: { ...overlay.strings, ...changed } });
  const story = files.get('story.json') ?? new Uint8Array();
  const both = new Map([
    ['story.json', story],
    [`story.${lang}.json`, new TextEncoder().encode(bytes)],
  ]);
  return checkScripts(both, testCatalog)
    .original.problems.filter(({ severity, file }) => severity === 'error' && file !== 'story.json')
    .map(({ path }) => path);
}

/** Number words that stand for another number, by language: in words of facts, of `:plain` and of `show`. */
const WORDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'zh-Hans': [
    ['五分之一', '六分之一'],
    ['五分之一', '三成'],
    ['一半多一点', '三分之一多一点'],
    ['近一半', '近三成'],
    [':plain[两]', ':plain[三]'],
    ['三到八倍', '四到八倍'],
    ['三到八倍', '三到九倍'],
    ['36亿', '36万'],
  ],
  de: [
    ['jedes fünfte', 'jedes sechste'],
    ['jedes fünfte verkaufte Auto', 'ein Drittel der Autos'],
    ['gut die Hälfte', 'gut ein Drittel'],
    ['die Hälfte]', 'ein Viertel]'],
    [':plain[zwei]', ':plain[drei]'],
    ['achtmal', 'neunmal'],
    ['drei- bis', 'vier- bis'],
    ['Mrd.', 'Mio.'],
  ],
  ar: [
    ['خمس سيارات', 'ست سيارات'],
    ['على نصف]', 'على ثلث]'],
    ['|النصف]', '|الربع]'],
    ['شهرين اثنين', 'ثلاثة أشهر'],
    ['ثمانية أضعاف', 'تسعة أضعاف'],
    ['ثلاثة إلى', 'أربعة إلى'],
    ['248 مليار', '248 مليون'],
  ],
};

/** Every digit run of the words, made another number; those of ids and addresses are not words. */
function otherDigits(text: string): readonly string[] {
  return [...text.matchAll(/:[a-z]+\[[^\]|]*\||\]\([^)]*\)|\p{Nd}+/gu)].flatMap((match) => {
    if (!/^\p{Nd}/u.test(match[0])) return [];
    const [first = '0'] = match[0];
    const code = first.codePointAt(0) ?? 0;
    const isLast = !/\p{Nd}/u.test(String.fromCodePoint(code + 1));
    const other = String.fromCodePoint(isLast ? code - 1 : code + 1);
    return [text.slice(0, match.index) + other + text.slice(match.index + 1)];
  });
}
const replaced = (text: string, pattern: RegExp, by: (found: string) => string) =>
  [...text.matchAll(pattern)].map(
    ({ 0: found, index }) => text.slice(0, index) + by(found) + text.slice(index + found.length),
  );

function changesOf(lang: string, text: string): readonly string[] {
  return [
    ...otherDigits(text),
    ...(WORDS[lang] ?? []).flatMap(([word, other]) =>
      text.includes(word) ? [text.replace(word, other)] : [],
    ),
    ...replaced(text, /:fact\[[a-z]+/g, (found) => (found.endsWith('day') ? ':fact[half' : ':fact[day')),
    ...replaced(text, /:fact\[[a-z]+\]/g, () => ''),
    ...replaced(text, /:cite\[[a-z]+/g, (found) => (found.endsWith('board') ? ':cite[paper' : ':cite[board')),
    ...replaced(text, /:cite\[[^\]]+\]/g, () => ''),
    ...replaced(text, /\]\(https:[^)]+\)/g, () => '](https://example.org/other)'),
    ...replaced(text, /\]\(#[^)]+\)/g, () => '](#other)'),
    ...replaced(text, /\[[^\]]+\]\([^)]+\)/g, () => ''),
  ].filter((changed) => changed !== text);
}

describe.each(['zh-Hans', 'de', 'ar'])('a translation into %s', (lang) => {
  const changes = Object.entries(overlayOf(lang).strings).map(
    ([key, text]) => [key, changesOf(lang, text)] as const,
  );

  it('has no error where it says what the original says', () => expect(errorsIn(lang)).toEqual([]));

  it('shows every change of one number, fact, source or link', () => {
    expect(changes.flatMap(([, texts]) => texts).length).toBeGreaterThan(50);
    // One change of each string at a time: what is wrong is told at its own path.
    for (let i = 0; i < Math.max(...changes.map(([, texts]) => texts.length)); i++) {
      const now = changes.flatMap(([key, texts]) => (texts.slice(i, i + 1).map((text) => [key, text] as const)));
      const messages = errorsIn(lang, Object.fromEntries(now));
      const unseen = now.filter(([key]) => !messages.includes(`strings/${key}`));
      expect(unseen.map(([, text]) => text)).toEqual([]);
    }
  });
});
