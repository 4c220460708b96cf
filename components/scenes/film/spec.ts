/**
 * A film, scrubbed by the script: `at` is its progress. It plays only when a reader presses its
 * button, which is not a state. Stills, paper and pages without scripts show pictures of its stops
 * (`npx handscroll stops`). Anchors are the spots.
 */
import { punctuationOf } from '../../../story/locale.ts';
import { defineKind } from '../kit/kind.ts';
import { ended } from '../kit/say.ts';
import { clockOf } from './clock.ts';
import { type Params, params, state } from './params.ts';
import { withFiles } from './spec-file.ts';

export const spec = defineKind(params, state, {
  kind: 'film',
  surface: 'svg',
  summary: 'A film that the scroll takes from place to place, and that a reader may play.',
  withFiles,
  withStates: (given: Params, _, states) => ({
    ...given,
    rests: [...new Set(states.map(({ at }) => at))].sort((a, b) => a - b),
  }),
  usualWords: (_, say) => ({ play: say('play'), pause: say('pause') }),
  anchors: ({ spots }) => Object.entries(spots).map(([key, { name }]) => ({ id: key, name })),
  describe({ params: given, state: { at }, lang }, say) {
    const { alt, film } = given as Params;
    const { seconds = 0 } = film ?? {};
    const values = { at: clockOf(at * seconds), all: clockOf(seconds) };
    return [ended(alt, lang), say('at', values)].join(punctuationOf(lang).space);
  },
});
