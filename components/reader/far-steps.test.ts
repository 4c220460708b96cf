// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Timeline } from '../../story/story.ts';
import type { Track } from '../drivers/track.ts';
import { createFarSteps } from './far-steps.ts';

/** Steps as long as told, in windows; returns who is near. */
function reading(lengths: readonly number[]) {
  document.body.innerHTML = lengths.map((_, i) => `<section id="s${i}"></section>`).join('');
  const steps = lengths.map((length, i) => ({
    id: `s${i}`,
    builds: [
      { length: length / 2, portraitLength: 2 },
      { length: 3, portraitLength: length / 2 },
    ],
  }));
  const sectionOf = (id: string) => document.getElementById(id) ?? undefined;
  const far = createFarSteps({ steps } as unknown as Timeline, { sectionOf } as Track);
  const near = () => [...document.querySelectorAll('section:not([data-far])')].map(({ id }) => id);
  return {
    far,
    nearAt(step: string) {
      far.show({ step, progress: 0 });
      return near();
    },
    near,
  };
}

it('marks all steps but those within two of the reader, wherever they jump', () => {
  const { nearAt, near, far } = reading([2, 2, 2, 2, 2, 2, 2, 2]);
  expect(nearAt('s0')).toEqual(['s0', 's1', 's2']);
  expect(nearAt('s1')).toEqual(['s0', 's1', 's2', 's3']);
  expect(nearAt('s7')).toEqual(['s5', 's6', 's7']);
  expect(nearAt('s3')).toEqual(['s1', 's2', 's3', 's4', 's5']);
  far.stop();
  expect(near()).toHaveLength(8);
});

it('leaves as many near as fill a window, where steps are short', () => {
  const { nearAt } = reading([1, 1, 0.4, 0.4, 1, 0.4, 0.4, 0.4, 1]);
  expect(nearAt('s4')).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7']);
});
