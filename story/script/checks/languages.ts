/** Checks language tags that are well-formed but name no language. */
import { knownLanguage, tagOf } from '../languages.ts';
import { message } from '../message.ts';
import type { Aim, RawPath } from '../places.ts';
import { LANG_PATTERN } from '../patterns.ts';
import type { Context } from './context.ts';

/** Reports a well-formed tag that names no language, or one that this machine has no formatting rules for. */
export function checkLanguage({ report }: Context, lang: string, path: RawPath, aim?: Aim): void {
  const known = LANG_PATTERN.test(lang) ? knownLanguage(lang) : 'known';
  const tag = known === 'none' ? tagOf(lang) : undefined;
  if (known === 'none')
    report('wrong-type', path, message('noLanguage', { lang }, tag && `write "${tag}"`), aim);
  if (known === 'rare') report('rare-language', path, message('rareLanguage', { lang }), aim);
}
