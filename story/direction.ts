/** The writing direction of languages. */
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);
const RTL_SCRIPTS = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'rohg']);

/** The writing direction of a language; a script in the tag (`az-Arab`) takes precedence. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = lang.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const rtl = script ? RTL_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(language);
  return rtl ? 'rtl' : 'ltr';
}
