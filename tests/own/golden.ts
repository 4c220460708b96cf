/** Broken files of a kind, each with what is said of it in `<kind>.txt`; `UPDATE=1` writes that file anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lineOf, problemsWith, storyOf } from './said-of.ts';

/** Milliseconds until its sentence is there, at the latest: some hundred times what it takes, while a bomb would take minutes. */
const MOST = 10_000;

export interface Broken {
  readonly kind: string;
  /** Name of the file -> its bytes. */
  readonly files: Readonly<Record<string, Uint8Array | string>>;
  readonly paramsOf: (file: string) => object;
  readonly evidence?: object;
}

export function tellsOf({ kind, files, paramsOf, evidence }: Broken): void {
  const golden = path.join(import.meta.dirname, `${kind}.txt`);
  it(`says of each broken file what it is and what to do: ${kind}`, async () => {
    const said: string[] = [];
    for (const [name, data] of Object.entries(files)) {
      const begin = performance.now();
      const problems = await problemsWith(storyOf(kind, paramsOf(name), evidence), {
        [name]: data,
      });
      expect(performance.now() - begin, name).toBeLessThan(MOST);
      said.push(`# ${name}`, ...problems.map(lineOf));
      expect(problems, name).not.toEqual([]);
      // Told where the file is named, not of the story as a whole.
      for (const { path: place } of problems) expect(place, name).toMatch(/^scenes/);
    }
    const text = `${said.join('\n')}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
}
