import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some programs that a folder of PATH has. */
export const inPath = (...names: readonly string[]): string | undefined =>
  names
    .flatMap((name) =>
      (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path));
