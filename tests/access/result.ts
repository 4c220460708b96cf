/** The result of a complete run, stored beside the checks: counts and findings per page, check and mode. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckName } from './checks.ts';
import { together, type Looked } from './looked.ts';
import type { ModeName } from './modes.ts';
import { SEEN, type Seen } from './seen.ts';

type Checks = { readonly [check in CheckName]?: { readonly [mode in ModeName]?: Looked } };
export interface Result {
  /** Chromium's version. */
  readonly browser: string;
  readonly pages: { readonly [address: string]: Checks };
}

const FILE = join(import.meta.dirname, 'result.json');
export const keptResult = (): Result => JSON.parse(readFileSync(FILE, 'utf8')) as Result;

/** The results that the tests of this run have written. */
export const seenNow = (): readonly Seen[] =>
  readdirSync(SEEN)
    .toSorted()
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(SEEN, name), 'utf8')) as Seen);

/** Replaces the stored results by those of a run, per check and mode; removes pages that no longer exist. */
export function resultOf(
  seen: readonly Seen[],
  browser: string,
  saved: Result['pages'],
  addresses: readonly string[],
): Result {
  const pages: Record<string, Partial<Record<CheckName, Partial<Record<ModeName, Looked>>>>> = {};
  for (const { page, mode, checks } of seen)
    for (const [name, looked] of Object.entries(checks)) {
      const modes = ((pages[page] ??= {})[name as CheckName] ??= {});
      modes[mode] = together([...(modes[mode] ? [modes[mode]] : []), looked]);
    }
  return {
    browser,
    pages: Object.fromEntries(
      addresses.flatMap((address) => {
        const page: Record<string, object> = { ...saved[address] };
        for (const [name, modes] of Object.entries(pages[address] ?? {}))
          page[name] = { ...page[name], ...modes };
        return Object.keys(page).length > 0 ? [[address, page as Checks] as const] : [];
      }),
    ),
  };
}

export const keep = (result: Result): void =>
  writeFileSync(FILE, `${JSON.stringify(result, null, 1)}\n`);
