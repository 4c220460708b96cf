/** Checks loaded words ("claims", "threat"): a sentence that uses one must say whose word it is. */
import { LOADED } from '../loaded-words.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { Context } from './context.ts';
import { sentencesWith, SOURCED } from './prose-sentences.ts';

/** Words that attribute a statement: somebody says, found or judged something. */
const HOLDER =
  /\b(?:says?|said|saying|tells?|told|finds?|found|argue[sd]?|arguing|according to|writes?|wrote|report(?:s|ed) that|judge[sd]?|warn(?:s|ed)|accuse[sd]?|believe[sd]?|conclude[sd]?|in the (?:words|view|opinion) of)\b/iu;
const FORMS = Object.values(LOADED);

/** Reports each loaded word in a sentence that attributes it to nobody. English only. */
export function checkHolders(
  context: Context,
  source: string | readonly string[],
  path: RawPath,
): void {
  const { lang, allows = {} } = context.script;
  if (!/^en\b/i.test(lang)) return;
  for (const { text, path: at, letterAt } of sentencesWith(context, FORMS, source, path)) {
    if (text.includes(SOURCED) || HOLDER.test(text)) continue;
    for (const [family, forms] of Object.entries(LOADED)) {
      const found = Object.hasOwn(allows, family) ? undefined : forms.exec(text);
      if (!found) continue;
      const fault = message('needsHolder', { word: found[0], family });
      context.report('needs-holder', at, fault, { letter: letterAt(found.index) });
    }
  }
}
