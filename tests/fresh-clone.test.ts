/** The commands of a fresh clone install its packages: until then they can import none. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const STATIC = /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;

/** Packages that are asked for as soon as a file is read, with the way to them. */
function packagesOf(file: string, way: readonly string[] = [], seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const here = [...way, file];
  return [...readFileSync(file, 'utf8').matchAll(STATIC)].flatMap(([, from, bare]) => {
    const name = from ?? bare ?? '';
    if (name.startsWith('node:') || name.endsWith('.cjs')) return [];
    if (!name.startsWith('.')) return [`${here.join(' > ')} > ${name}`];
    return packagesOf(join(dirname(file), name), here, seen);
  });
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = Object.values(scripts).flatMap(
  (line) => /^node -r \.\/bin\/node-version\.cjs (\S+\.mjs)/.exec(line)?.[1] ?? [],
);

it('finds the commands', () => {
  expect(commands).toContain('bin/start.mjs');
  expect(commands).toContain('tests/tools/check.mjs');
  expect(commands).toContain('tests/tools/test.mjs');
});

it.each(commands)('%s starts without packages', (command) => {
  expect(packagesOf(command)).toEqual([]);
});
