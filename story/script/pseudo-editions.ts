/** Editions in pseudo-languages, made of any story: for builds and servers that are tested, with HANDSCROLL_PSEUDO=1. */
import type { Context } from './checks/context.ts';
import type { CheckTranslated, Edition } from './checks/overlays.ts';
import { applyOverlay, textsOf, type Words } from './overlay.ts';
import { pseudo, PSEUDO } from './pseudo.ts';
import { createReport } from './report.ts';
import type { StoryScript } from './schema.ts';

const inBrackets = (words: Words) =>
  typeof words === 'string' ? pseudo(words) : words.map(pseudo);

export const offersPseudo = (): boolean => process.env['HANDSCROLL_PSEUDO'] === '1';

/** A good script in each pseudo-language: every text that a translator would get is in brackets. */
export const pseudoEditions = (
  { script, catalog, places }: Context,
  check: CheckTranslated,
): readonly Edition<StoryScript>[] =>
  Object.values(PSEUDO).map((lang) => {
    const texts = textsOf(script, catalog, lang);
    const wanted = [...texts.words].filter(([, { isWanted }]) => isWanted);
    const strings = Object.fromEntries(
      wanted.map(([path, { value }]) => [path, inBrackets(value)]),
    );
    const made = applyOverlay(script, { lang, strings }, texts);
    const value = check(made, createReport(), places);
    const counts = { texts: wanted.length, missing: 0, stale: 0 };
    return {
      lang,
      translators: [],
      status: 'draft',
      ...counts,
      checked: { ok: true, value, problems: [] },
    };
  });
