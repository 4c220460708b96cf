/** The ground that a chart is given: its field, the room its words need, its grid of panels. */
import { PLATE } from '../../../story/scene.ts';
import { measure } from '../kit/measure.ts';
import type { Moment, PanelParam } from './params.ts';
import type { DrawnLine } from './rows.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { scaleRoom } from './scale-text.ts';

/** The field that all panels share, with room for numbers at the left; room at the right comes later. */
export function fieldOf(moment: Moment, lines: readonly DrawnLine[]): Box {
  const { aspect, params } = moment;
  const { width, height } = PLATE[aspect];
  const half = params.layout === 'foot' ? areaOf(aspect, 'foot').y : undefined;
  if (aspect === 'tall') {
    const top = half ?? 66;
    const x = Math.max(26, 14 + scaleRoom(moment, lines, 12.5));
    const room = height * 0.69 - top;
    return { x, y: top, width: width - x - 14, height: room * (1 - params.under) };
  }
  const top = half ?? (params.layout === 'full' ? 300 : 132);
  const left = params.layout === 'full' ? 112 : 560;
  const room = 776 - top;
  return { x: left, y: top, width: width - 32 - left, height: room * (1 - params.under) };
}

/** What the words at line ends need, from params and rows alone: the field must not move with state. */
export function endRoom(moment: Moment, lines: readonly DrawnLine[]): number {
  const tall = moment.aspect === 'tall';
  const widths = lines.map((line) => {
    const last = line.points.findLast((p) => p.value !== undefined);
    if (line.end === 'none' || line.role === 'goal' || !last) return 0;
    const value = line.end === 'name' ? '' : last.text;
    const name = line.end === 'value' ? '' : line.name;
    const size = line.role === 'ridge' || line.role === 'line' ? 17 : 14;
    const whole = measure(`${name} ${value}`, tall ? 13 : size);
    return tall && whole > 78 ? Math.max(measure(name, 13), measure(value, 13)) : whole;
  });
  const widest = Math.max(0, ...widths);
  return widest === 0 ? 8 : Math.min(widest + 16, tall ? 104 : 190);
}

export interface Cell {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly span: number;
}

/** Panels flow into rows of `columns`, as words flow into lines. */
export function cellsOf({ params }: Moment): readonly Cell[] {
  const cells: Cell[] = [];
  let [row, column] = [0, 0];
  for (const [id, panel] of Object.entries(params.panels)) {
    const span = Math.min(panel.span, params.columns);
    if (column + span > params.columns) [row, column] = [row + 1, 0];
    cells.push({ id, row, column, span });
    column += span;
  }
  return cells;
}

/** Height of the words above a panel. */
export const headOf = (panel: PanelParam) =>
  panel.title ? (panel.rule ? 62 : 44) : panel.rule ? 44 : 18;
