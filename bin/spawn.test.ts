import { afterEach, expect, it } from 'vitest';
import { node } from './spawn.mjs';

afterEach(() => delete process.env.HANDSCROLL_LATER);

it('a child gets what a command has set in its environment after its imports', async () => {
  process.env.HANDSCROLL_LATER = 'set late';
  const { code, output } = await node(['-p', 'process.env.HANDSCROLL_LATER'], { quiet: true });
  expect({ code, output: output.trim() }).toEqual({ code: 0, output: 'set late' });
});
