/** A story in three languages: a further one costs its words alone, and no English is left among them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { compileEditions, loadStory } from '../../story/load.ts';
import { checkScripts } from '../../story/script/check.ts';
import type { Story } from '../../story/story.ts';
import { folderFiles } from '../scripts/read-case.ts';
import { printedWords } from './printed-words.ts';

const files = folderFiles(join(import.meta.dirname, 'three-languages'));
const { editions } = checkScripts(files, catalog);
const compiled = await compileEditions(editions, files, catalog);

function storyIn(lang: string): Story {
  const checked =
    lang === 'en-GB'
      ? loadStory(files, catalog)
      : compiled.find((one) => one.lang === lang)?.checked;
  if (!checked?.ok) throw new Error(`${lang}: ${JSON.stringify(checked?.problems)}`);
  return checked.value;
}
const wordsIn = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []));
const english = printedWords(storyIn('en-GB'));

describe('an edition', () => {
  it.each(['de', 'zh-Hans'])('in %s prints no word of the English one', (lang) => {
    const [local, other] = [wordsIn(printedWords(storyIn(lang))), wordsIn(english)];
    expect([...local].filter((word) => other.has(word))).toEqual([]);
  });

  it('in Chinese has no Latin letter, sign or space between its words', () => {
    const texts = printedWords(storyIn('zh-Hans'));
    expect(texts.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /\p{sc=Han}[,;:.()]|[,;:.()]\p{sc=Han}/u.test(text))).toEqual([]);
  });

  it('in Arabic prints the digits of its text, and plural categories', () => {
    const texts = printedWords(storyIn('ar'));
    expect(texts).toContain('3 أيام كبس');
    expect(texts).toContain('فبراير 2024');
  });

  it.each(['de', 'zh-Hans', 'ar'])('in %s moves through the states of the original', (lang) => {
    const statesOf = (story: Story) =>
      story.steps.flatMap(({ builds }) =>
        builds.flatMap(({ cast }) => [...cast.wide, ...cast.tall].map(({ state }) => state)),
      );
    expect(statesOf(storyIn(lang))).toEqual(statesOf(storyIn('en-GB')));
  });
});
