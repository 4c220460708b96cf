/** What a transform cannot read. */
import type { SceneFault } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import type { View } from './params.ts';
import { CHANNELS, channelOf, numberOf, wordOf } from './read.ts';
import { COUNT, type Row, type Table } from './table.ts';
import { alongOf, baseOf, isPart, linesOf } from './transform.ts';

export const transformFaults = (
  view: View,
  table: Table,
  rows: readonly Row[],
  path: readonly string[],
) =>
  // prettier-ignore
  CHANNELS.flatMap((name): SceneFault[] => {
    const { transform, field = COUNT, window, at } = channelOf(view[name]) ?? {};
    const fault = (end: string, message: string, hint: string) => [{ path: [...path, name, end], message, hint }];
    if (window !== undefined && transform !== 'mean') return fault('window', 'only a mean has a window', 'add "transform": "mean"');
    if (at !== undefined && transform !== 'index' && transform !== 'difference') return fault('at', 'only an index or a difference is compared with another row', 'add "transform": "index"');
    if (!transform) return [];
    const needed = isPart(transform) ? 'date' : 'number';
    if (field !== COUNT && table.columns[field]?.type !== needed) return fault('transform', `"${transform}" is made of ${needed}s, and "${field}" holds none`, `name a column of ${needed}s`);
    if (transform === 'share' && rows.some((row) => numberOf(row, field) < 0)) return fault('transform', `shares are of a whole, and "${field}" has values below zero`, 'use "difference" or "index"');
    const along = alongOf(view, name)?.field;
    const lines = linesOf(table, view, rows, along);
    const bases = lines.map(baseOf(lines, along, at));
    const known = [...new Set(rows.map((row) => row.x ?? wordOf(row, along)))];
    if (at !== undefined && bases.every((base) => !base)) return [unknownName([...path, name, 'at'], 'row', String(at), known)];
    if (transform === 'index' && bases.some((base) => base && numberOf(base, field) === 0)) return fault('transform', `an index cannot begin at zero, and "${field}" does`, 'name another row with "at"');
    const longest = Math.max(...lines.map(({ length }) => length));
    if (transform === 'mean' && longest < (window ?? 7)) return fault('window', `a mean of ${window ?? 7} needs as many rows, and there are ${longest}`, 'use a smaller "window"');
    return [];
  });
