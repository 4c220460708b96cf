import { expect, it } from 'vitest';
import { compileStory } from './compile.ts';
import { testKinds, testSteps } from '../../tests/story/compile/example-kinds.ts';

const compile = (...steps: object[]) => compileStory(testSteps(...steps), testKinds);

it('gives pictures beside a page of text the time to stand in the clear', () => {
  const page = { layout: 'page' };
  const lengths = (...steps: object[]) =>
    compile(...steps).steps.map(({ builds }) =>
      builds.flatMap(({ length, portraitLength }) => [length, portraitLength]),
    );
  const all = lengths({}, page, { builds: [{}] }, { length: 1, portrait: { length: 1 } }, page);
  expect(all).toEqual([
    [1, 1],
    [1, 1],
    [1, 2, 1, 1],
    [1, 1],
    [1, 1],
  ]);
});
