/** What a check saw on a page: how many things it looked at, and what is wrong with which. */
export interface Looked {
  readonly count: number;
  /** One line each, `what: why`; empty when nothing is wrong. */
  readonly found: readonly string[];
}

export const together = (all: readonly Looked[]): Looked => ({
  count: all.reduce((sum, { count }) => sum + count, 0),
  found: [...new Set(all.flatMap(({ found }) => found))],
});
