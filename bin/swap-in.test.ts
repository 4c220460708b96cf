import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { at } from './place.mjs';
import { swapIn } from './swap-in.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll swap '));
const [from, out] = [path.join(home, 'built'), path.join(home, 'out')];
const seen = () => [readdirSync(home).sort(), readFileSync(path.join(out, 'index.html'), 'utf8')];
beforeEach(() => {
  rmSync(home, { recursive: true });
  for (const [folder, words] of [
    [from, 'new'],
    [out, 'old'],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), words);
  }
});
afterAll(() => rmSync(home, { recursive: true }));

it('replaces a site, and leaves nothing beside it', async () => {
  writeFileSync(path.join(out, 'gone.html'), '');
  await swapIn(from, out);
  expect(seen()).toEqual([['built', 'out'], 'new']);
  expect(readdirSync(out)).toEqual(['index.html']);
});

it('leaves the last site whole where copying fails half-way', async () => {
  // No copy can be made of a pipe.
  execFileSync('mkfifo', [path.join(from, 'z')]);
  await expect(swapIn(from, out)).rejects.toThrow();
  expect(seen()).toEqual([['built', 'out'], 'old']);
});

it('leaves the last site whole where it is ended half-way', async () => {
  for (let i = 0; i < 600; i++) writeFileSync(path.join(from, `${i}.txt`), 'words');
  const script = `import { swapIn } from ${JSON.stringify(at('bin', 'swap-in.mjs'))};
    const copying = swapIn(...${JSON.stringify([from, out])});
    setImmediate(() => process.kill(process.pid, 'SIGTERM'));
    await copying;`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(code).toBe(1);
  expect(seen()).toEqual([['built', 'out'], 'old']);
});
