/**
 * Broken files of a kind, each with the expected messages in `<kind>.txt`; `UPDATE=1` writes that file again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lineOf, problemsWith, storyOf } from './said-of.ts';

/**
 * The most milliseconds until the message is there: some hundred times the usual time, while a decompression
 * bomb would take minutes.
 */
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
    const texts: string[] = [];
    for (const [name, data] of Object.entries(files)) {
      const begin = performance.now();
      const problems = await problemsWith(storyOf(kind, paramsOf(name), evidence), {
        [name]: data,
      });
      expect(performance.now() - begin, name).toBeLessThan(MOST);
      texts.push(`# ${name}`, ...problems.map(lineOf));
      expect(problems, name).not.toEqual([]);
      // The problem is reported where the file is named, not for the whole story.
      for (const { path: place } of problems) expect(place, name).toMatch(/^scenes/);
    }
    const text = `${texts.join('\n')}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
}
