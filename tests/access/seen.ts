/** What one test of a run has seen of a page. */
import { join } from 'node:path';
import type { CheckName } from './checks.ts';
import type { Looked } from './looked.ts';
import type { ModeName } from './modes.ts';

export interface Seen {
  readonly page: string;
  readonly mode: ModeName;
  readonly checks: Readonly<Partial<Record<CheckName, Looked>>>;
}

/** Where it is kept until the report is written, a file a test. */
export const SEEN = join('.handscroll', 'access');
