import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { PlacedLabel } from '../../story/scene.ts';
import { codeMarks } from '../share/code-marks.ts';
import { windowOf } from './paper-figure.tsx';

/** The board that a path of runs paints. */
function painted(d: string, size: number): boolean[][] {
  const board = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(length); i++) board[Number(y)]![Number(x) + i] = true;
  return board;
}

describe('codeMarks', () => {
  it.each([
    'https://stories.example.org/s/ten-peaks/#wins/cars',
    'http://192.168.1.20:3000/s/a/#b/c',
  ])('paints every square of the code of %s, and no other', (address) => {
    const { size, d } = codeMarks(address);
    expect(painted(d, size)).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
  });

  it('leaves the quiet zone of four squares free', () => {
    const { size, d } = codeMarks('https://example.org/');
    const board = painted(d, size);
    const edge = [...board.slice(0, 4), ...board.slice(-4)].flat();
    expect(edge.includes(true)).toBe(false);
    expect(board.every((row) => ![...row.slice(0, 4), ...row.slice(-4)].includes(true))).toBe(true);
    expect(board.flat().includes(true)).toBe(true);
  });
});

describe('windowOf', () => {
  const label = (y: number, lines = 1) =>
    ({ y, lines: Array<string>(lines).fill('words') }) as unknown as PlacedLabel;

  it('shows what kinds fill when no word lies beyond', () => {
    expect(windowOf(false, [])).toEqual([58, 588]);
    expect(windowOf(true, [label(0.5)])).toEqual([52, 716]);
  });

  it('grows for words above and below, within the plate', () => {
    const [top, bottom] = windowOf(false, [label(0.06), label(0.74, 2)]);
    expect(top).toBeLessThan(0.06 * 844 - 12);
    expect(bottom).toBeGreaterThan(0.74 * 844 + 18);
    expect(windowOf(false, [label(0), label(1)])).toEqual([0, 844]);
  });
});
