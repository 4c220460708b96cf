/**
 * Scripts that say of themselves that all their functions are called: Chromium then compiles them whole while they
 * come, beside the page; without it each is read over then, and compiled while the page waits. Other browsers see a
 * comment (docs/decisions/0035).
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Counts on the first line alone. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Every script of a finished build. @param {string} folder where its chunks lie */
export function compileAhead(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const script = readFileSync(file, 'utf8');
    if (!script.startsWith(HINT)) writeFileSync(file, HINT + script);
  }
}
