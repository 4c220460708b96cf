import { describe, expect, it } from 'vitest';
import { titleClass } from './opening.tsx';

describe('the title on a phone', () => {
  it('is set smaller by its longest word, not by its length', () => {
    expect(titleClass('Ten Peaks')).toBeUndefined();
    expect(titleClass('One by one, year by year')).toBeUndefined();
    expect(titleClass('The Air on the Mountain')).toBe('title-long');
    expect(titleClass('Photosynthesis')).toBe('title-longest');
  });
});
