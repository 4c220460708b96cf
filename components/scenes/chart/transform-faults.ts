/** What a transform cannot read. */
import type { SceneFault } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import { words } from './fault-words.en.ts';
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
  CHANNELS.flatMap((name): SceneFault[] => {
    const { transform, field = COUNT, window, at } = channelOf(view[name]) ?? {};
    const fault = (end: string, [message, hint]: readonly [string, string]) => [
      { path: [...path, name, end], message, hint },
    ];
    if (window !== undefined && transform !== 'mean') return fault('window', words.window);
    if (at !== undefined && transform !== 'index' && transform !== 'difference')
      return fault('at', words.at);
    if (!transform) return [];
    const needed = isPart(transform) ? 'date' : 'number';
    if (field !== COUNT && table.columns[field]?.type !== needed)
      return fault('transform', words.column(transform, field, needed));
    if (transform === 'share' && rows.some((row) => numberOf(row, field) < 0))
      return fault('transform', words.shareBelowZero(field));
    const along = alongOf(view, name)?.field;
    const lines = linesOf(table, view, rows, along);
    const bases = lines.map(baseOf(lines, along, at));
    const known = [...new Set(rows.map((row) => row.x ?? wordOf(row, along)))];
    if (at !== undefined && bases.every((base) => !base))
      return [unknownName([...path, name, 'at'], 'row', String(at), known)];
    if (transform === 'index' && bases.some((base) => base && numberOf(base, field) === 0))
      return fault('transform', words.indexOfZero(field));
    const longest = Math.max(...lines.map(({ length }) => length));
    if (transform === 'mean' && longest < (window ?? 7))
      return fault('window', words.longMean(window ?? 7, longest));
    return [];
  });
