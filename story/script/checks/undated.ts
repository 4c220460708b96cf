/** Checks words such as "now" and "this year", which are wrong as soon as the text is older. */
import { UNDATED } from '../loaded-words.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { Context } from './context.ts';
import { sentencesWith, SOURCED } from './prose-sentences.ts';

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/;
/** What somebody else says; a quotation may begin or end in another sentence. */
const QUOTED =
  /(?:“|^(?=[^“”]*”))[^”]*(?:”|$)|"[^"]*"|„[^“]*(?:“|$)|«[^»]*(?:»|$)|「[^」]*(?:」|$)/gu;
/** "Each bar is a country now" tells of the picture; only with a figure or a source does "now" tell of a day. */
const FIGURE = new RegExp(`[\\p{N}${SOURCED}]`, 'u');

/** Reports each such word in a sentence without a year, once for each family of words. */
export function checkUndated(
  context: Context,
  source: string | readonly string[],
  path: RawPath,
): void {
  const { allows = {} } = context.script;
  const families = Object.entries(UNDATED).filter(([family]) => !Object.hasOwn(allows, family));
  const patterns = families.map(([, pattern]) => pattern);
  for (const { text, path: at, letterAt } of sentencesWith(context, patterns, source, path)) {
    if (YEAR.test(text)) continue;
    const words = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
    for (const [family, pattern] of families) {
      const found = pattern.exec(words);
      if (!found || (family === 'now' && !FIGURE.test(words))) continue;
      const fault = message('undated', { word: found[0], family });
      context.report('undated', at, fault, { letter: letterAt(found.index) });
    }
  }
}
