/** Teilen, Seite eines Schritts, Karten. */
export const shareDe = {
  sources:
    '{count, plural, one {Quelle} other {Quellen}}: {names}{more, plural, =0 {} other { und # weitere}}.',
} as const;
