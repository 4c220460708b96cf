import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLEAN, draw, type Pen, type Point } from './ink-layer.tsx';

const point = (i: number): Point => [i / 100, 0.5];
const grown = (stroke: string, length: number): Pen => ({
  tool: 'ink',
  stroke,
  points: Array.from({ length }, (_, i) => point(i)),
});

describe('ink', () => {
  it('is the longest of a stroke that arrived, in any order, doubled or with some lost', () => {
    const messages = fc.array(
      fc.record({ stroke: fc.constantFrom('a', 'b'), length: fc.integer({ min: 1, max: 30 }) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(messages, (list) => {
        const sheet = list.reduce(
          (now, { stroke, length }) => draw(now, grown(stroke, length)),
          CLEAN,
        );
        for (const id of ['a', 'b']) {
          const lengths = list.filter(({ stroke }) => stroke === id).map(({ length }) => length);
          const drawn = sheet.strokes.find((stroke) => stroke.id === id)?.points.length ?? 0;
          expect(drawn).toBe(Math.max(0, ...lengths));
        }
      }),
    );
  });

  it('is cleared while the light stays on', () => {
    const lit = draw(draw(CLEAN, grown('a', 3)), { tool: 'laser', at: [0.2, 0.3] });
    expect(draw(lit, { tool: 'clear' })).toEqual({ laser: [0.2, 0.3], strokes: [] });
  });
});
