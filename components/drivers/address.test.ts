import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineStep } from '../../story/story.ts';
import { fragmentOf, readFragment } from './address.ts';

const step = (chapter: string, id: string) => ({ chapter, id }) as TimelineStep;
const story = {
  steps: [
    step('launch', 'plan'),
    step('launch', 'ten'),
    step('wins', 'cars'),
    step('frictions', 'chips'),
  ],
} as unknown as Timeline;
const read = (hash: string, places: readonly string[] = []) =>
  readFragment(story, hash, (id) => places.includes(id));

describe('a fragment of the address', () => {
  it('names a step or a chapter', () => {
    expect(read('#wins/cars')).toEqual({ kind: 'step', step: 'cars' });
    expect(read('#launch')).toEqual({ kind: 'step', step: 'plan' });
    expect(fragmentOf(story, 'cars')).toBe('#wins/cars');
  });

  it('finds a step that moved to another chapter', () => {
    expect(read('#frictions/cars')).toEqual({ kind: 'step', step: 'cars' });
  });

  it('goes to the nearest chapter for what is no step', () => {
    expect(read('#wins/trains')).toEqual({ kind: 'nearest', step: 'cars' });
    expect(read('#friction/')).toEqual({ kind: 'nearest', step: 'chips' });
    expect(read('#%E0%A4%A')).toMatchObject({ kind: 'nearest' });
  });

  it('leaves the browser what is the browser’s', () => {
    expect(read('')).toEqual({ kind: 'none' });
    expect(read('#:~:text=cars')).toEqual({ kind: 'none' });
    expect(read('#sources', ['sources'])).toEqual({ kind: 'none' });
  });
});
