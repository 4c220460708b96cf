/** Packages that only one room may import. */
export const FENCED: ReadonlyMap<
  string,
  { readonly rooms: readonly string[]; readonly why: string }
> = new Map([
  [
    'scrollama',
    { rooms: ['drivers'], why: 'Its progress is stale after a jump: fenced into one file.' },
  ],
  ['next', { rooms: ['app', 'server', 'press'], why: 'Readers outlive a framework.' }],
  [
    'node:fs',
    { rooms: ['disk', 'cli', 'press', 'server'], why: 'Everything else gets bytes passed in.' },
  ],
]);
