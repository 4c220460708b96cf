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

/** Base language -> a pattern. */
export type WordsByLanguage = Readonly<Record<string, RegExp | undefined>>;

/** Words that are true on the day of writing; a reader of another year cannot tell which day that was. */
export const UNDATED = {
  now: {
    en: /\bnow\b(?! that\b)/iu,
    de: /\bjetzt\b/iu,
    es: /\bahora\b/iu,
    zh: /现在|現在/u,
  },
  today: {
    en: /\b(?:today|nowadays|these days|currently|at present)\b/iu,
    de: /\b(?:heute|heutzutage|derzeit|zurzeit|gegenwärtig|momentan)\b/iu,
    es: /\b(?:hoy|hoy en día|actualmente|en la actualidad)\b/iu,
    zh: /今天|如今|目前|[当當]前/u,
  },
  'this-year': {
    en: /\b(?:this (?:year|decade)|(?:next|coming) (?:[\p{L}\d]+ )?(?:years|months|decades?))\b/iu,
    de: /\b(?:dieses Jahr|in diesem Jahr|(?:nächsten|kommenden) (?:[\p{L}\d]+ )?(?:Jahre|Monate|Jahrzehnte)n?)\b/iu,
    es: /\b(?:este año|próximos (?:[\p{L}\d]+ )?(?:años|meses))\b/iu,
    zh: /今年|(?:未来|今后|未來|今後)[\d一二三四五六七八九十几幾]+年/u,
  },
} as const satisfies Readonly<Record<string, WordsByLanguage>>;

export const ALLOWED_WORDS = [
  ...LOADED_WORDS,
  ...(Object.keys(UNDATED) as readonly (keyof typeof UNDATED)[]),
] as const;

/** Notices that something was not found, counted or published. */
export const ABSENCE: WordsByLanguage = {
  en: /\bno (?:\p{L}+ ){0,2}(?:figures?|counts?|numbers?(?! of\b)|data|totals?|estimates?|statistics?)\b|\b(?:is|are|was|were|been) (?:not|never) (?:\p{L}+ )?(?:seen|known|found|published|counted|measured)\b|\bis unknown\b/iu,
  de: /\bkeine? (?:\p{L}+ ){0,2}(?:Zahl(?:en)?|Angaben?|Daten|Zählung(?:en)?|Schätzung(?:en)?)\b|\bnicht (?:bekannt|gefunden|veröffentlicht|gezählt|gemessen)\b/iu,
  es: /\b(?:ning[uú]na?|no hay|sin) (?:\p{L}+ ){0,2}(?:cifras?|datos?|recuentos?|estimaci(?:ón|ones))\b|\bno se (?:conocen?|sabe|encontr(?:ó|aron)|ha publicado)/iu,
  zh: /(?:没有|沒有|未|尚无|并无)[^，。；！？]{0,8}(?:数字|数据|统计|數字|數據|統計|公布)/u,
};
