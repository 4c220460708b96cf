/** Units in a block for each word of the facet, each under its name and number. */
import { max, sum } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import { cutLines, label, wrap } from '../../kit/text.ts';
import { columnOf, keysOf, printer } from '../read.ts';
import type { Row } from '../table.ts';
import type { Plan } from './plan.ts';
import { unitKey } from './unit-key.ts';
import { gridOf, hasWholes, isOwn, lengthOf, marksOf, stackOf, wholeOf } from './units.ts';

/** Most lines under the name of a field. */
const LINES = 3;
/** Greatest height of a field of its own, in units of the plate. */
const HIGHEST = 300;

/** The name and number above a field. */
function headingOf(plan: Plan, rows: readonly Row[], word: string, width: number) {
  const { around: { type, lang }, table, across, valueOf } = plan; // prettier-ignore
  const [first] = rows;
  const { name = word, text } = first ?? {};
  const all = sum(rows, (row) => (row.colour === 'tea' ? 0 : valueOf(row)));
  const figure = name === '' ? '' : (text ?? printer(columnOf(table, across ?? {}), lang)(all));
  const isLarge = measure(name, type.strong) <= width - measure(figure, type.figure) - 12;
  const role = isLarge ? ('figure' as const) : ('strong' as const);
  const room = Math.max(width * 0.3, width - measure(figure, type[role]) - 16);
  const names = name === '' ? [] : wrap([name], room, type.strong);
  const note = table.notes?.[word];
  const further = note === undefined ? [] : wrap([note], isLarge ? room : width, type.rest);
  const { lines } = cutLines([...names, ...further], names.length + LINES);
  const widest = max(lines, (line, i) => measure(line, i === 0 ? type.strong : type.rest)) ?? 0;
  const least = widest + 24 + measure(figure, type[role]);
  return { key: first?.key ?? word, figure, role, lines, names: names.length, least };
}

export function fieldsIn(plan: Plan, top: number) {
  const { view, around: { area, type }, facets, isTall, facetOf } = plan; // prettier-ignore
  const [own, wholes] = [isOwn(plan), hasWholes(plan)];
  const fields = facets.map((facet) => plan.rows.filter((row) => facetOf(row) === facet));
  const counts = fields.map((rows) => lengthOf(plan, rows));
  const full = Math.max(...fields.map((rows) => wholeOf(plan, rows)));
  const [gapX, gapY, least, below] = isTall ? [16, 10, 32, 8] : [44, 22, 44, 14];
  const keys = keysOf(view).length;
  const keyHeight = keys === 0 ? 0 : isTall ? keys * 20 + 14 : 40;
  const laidIn = (columns: number) => {
    const width = (area.width - gapX * (columns - 1)) / columns;
    const down = Math.ceil(fields.length / columns);
    const heads = fields.map((rows, i) => headingOf(plan, rows, facets[i]!, width));
    const lines = max(heads, (head) => head.lines.length) ?? 0;
    const head = lines === 0 ? 0 : least + (lines - 1) * type.line;
    const free = area.y + area.height - top - keyHeight - (head + gapY) * down + gapY;
    const longest = Array.from({ length: down }, (_, i) => Math.max(...counts.slice(i * columns, (i + 1) * columns))); // prettier-ignore
    const shared = gridOf(plan, longest, [width, free], 'field', full);
    const each = Math.min(free / down, HIGHEST);
    const grids = counts.map((count, i) => (own ? gridOf(plan, [count], [width, each], 'field', wholeOf(plan, fields[i]!)) : shared)); // prettier-ignore
    const heights = longest.map((most) => (own ? each : Math.ceil(most / shared.row) * shared.pitch[1])); // prettier-ignore
    const share = isTall ? 1 : (fields.length / (columns * down)) ** 0.25;
    return { width, heads, head, lines, grids, heights, columns, worth: shared.size[0] * share };
  };
  const most = Math.min(fields.length, isTall ? 2 : 4);
  const few = isTall ? (fields.length > 5 ? 2 : 1) : fields.length > 8 ? 3 : fields.length > 4 ? 2 : 1; // prettier-ignore
  const asked = view.columns ?? (wholes ? few : undefined);
  const tried = Array.from({ length: asked ? 1 : most }, (_, i) => laidIn(asked ?? i + 1));
  const laid = tried.reduce((a, b) => (b.worth > a.worth * 1.02 ? b : a));
  const { width, heads, head, lines, grids, heights, columns } = laid;
  const painted = fields.map((rows, i) => rows.flatMap((row) => (row.colour === 'tea' ? [] : Math.ceil(marksOf(plan, row)[1] / grids[i]!.row)))); // prettier-ignore
  const climb = Math.max(1, ...painted.flat());
  // Wholes that are alike fill up from below; what is counted on its own is read from the top.
  const isUp = full > 0 && !wholes;
  const parts = fields.map((rows, i) => {
    const line = Math.floor(i / columns);
    const x = area.x + (i % columns) * (width + gapX);
    const y = top + (line + 1) * head + line * gapY + sum(heights.slice(0, line));
    const { row, pitch, size } = grids[i]!;
    const last = Math.ceil(counts[i]! / row) - 1;
    const shapes = stackOf(plan, rows, {
      ...{ size, climb },
      at(n) {
        const level = Math.floor(n / row);
        const [down, up] = isUp ? [last - level, level] : [level, last - level];
        return [x + (n % row) * pitch[0] + size[0] / 2, y + down * pitch[1] + size[1] / 2, up];
      },
    });
    const { key, figure, role, lines: name, names, least: room } = heads[i]!;
    const nameY = y - below - (lines - 1) * type.line;
    const isBeside = role === 'figure' || name.length === names;
    const figureY = nameY + (isBeside ? (lines > 1 ? 10 : 0) : names * type.line);
    // The number ends where its block does.
    const right = wholes ? width : Math.min(width, Math.max((row - 1) * pitch[0] + size[0], room));
    const words = [
      ...(name.length > 0 ? [label(`${key}-name`, [x, nameY], name, 'strong')] : []),
      ...(figure === '' ? [] : [label(key, [x + right, figureY], [figure], role, { align: 'end' })]), // prettier-ignore
    ];
    return { shapes, words, box: { x, y: nameY - 25, width, height: heights[line]! } };
  });
  const shapes = parts.flatMap((one) => one.shapes);
  const bottom = Math.max(top, ...shapes.map(({ y, height }) => y + height / 2));
  const key = unitKey(plan, [area.x, bottom + (isTall ? 22 : 30)], !isTall, grids[0]!.size[0]);
  const boxes = parts.map(({ box }) => box);
  return { shapes, words: [...parts.flatMap((one) => one.words), ...key.labels], samples: key.samples, grid: { ...grids[0]!, boxes } }; // prettier-ignore
}
