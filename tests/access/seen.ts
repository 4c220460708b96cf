/** The result of one test of a run for a page. */
import { join } from 'node:path';
import type { CheckName } from './checks.ts';
import type { Looked } from './looked.ts';
import type { ModeName } from './modes.ts';

export interface Seen {
  readonly page: string;
  readonly mode: ModeName;
  readonly checks: Readonly<Partial<Record<CheckName, Looked>>>;
}

/** The folder of these results until the report is written, one file per test. */
export const SEEN = join('.handscroll', 'access');
