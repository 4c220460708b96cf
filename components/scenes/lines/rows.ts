/** From params and data to what can be drawn: one entry per line, its points in order of the axis. */
import type { DataRow, DataSeries, SceneData, Status } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dated.ts';
import type { LineParam, Params, Role } from './params.ts';

export interface Point {
  /** The row's own anchor: `china@2015`. */
  readonly anchor: string;
  readonly x: string;
  readonly at: number;
  /** Absent where the row has no number: the line breaks here. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly status: Status;
  readonly text: string;
}

export interface DrawnLine {
  readonly id: string;
  /** Its entry in `panel.lines`; differs from `id` when the entry stands for many entities. */
  readonly key: string;
  readonly panel: string;
  readonly role: Role;
  readonly name: string;
  readonly end: LineParam['end'];
  readonly wash: boolean;
  readonly xType: DataSeries['xType'];
  readonly unit?: string;
  /** Usual distance of neighbouring points. */
  readonly step: number;
  readonly points: readonly Point[];
}

/** Whether a point has something to draw at it. */
export const hasFigure = (p: Point) =>
  p.value !== undefined || p.low !== undefined || p.high !== undefined;

/** The median distance: one long gap among many years does not widen the step. */
function usualStep(points: readonly Point[]): number {
  const gaps = points
    .slice(1)
    .map((p, i) => p.at - (points[i]?.at ?? p.at))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 1;
}

const rangeText = ({ low, high }: DataRow) => [low, high].filter((n) => n !== undefined).join('–');

function pointsOf(
  line: LineParam,
  series: DataSeries,
  rows: readonly DataRow[],
  anchorOf: (x: string) => string,
): readonly Point[] {
  const words = [...new Set(series.rows.map((row) => row.x))];
  const [from, to] = [yearOf(line.from ?? -Infinity), yearOf(line.to ?? Infinity)];
  return rows
    .map((row): Point => {
      const at = series.xType === 'words' ? words.indexOf(row.x) + 1 : (row.at ?? 0);
      return {
        anchor: anchorOf(slug(row.x ?? '')),
        x: row.x ?? '',
        at,
        status: row.status,
        text: row.text ?? (row.value === undefined ? rangeText(row) : String(row.value)),
        ...(row.value !== undefined && { value: row.value }),
        ...(row.low !== undefined && { low: row.low }),
        ...(row.high !== undefined && { high: row.high }),
      };
    })
    .filter((p) => p.at >= from && p.at <= to)
    .sort((a, b) => a.at - b.at);
}

/** Every line of every panel, in the order of the script. Lines of unknown series are left out. */
export function linesOf(params: Params, data: SceneData): readonly DrawnLine[] {
  const taken = new Set<string>();
  const free = (id: string, otherwise: string) => {
    const chosen = taken.has(id) ? otherwise : id;
    taken.add(chosen);
    return chosen;
  };
  const drawn: DrawnLine[] = [];
  for (const [panel, { lines }] of Object.entries(params.panels))
    for (const [key, line] of Object.entries(lines)) {
      const series = data[line.series];
      if (!series) continue;
      const all = Object.keys(series.entities);
      const entities: readonly (string | undefined)[] =
        line.entity !== undefined ? [line.entity] : all.length > 0 ? all : [undefined];
      for (const entity of entities) {
        const many = line.entity === undefined && entity !== undefined;
        const own = many ? entity : key;
        const other = many ? `${key}.${entity}` : `${panel}.${key}`;
        const rows = series.rows.filter((row) => row.entity === entity);
        const points = pointsOf(line, series, rows, (x) => free(`${own}@${x}`, `${other}@${x}`));
        if (many && points.length === 0) continue;
        drawn.push({
          id: free(own, other),
          key,
          panel,
          role: line.role,
          name: line.name ?? (entity && series.entities[entity]) ?? series.title,
          end: line.end,
          wash: line.wash,
          xType: series.xType,
          step: line.step ?? usualStep(points),
          points,
          ...(series.unit !== undefined && { unit: series.unit }),
        });
      }
    }
  return drawn;
}
