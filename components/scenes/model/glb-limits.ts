/** What a model may cost. Everything that is drawn keeps the limits for canvas scenes because of these. */
export const LIMITS = {
  bytes: 4 * 1024 * 1024,
  /** The description inside the file, not the numbers. */
  json: 1024 * 1024,
  triangles: 40_000,
  /** Four times what so many triangles have where no two share a corner. */
  places: 480_000,
  nodes: 2_000,
  parts: 16,
} as const;
