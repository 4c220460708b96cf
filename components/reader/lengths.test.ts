import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthClass } from '../step/length-class.ts';

const [wide, tall] = ['./lengths.css', './lengths-portrait.css'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
) as [string, string];
const css = wide + tall;
const KINDS = ['len', 'plen'] as const;
/** Class -> its length in screens, in the order of the sheet. */
const written = [...css.matchAll(/\.(p?len-\d+) \{\s*--len: (\d+)lvh;\s*\}/g)].map(
  ([, name = '', lvh]) => [name, Number(lvh) / 100] as const,
);

describe('lengths of builds as classes', () => {
  it('are exactly those that a build may wear, each once', () => {
    const worn = KINDS.flatMap((kind) => {
      const names = new Set<string>();
      // Finer than any step between classes, and beyond both ends.
      for (let screens = 0; screens <= 10; screens += 0.005) names.add(lengthClass(kind, screens));
      return [...names];
    });
    expect(written.map(([name]) => name)).toEqual(worn);
  });

  it('are as long as they say', () => {
    const length = new Map(written);
    for (let screens = 0.2; screens <= 8; screens += 0.05)
      for (const kind of KINDS) {
        const off = (length.get(lengthClass(kind, screens)) ?? NaN) - screens;
        expect(Math.abs(off), `${kind} ${screens}`).toBeLessThanOrEqual(0.13);
      }
  });

  it('stand on a portrait screen for the portrait ones', () => {
    expect(tall).toMatch(/^[^{]*@media \(orientation: portrait\) \{/);
    expect(wide).not.toMatch(/\.plen-/);
    expect(tall).not.toMatch(/\.len-/);
  });
});
