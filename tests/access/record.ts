/** Stores the results of a run, one file per page and mode, until the report is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { SEEN, type Seen } from './seen.ts';

/**
 * Whether every page, step and mode is checked, as in `npm run access` and `npm run nightly`; otherwise a
 * sample.
 */
export const WHOLE = process.env.HANDSCROLL_NIGHTLY === '1';
/** Stores the result in a complete run, and fails the test if there are findings. */
export function conclude(seen: Seen): void {
  if (WHOLE) {
    mkdirSync(SEEN, { recursive: true });
    const checks = Object.keys(seen.checks).join('-');
    const name = `${seen.page}${seen.mode}-${checks}`.replaceAll('/', '_');
    writeFileSync(join(SEEN, `${name}.json`), JSON.stringify(seen));
  }
  const found = Object.entries(seen.checks).flatMap(([check, { found }]) =>
    found.map((line) => `${check}: ${line}`),
  );
  expect(found, `${seen.page}, ${seen.mode}`).toEqual([]);
}
