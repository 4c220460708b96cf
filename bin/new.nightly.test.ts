/** The command is tested by building what it makes, in a copy of the rooms that a kind needs. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
let copy = '';

const node = (...args: string[]) => {
  const run = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
};
const newScene = (...args: string[]) => node('bin/new.mjs', 'scene', ...args);

beforeAll(() => {
  // A space and a letter beyond ASCII: clones live in such folders.
  copy = mkdtempSync(join(tmpdir(), 'handscroll só '));
  const library = join(root, 'story', 'library');
  for (const space of [
    'bin',
    'components/scenes',
    'components/embed',
    'components/gallery',
    'components/space',
    'components/stage',
    'components/themes',
    'story',
    'tests/scene-contract.test.ts',
    'tests/seed.ts',
    'tests/tools',
  ])
    cpSync(join(root, space), join(copy, space), {
      recursive: true,
      filter: (path) => !path.startsWith(library),
    });
  for (const file of [
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
    '.prettierrc.json',
    '.prettierignore',
  ])
    cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('new:scene', () => {
  it('refuses what is no id, what is there and nothing at all, and writes nothing', () => {
    const before = readFileSync(join(copy, 'components/scenes/catalog.g.ts'), 'utf8');
    expect(newScene()).toMatchObject({ status: 2 });
    expect(newScene('Tides!')).toMatchObject({ status: 2 });
    expect(newScene('../tides')).toMatchObject({ status: 2 });
    const taken = newScene('lines');
    expect(taken.status).toBe(1);
    expect(taken.output).toContain('already exists');
    expect(readFileSync(join(copy, 'components/scenes/catalog.g.ts'), 'utf8')).toBe(before);
  });

  it('makes a kind that is listed, type-checks and passes its tests and the contract', () => {
    const result = newScene('high-tides');
    expect(result.output).toContain('high-tides');
    expect(result.status).toBe(0);
    const catalog = readFileSync(join(copy, 'components/scenes/catalog.g.ts'), 'utf8');
    expect(catalog).toContain("['high-tides', highTides as SceneSpec]");
    const config = { extends: './tsconfig.json', include: ['components/scenes'], exclude: [] };
    writeFileSync(join(copy, 'tsconfig.scenes.json'), JSON.stringify(config));
    const types = node(
      'node_modules/typescript/bin/tsc',
      ...['--noEmit', '--incremental', 'false', '-p', 'tsconfig.scenes.json'],
    );
    const mine = types.output.split('\n').filter((line) => /high-tides|\.g\.ts/.test(line));
    expect(mine).toEqual([]);
    const form = node(
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', 'components/scenes/high-tides'],
    );
    expect(form.output).toContain('All matched files use Prettier code style!');
    const tests = node(
      'node_modules/vitest/vitest.mjs',
      ...['run', 'components/scenes/high-tides', 'tests/scene', '-t', 'high-tides'],
    );
    expect(tests.output).toMatch(/[1-9]\d* passed/);
    expect(tests.status, tests.output).toBe(0);
  }, 120_000);
});
