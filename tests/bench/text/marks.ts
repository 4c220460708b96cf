/** The rows of 200 marks that move from one arrangement to another: three numbers each, always the same. */
export interface MarkRow {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
const part = (seed: number) => Math.round(((Math.sin(seed * 12.9898) * 43758.5453) % 1) * 50 + 50);

export const markRows = (): readonly MarkRow[] =>
  Array.from({ length: 200 }, (_, i) => ({ a: part(i + 1), b: part(i + 301), c: part(i + 601) }));
