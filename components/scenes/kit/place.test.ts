import { describe, expect, it } from 'vitest';
import { choose, spread } from './place.ts';
import { silk } from '../../themes/silk/palette.ts';
import type { PictureLabel } from './plate.ts';

const words = (x: number, y: number): PictureLabel => ({
  id: 'w',
  x,
  y,
  lines: ['Words'],
  align: 'start',
  role: 'label',
  opacity: 1,
});
const TYPE = silk.type.wide;
const BOUNDS = { left: 0, right: 400, top: 0, bottom: 300 };

describe('columns of labels', () => {
  it('spreads wishes without overlap and leaves free ones where they wish', () => {
    const wishes = [50, 52, 51, 200].map((centre) => ({ centre, height: 20 }));
    const centres = spread(wishes, 0, 300);
    expect(centres[3]).toBe(200);
    const near = centres.slice(0, 3).sort((a, b) => a - b);
    expect(near.map((y) => Math.round(y))).toEqual([31, 51, 71]);
  });

  it('keeps a block inside its column', () => {
    const wishes = [5, 8].map((centre) => ({ centre, height: 20 }));
    expect(spread(wishes, 0, 300)).toEqual([10, 30]);
  });
});

describe('choosing a place', () => {
  it('takes the first that is free, and never one in paint while another is not', () => {
    const [above, below] = [words(50, 40), words(50, 90)];
    expect(choose([above, below], [], [], BOUNDS, TYPE)).toBe(above);
    const taken = [{ left: 40, right: 200, top: 20, bottom: 60 }];
    expect(choose([above, below], taken, [], BOUNDS, TYPE)).toBe(below);
    expect(choose([above, below], taken, [], BOUNDS, TYPE, (_, y) => y > 60)).toBe(above);
  });

  it('keeps words off lines and inside the plate', () => {
    const line = [[[0, 36] as const, [400, 36] as const]];
    expect(choose([words(50, 40), words(50, 90)], [], line, BOUNDS, TYPE)?.y).toBe(90);
    expect(choose([words(390, 40), words(50, 90)], [], [], BOUNDS, TYPE)?.y).toBe(90);
    expect(choose([], [], [], BOUNDS, TYPE)).toBeUndefined();
  });
});
