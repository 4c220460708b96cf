import { expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { spec } from './spec.ts';

it('draws its example', () => {
  expect(exampleMoments(spec, readExample('components/scenes/chart'), 'wide')).toHaveLength(5);
});
