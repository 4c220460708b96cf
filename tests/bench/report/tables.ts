/** A run as tables: Markdown that also reads well in a terminal. */
import type { Line } from '../measure/machine.ts';
import { SUBJECTS } from '../pages/pages.ts';
import { judge } from './judge.ts';
import { printed } from './numbers.ts';
import { distinct, rowsOf, seenOf, type Kept } from './results.ts';

/** A Markdown table with aligned columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const [heading = []] = rows;
  const widths = heading.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(heading), rule, ...rows.slice(1).map(line)].join('\n');
}

const isOurs = (page: string) => SUBJECTS.some(({ name, ours }) => ours && name === page);

/** `12 (11–15)`: median, least and most. */
function cell(saved: Kept, at: Parameters<typeof seenOf>[1]): string {
  const seen = seenOf(saved, at);
  if (!seen) return '–';
  const { median, least, most, count } = seen;
  return count < 2 || least === most
    ? printed(median)
    : `${printed(median)} (${printed(least)}–${printed(most)})`;
}

function medians(saved: Kept, steps: number, line: Line): string {
  const pages = distinct(saved.visits.map(({ page }) => page));
  const rows = rowsOf(saved).map((row) => [
    row,
    ...pages.map((page) => cell(saved, { page, steps, line, row })),
  ]);
  const some = rows.filter(([, ...cells]) => cells.some((text) => text !== '–'));
  return table([['median (least–most)', ...pages], ...some]);
}

/** The ratios of our pages to plain HTML and to the best of the others, row by row. */
function ratios(saved: Kept, steps: number, line: Line): string {
  const pages = distinct(saved.visits.map(({ page }) => page));
  const of = (page: string, row: string) => seenOf(saved, { page, steps, line, row })?.median;
  const over = (local: number | undefined, other: number | undefined) =>
    local === undefined || other === undefined || other === 0 ? '–' : printed(local / other);
  const peers = pages.filter((page) => !isOurs(page) && page !== 'plain');
  const rows = rowsOf(saved).flatMap((row) => {
    const best = peers
      .flatMap((page) => {
        const value = of(page, row);
        return value === undefined ? [] : [{ page, value }];
      })
      .sort((a, b) => a.value - b.value)[0];
    return pages.filter(isOurs).flatMap((page) => {
      const local = of(page, row);
      if (local === undefined) return [];
      const besides = best ? `${over(local, best.value)} (${best.page})` : '–';
      return [[`${row}, ${page}`, printed(local), over(local, of('plain', row)), besides]];
    });
  });
  return table([['ratios', 'ours', 'to plain HTML', 'to the best other'], ...rows]);
}

const goals = (saved: Kept): string =>
  table([
    ['goal', 'steps', 'line', 'ours', 'at most', 'met'],
    ...judge(saved).map(({ name, steps, line, ours, most, met }) => [
      name,
      String(steps),
      line,
      printed(ours),
      printed(most),
      met ? 'yes' : 'NO',
    ]),
  ]);

/** The complete report. */
export function reportOf(saved: Kept): string {
  const sizes = distinct(saved.visits.map(({ steps }) => steps));
  const lines = distinct(saved.visits.map(({ line }) => line));
  const parts = sizes.flatMap((steps) =>
    lines.map(
      (line) =>
        `### ${steps} steps, ${line}\n\n${medians(saved, steps, line)}\n\n${ratios(saved, steps, line)}`,
    ),
  );
  return [
    `${saved.machine}; ${saved.browser}; ${saved.when}`,
    ...parts,
    `### Goals\n\n${goals(saved)}`,
  ].join('\n\n');
}
