import { expect, it } from 'vitest';
import { compileStory } from './compile.ts';
import { testKinds, testSteps } from '../../tests/story/compile/example-kinds.ts';

const signs = (steps: readonly object[], rare?: 'cinnabar' | 'torn') => {
  const kinds = new Map(
    [...testKinds.kinds].map(([id, spec]) => [
      id,
      {
        ...spec,
        ...(rare && {
          signs: ({ state }: { state: unknown }) =>
            (state as { zoom?: number }).zoom === 2 ? [rare] : [],
        }),
      },
    ]),
  );
  return compileStory(testSteps(...steps), { ...testKinds, kinds }).signs;
};
const USUAL = ['outline', 'pigment', 'nothing'];
const gauge = (zoom: number) => ({ stage: { gauge: { zoom } } });

it('lists outline and paint where something is drawn with them, and no rare sign that nothing shows', () => {
  expect(signs([gauge(1)])).toEqual(['nothing']);
  expect(signs([gauge(1)], 'cinnabar')).toEqual(USUAL);
});

it('lists a rare sign in its place once a state shows it', () => {
  expect(signs([gauge(1), gauge(2)], 'cinnabar')).toEqual([
    'outline',
    'pigment',
    'cinnabar',
    'nothing',
  ]);
  expect(signs([gauge(2)], 'torn')).toEqual(['outline', 'pigment', 'torn', 'nothing']);
});
