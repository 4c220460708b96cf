/** All defaults of the format in one table; later stages get complete values. */
export const DEFAULTS = {
  layout: 'side',
  length: 1,
  /** A page of text that goes before has left by then, where cards rest at the bottom. */
  lengthAfterPage: 2,
  move: 0.4,
  ease: 'in-out',
  stop: true,
  print: 'hold',
  link: true,
  confidence: 'high',
  xType: 'date',
  labelStyle: 'label',
  labelSide: 'auto',
  /** Numbers from here on are printed compactly: 11.3 million. */
  compactFrom: 1_000_000,
  /** The most decimals of a number that does not set them. */
  digits: 2,
  wordsPerMinute: 230,
  /** The speed of a tour without recordings: that of a calm speaker. */
  spokenWordsPerMinute: 150,
} as const;
