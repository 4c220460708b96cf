/** The result of a check on a page: the number of things that it checked, and its findings. */
export interface Looked {
  readonly count: number;
  /** One line each, `what: why`; empty when nothing is wrong. */
  readonly found: readonly string[];
}

export const together = (all: readonly Looked[]): Looked => ({
  count: all.reduce((sum, { count }) => sum + count, 0),
  found: [...new Set(all.flatMap(({ found }) => found))],
});
