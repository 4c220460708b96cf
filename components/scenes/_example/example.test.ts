import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { marks, type Params, type State } from './model.ts';
import { spec } from './spec.ts';

const moments = exampleMoments<Params, State>(spec, readExample(import.meta.dirname), 'wide');

describe('example', () => {
  it('paints as many dots as the state counts', () => {
    for (const { moment } of moments) {
      const painted = marks(moment).filter((dot) => dot.attrs['fill-opacity'] === 1);
      expect(painted).toHaveLength(moment.state.count);
    }
  });
});
