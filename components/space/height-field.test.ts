import { expect, it } from 'vitest';
import { fieldOf } from './shapes.ts';
import { terraceAt } from './terraces.ts';

const relief = {
  seed: 41,
  bumps: {
    west: { x: -0.26, y: 0, height: 1, radius: 0.66, sharpness: 0.85 },
    east: { x: 0.27, y: 0.06, height: 0.93, radius: 0.66, sharpness: 0.85 },
  },
};

it('has a foot that runs between grid points: no side of it is cut straight along the grid', () => {
  for (const { points } of terraceAt(fieldOf(relief, 72), 0)) {
    let [run, longest] = [0, 0];
    for (let i = 2; i < points.length; i += 2) {
      run = Math.abs(points[i]! - points[i - 2]!) < 1e-6 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    expect(longest).toBeLessThan(2);
  }
});
