import { useEffect, useState } from 'react';
import { preferred } from './language-offer.ts';

/**
 * The words of a page that is printed once for everybody: in the first language of the browser that has them, and
 * before scripts run in that of the page, which is the first of `all`.
 */
export function useReaderWords<Words>(
  all: Readonly<Record<string, Words>>,
  titleOf: (words: Words) => string,
): readonly [string, Words] {
  const [lang, setLang] = useState(Object.keys(all)[0]!);
  const words = all[lang]!;
  const title = titleOf(words);
  useEffect(
    () => setLang((first) => preferred(navigator.languages, Object.keys(all)) ?? first),
    [all],
  );
  useEffect(() => void (document.title = title), [title]);
  return [lang, words];
}
