import { expect, it } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { proseOf } from '../step/context.ts';
import { titleOf } from './cards.ts';
import { SCREENS } from './screens.ts';

it('sets a title of long words as small as its page does', () => {
  const name = 'Internationalisation of the universities of Liechtenstein';
  const prose = proseOf({ ...sampleStory, name }, 'article', '');
  const lines = SCREENS.map((screen) => titleOf(prose, screen)[0]?.titleLines);
  expect(lines[0]).toBe(3);
});
