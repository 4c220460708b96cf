import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { drawing } from './draw.ts';
import { spec } from './spec.ts';

const moments = exampleMoments(spec, readExample(import.meta.dirname), 'wide');

describe('example', () => {
  it('paints as many dots as the state counts', () => {
    for (const { moment } of moments) {
      const painted = drawing.marks(moment).filter((dot) => dot.attrs['fill-opacity'] === 1);
      expect(painted).toHaveLength(moment.state.count);
    }
  });
});
