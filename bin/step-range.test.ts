import { describe, expect, it } from 'vitest';
import { stepsIn } from './step-range.ts';

const IDS = ['opening', 'cars', 'masts', 'ships'];

describe('stepsIn', () => {
  it.each([
    ['cars..masts', ['cars', 'masts']],
    ['cars ..ships', ['cars', 'masts', 'ships']],
    ['masts..', ['masts', 'ships']],
    ['..cars', ['opening', 'cars']],
    ['cars', ['cars']],
    ['cars..cars', ['cars']],
  ])('%s', (range, steps) => expect(stepsIn(range, IDS)).toEqual(steps));

  it.each([
    ['cards..masts', '--steps names "cards", and the story has no such step (did you mean cars?)'],
    [
      'opening..glacier',
      '--steps names "glacier", and the story has no such step (its steps are opening, cars, masts, ships)',
    ],
    [
      'ships..cars',
      '--steps is "ships..cars", but cars comes before ships in the story: write cars..ships',
    ],
    [
      '..',
      '--steps is ".." and should name one step, or the first and the last with two dots between: opening..ships',
    ],
    [
      'cars..masts..ships',
      '--steps is "cars..masts..ships" and should name one step, or the first and the last with two dots between: opening..ships',
    ],
  ])('says what is wrong with %s', (range, text) =>
    expect(() => stepsIn(range, IDS)).toThrow(text),
  );
});
