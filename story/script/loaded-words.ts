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

/**
 * Words that are true on the day of writing; a reader of another year cannot tell which day that was. English,
 * German, Spanish and Chinese in one: none of them is a word of another of these languages.
 */
export const UNDATED = {
  now: /\b(?:now(?! that\b)|jetzt|ahora)\b|现在|現在/iu,
  today:
    /\b(?:today|nowadays|these days|currently|at present|heute|heutzutage|derzeit|zurzeit|gegenwärtig|momentan|hoy|actualmente|en la actualidad)\b|今天|如今|目前|[当當]前/iu,
  'this-year':
    /\b(?:this (?:year|decade)|(?:next|coming) (?:[\p{L}\d]+ )?(?:years|months|decades?)|(?:dieses|diesem) Jahr|(?:nächsten|kommenden) (?:[\p{L}\d]+ )?(?:Jahre|Monate|Jahrzehnte)n?|este año|próximos (?:[\p{L}\d]+ )?(?:años|meses))\b|今年|(?:未来|今后|未來|今後)[\d一二三四五六七八九十几幾]+年/iu,
} as const;

export const ALLOWED_WORDS = [
  ...LOADED_WORDS,
  ...(Object.keys(UNDATED) as readonly (keyof typeof UNDATED)[]),
] as const;

/** Base language -> notices that something was not found, counted or published. */
export const ABSENCE: Readonly<Record<string, RegExp | undefined>> = {
  en: /\bno (?:\p{L}+ ){0,2}(?:figures?|counts?|numbers?(?! of\b)|data|totals?|estimates?|statistics?)\b|\b(?:is|are|was|were|been) (?:not|never) (?:\p{L}+ )?(?:seen|known|found|published|counted|measured)\b|\bis unknown\b/iu,
  de: /\bkeine? (?:\p{L}+ ){0,2}(?:Zahl(?:en)?|Angaben?|Daten|Zählung(?:en)?|Schätzung(?:en)?)\b|\bnicht (?:bekannt|gefunden|veröffentlicht|gezählt|gemessen)\b/iu,
  es: /\b(?:ning[uú]na?|no hay|sin) (?:\p{L}+ ){0,2}(?:cifras?|datos?|recuentos?|estimaci(?:ón|ones))\b|\bno se (?:conocen?|sabe|encontr(?:ó|aron)|ha publicado)/iu,
  zh: /(?:没有|沒有|未|尚无|并无)[^，。；！？]{0,8}(?:数字|数据|统计|數字|數據|統計|公布)/u,
};
