import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, nearestReadable } from './colour.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('the nearest readable colour is read on every ground, and is the colour itself where that is', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(4.5, 7), (one, least) => {
      const grounds = ['#f5eee0', '#dccba4'];
      const near = nearestReadable(one, grounds, least);
      expect(Math.min(...grounds.map((ground) => contrast(near, ground)))).toBeGreaterThanOrEqual(
        least,
      );
      // Nothing is changed further than it takes: a colour hardly darker than needed.
      if (near === one) return;
      expect(Math.min(...grounds.map((ground) => contrast(near, ground)))).toBeLessThan(
        least * 1.06,
      );
    }),
  );
});

test('its hue stays: a brand orange becomes a brown orange on white, and a deep blue a light blue at night', () => {
  expect(nearestReadable('#f28c28', ['#ffffff'], 4.5)).toMatch(/^#[a-b][0-9a-f][5-7]/);
  expect(nearestReadable('#0b3f94', ['#101d38'], 4.5)).toMatch(/^#[5-8][0-9a-f][8-a]/);
  expect(nearestReadable('#1d4793', ['#ffffff'], 4.5)).toBe('#1d4793');
});
