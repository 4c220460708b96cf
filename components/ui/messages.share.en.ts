/** Words of the Share panel, of a step's own page, and on cards. */
export const shareMessages = {
  sources:
    '{count, plural, one {Source} other {Sources}}: {names}{more, plural, =0 {} other { and # more}}.',
} as const;
