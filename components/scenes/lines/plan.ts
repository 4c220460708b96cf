/** Where things stand: the panels' boxes and their scales, the same for marks and labels. */
import { scaleLinear } from 'd3-scale';
import { yearOf } from '../kit/dated.ts';
import { cellsOf, endRoom, fieldOf, headOf, type Cell } from './field.ts';
import type { Moment, PanelParam } from './params.ts';
import { linesOf, type DrawnLine } from './rows.ts';
import { runsOf } from './strokes.ts';
import type { Box } from '../kit/plate.ts';

export interface PanelPlan {
  readonly id: string;
  readonly panel: PanelParam;
  readonly lines: readonly DrawnLine[];
  /** The field of the chart without its words. */
  readonly box: Box;
  /** Position on the axis -> units of the plate. */
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** Where ridges stand, and what `rise` 0 falls to. */
  readonly base: number;
  readonly ticks: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Whether the clock is printed under this panel. */
  readonly clock: boolean;
}
export interface Plan {
  readonly panels: readonly PanelPlan[];
  readonly lines: readonly DrawnLine[];
}

const ROW_GAP = 26;
const FOOT = 30;

/** The scale of a panel holds every number of its rows, from zero where zero is near. */
function domainOf(panel: PanelParam, lines: readonly DrawnLine[]) {
  const values = lines.flatMap((line) =>
    line.points.flatMap((p) => [p.value, p.low, p.high].filter((n) => n !== undefined)),
  );
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const span = high - low || Math.abs(high) || 1;
  // A painted area is read by its size, so it always stands on zero.
  const ridge = lines.some((line) => line.role === 'ridge');
  const foot = ridge || (low >= 0 && low < high * 0.6) ? Math.min(0, low) : low - span * 0.08;
  const head = (ridge ? Math.max(0, high) : high) + (panel.range ? 0 : span * 0.02);
  return [
    Math.min(panel.range?.[0] ?? Infinity, foot),
    Math.max(panel.range?.[1] ?? -Infinity, head),
  ] as const;
}

/** A column that stands at the beginning of the axis must not lie on the numbers of the scale. */
function edgeOf(lines: readonly DrawnLine[], from: number): number {
  const first = lines.flatMap((line) => (line.role === 'ridge' ? (runsOf(line)[0] ?? []) : []));
  return first.length === 1 && first[0] && Math.abs(first[0].at - from) < 1e-6 ? 12 : 0;
}

export function layoutOf(moment: Moment): Plan {
  const { params, data, state, aspect } = moment;
  const lines = linesOf(params, data);
  const field = fieldOf(moment, lines);
  const cells = cellsOf(moment);
  const rows = Array.from({ length: (cells.at(-1)?.row ?? 0) + 1 }, (_, row) =>
    cells.filter((cell) => cell.row === row),
  );
  const panelOf = (cell: Cell) => params.panels[cell.id] as PanelParam;
  const weights = rows.map((row) => Math.max(...row.map((cell) => panelOf(cell).weight)));
  const heads = rows.map((row) => Math.max(...row.map((cell) => headOf(panelOf(cell)))));
  const linesIn = (cell: Cell) => lines.filter((line) => line.panel === cell.id);
  const ownClock = (cell: Cell) => linesIn(cell).some((line) => line.xType === 'words');
  const feet = rows.map((row, i) => (i === rows.length - 1 || row.some(ownClock) ? FOOT : 6));
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
  const free = field.height - sum(heads) - sum(feet) - ROW_GAP * (rows.length - 1);
  const unitWidth = (field.width * (params.columns > 1 ? 1 - params.room : 1)) / params.columns;
  // Neighbours in a row share one width of words, so that their fields stay equal.
  const room = params.columns > 1 ? 0 : params.room * field.width;
  const gutter = Math.max(endRoom(moment, lines), room);
  let top = field.y;
  const panels = rows.flatMap((row, r) => {
    const head = heads[r] ?? 0;
    const height = Math.max(40, (free * (weights[r] ?? 1)) / sum(weights));
    const y = top + head;
    top = y + height + (feet[r] ?? 0) + ROW_GAP;
    return row.map((cell): PanelPlan => {
      const panel = panelOf(cell);
      const own = linesIn(cell);
      const inner = params.columns > 1 && cell.column > 0 ? 24 : 0;
      const box: Box = {
        x: field.x + cell.column * unitWidth + inner,
        y,
        width: Math.max(40, cell.span * unitWidth - inner - gutter),
        height,
      };
      const domain = domainOf(panel, own);
      const count = Math.max(1, ...own.map((line) => line.points.at(-1)?.at ?? 1));
      const [from, to] = ownClock(cell) ? [1, count] : [state.window.from, state.window.to];
      const end = to > from ? to : from + 1;
      const y0 = scaleLinear([domain[0], domain[1]], [box.y + box.height, box.y]);
      const x0 = scaleLinear([from, end], [box.x + edgeOf(own, from), box.x + box.width]);
      const wanted = Math.max(2, Math.round(box.height / (aspect === 'tall' ? 70 : 95)));
      return {
        id: cell.id,
        panel,
        lines: own,
        box,
        x: (at) => x0(at),
        y: (value) => y0(value),
        base: y0(Math.min(Math.max(0, domain[0]), domain[1])),
        ticks: (panel.ticks ?? y0.ticks(wanted)).filter(
          (tick) => tick >= domain[0] && tick <= domain[1],
        ),
        from,
        to: end,
        clock: r === rows.length - 1 || ownClock(cell),
      };
    });
  });
  return { panels, lines };
}

/** Fixed positions on the axis as written. */
export const axisEnds = ({ params }: Moment): readonly [number, number] => [
  yearOf(params.x.from),
  yearOf(params.x.to),
];
