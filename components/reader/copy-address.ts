/**
 * The studio's address for opening a copy of a story; `source`: the address of its public source,
 * which the studio fetches.
 */
export const copyAddress = (basePath: string, source: string | undefined): string | undefined =>
  source === undefined ? undefined : `${basePath}/studio/#copy=${source}`;
