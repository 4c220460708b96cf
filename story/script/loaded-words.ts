/** English words that take a side; readers should learn whose words they are. */

/** Key: the word under which a story allows it (`allows`); value: its forms. */
export const LOADED = {
  claims: /\bclaim(?:s|ed|ing)\b/iu,
  threat: /\bthreat(?:s|en(?:s|ed|ing)?)?\b/iu,
  stole: /\b(?:stole|stolen|steal(?:s|ing)?)\b/iu,
  lever: /\blever(?:s|age)?\b/iu,
  won: /\b(?:won|wins?|winning)\b/iu,
  failed: /\bfail(?:s|ed|ures?)\b/iu,
  unfair: /\bunfair(?:ly|ness)?\b/iu,
  propaganda: /\bpropaganda\b/iu,
  cheat: /\bcheat(?:s|ed|ing|ers?)?\b/iu,
} as const;

export const LOADED_WORDS = Object.keys(LOADED) as readonly (keyof typeof LOADED)[];
