/** Each table of a story's numbers: it equals its file, and has heads for columns and rows. */
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';

/** On `/s/<slug>/data/`. */
export const tables = (page: Page): Promise<Looked> =>
  page.evaluate(async () => {
    const found: string[] = [];
    /** Cells of a file by RFC 4180. */
    const rowsOf = (csv: string) => {
      const rows: string[][] = [[]];
      for (const [, quoted, plain, end] of csv
        .replace(/^\uFEFF/, '')
        .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/g)) {
        rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
        if (end === '\r\n') rows.push([]);
        if (end === '') break;
      }
      return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
    };
    const sections = [...document.querySelectorAll<HTMLElement>('section.numbers')];
    let count = 0;
    for (const section of sections) {
      const table = section.querySelector('table');
      if (!table) continue;
      count++;
      if (table.querySelectorAll('thead th').length === 0) found.push(`${section.id}: no heads`);
      const file = section.querySelector<HTMLAnchorElement>('a[download]');
      if (!file) {
        found.push(`${section.id}: no file`);
        continue;
      }
      const visible = [...table.rows].map((row) =>
        [...row.cells].map((cell) => cell.textContent ?? ''),
      );
      const saved = rowsOf(await (await fetch(file.href)).text());
      if (JSON.stringify(visible) !== JSON.stringify(saved)) {
        const at = visible.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(saved[i]));
        found.push(
          `${section.id}, row ${at}: "${visible[at]?.join(' | ')}" and "${saved[at]?.join(' | ')}"`,
        );
      }
    }
    if (count === 0 && sections.length > 0) found.push('no table');
    return { count, found };
  });
