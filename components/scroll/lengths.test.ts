import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthClass } from '../prose/length-class.ts';

const css = readFileSync(new URL('./lengths.css', import.meta.url), 'utf8');

describe('lengths of builds as classes', () => {
  it('has every class that a build may wear, as long as it says', () => {
    for (let screens = 0.25; screens <= 8; screens += 0.05)
      for (const kind of ['len', 'plen'] as const) {
        const name = lengthClass(kind, screens);
        const found = new RegExp(`\\.${name} \\{\\s*--len: (\\d+)lvh;`).exec(css);
        expect(found, name).not.toBeNull();
        expect(Math.abs(Number(found?.[1]) / 100 - screens), name).toBeLessThanOrEqual(0.13);
      }
  });
});
