/** The selected cells of a grid, and where a key moves the selection. */

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
export interface Selection {
  /** The focused cell. */
  readonly at: CellPlace;
  /** The opposite corner. */
  readonly from: CellPlace;
}

export const blockOf = ({ at, from }: Selection) => ({
  top: Math.min(at.row, from.row),
  bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column),
  right: Math.max(at.column, from.column),
});

const PAGE = 12;
const STEPS: { readonly [key: string]: readonly [rows: number, columns: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The cell to which a key moves, with Ctrl to the end; undefined if it does not move. */
export function ledBy(
  key: string,
  { row, column }: CellPlace,
  isFar: boolean,
  last: CellPlace,
): CellPlace | undefined {
  const [down, right] = STEPS[key] ?? [];
  if (down === undefined || right === undefined) return undefined;
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), most);
  const far = (by: number) => (isFar && by !== 0 ? by * Infinity : by);
  return { row: clamp(row + far(down), last.row), column: clamp(column + far(right), last.column) };
}
