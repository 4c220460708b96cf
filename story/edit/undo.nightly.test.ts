import { it } from 'vitest';
import { expectSameBytes } from '../../tests/story/edit/arbitrary-edits.ts';

/** Half a minute for Ten Peaks: each edit reads its 200 KB several times. */
it.each(['story/library/ten-peaks', 'story/library/air-on-the-mountain', 'bin/starters/change'])(
  'takes back 500 random edits of %s byte by byte',
  (name) => expectSameBytes(name, 500),
  120_000,
);
