/** The live stage on more sizes, and at more steps, than the gate has time for. */
import { expectSeen } from '../browser/stage-sight.ts';
import { test } from '../browser/watched.ts';

test.setTimeout(600_000);

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1100, 1400],
  [1440, 900],
] as const)
  test(`the live stage at ${width} by ${height}`, ({ page }) =>
    expectSeen(page, { width, height }, 8));
