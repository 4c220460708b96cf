/** Parses tables written with bars: `| a | b |` over `|---|---|`. */

const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The cells of a row; `\|` is a literal bar. */
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/**
 * The header and rows of the table whose header is at line `at`, without the line of dashes; undefined if
 * there is none.
 */
export function readPipes(
  lines: readonly string[],
  at: number,
): readonly (readonly string[])[] | undefined {
  const [heading = '', dashes = ''] = [lines[at], lines[at + 1]];
  if (!heading.includes('|') || !dashes.includes('|') || !DELIMITERS.test(dashes)) return undefined;
  const header = cellsOf(heading);
  if (header.length !== cellsOf(dashes).length) return undefined;
  const rows = [header];
  for (let next = at + 2; next < lines.length && (lines[next] ?? '').includes('|'); next++)
    rows.push(cellsOf(lines[next] ?? ''));
  return rows;
}
