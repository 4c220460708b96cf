/** What a run has seen, kept a file a page and mode until the report is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { SEEN, type Seen } from './seen.ts';

/** Set by `npm run access` and `npm run nightly`: every page, step and mode; else a sample of them. */
export const WHOLE = process.env.HANDSCROLL_NIGHTLY === '1';
/** Keeps what was seen in a whole run, and fails the test when anything is wrong. */
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
