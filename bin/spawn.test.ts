import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { at } from './place.mjs';
import { node, typescript } from './spawn.mjs';

afterEach(() => delete process.env.HANDSCROLL_LATER);

it('a child gets what a command has set in its environment after its imports', async () => {
  process.env.HANDSCROLL_LATER = 'set late';
  const { code, output } = await node(['-p', 'process.env.HANDSCROLL_LATER'], { quiet: true });
  expect({ code, output: output.trim() }).toEqual({ code: 0, output: 'set late' });
});

it('a command in TypeScript runs in production', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'handscroll spawn '));
  const file = path.join(home, 'mode.ts');
  writeFileSync(file, "console.log(process.env['NODE_ENV']);");
  const { output } = await typescript(path.relative(at('bin'), file), [], { quiet: true });
  rmSync(home, { recursive: true });
  expect(output.trim()).toBe('production');
});
