/** Which cells of a grid are chosen, and where a key leads. */

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
export interface Selection {
  /** The cell that has the focus. */
  readonly at: CellPlace;
  /** The opposite corner. */
  readonly from: CellPlace;
}
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const blockOf = ({ at, from }: Selection): Block => ({
  top: Math.min(at.row, from.row),
  bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column),
  right: Math.max(at.column, from.column),
});
export const isInside = (
  { top, bottom, left, right }: Block,
  row: number,
  column: number,
): boolean => row >= top && row <= bottom && column >= left && column <= right;

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

/** Where a key leads from a cell; with Ctrl to the end. Undefined where it leads nowhere. */
export function ledBy(
  key: string,
  { row, column }: CellPlace,
  isFar: boolean,
  rows: number,
  columns: number,
): CellPlace | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [down, right] = step;
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), most);
  const isEnd = isFar && (key === 'Home' || key === 'End');
  const far = (by: number) => (isFar && by !== 0 ? by * Infinity : by);
  return {
    row: clamp(isEnd ? right * Infinity : row + (far(down) || 0), rows - 1),
    column: clamp(column + (far(right) || 0), columns - 1),
  };
}
