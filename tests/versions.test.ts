/** Versions below these have known flaws; what is directly used is pinned to one version. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import floors from './version-floors.json' with { type: 'json' };

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

const installed = (name: string) =>
  Object.entries(lock.packages).filter(
    ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  );
const parts = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function atLeast(version: string, floor: string): boolean {
  const [mine, least] = [parts(version), parts(floor)];
  for (let i = 0; i < 3; i++) {
    const difference = (mine[i] ?? 0) - (least[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

it('compares numbers, not letters', () => {
  expect(atLeast('16.10.0', '16.4.6')).toBe(true);
  expect(atLeast('16.4.5', '16.4.6')).toBe(false);
  expect(atLeast('19.3.1', '19.3.1')).toBe(true);
});

it.each(Object.entries(floors))('%s is at least %s, wherever it is installed', (name, floor) => {
  for (const [path, { version = '0' }] of installed(name))
    expect(atLeast(version, floor), `${path} is ${version}`).toBe(true);
});

it('has no ws in what runs in production', () => {
  const running = installed('ws').filter(([, entry]) => !entry.dev && !entry.peer);
  expect(running.map(([path]) => path)).toEqual([]);
});

it('pins every direct package to one version', () => {
  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  }))
    expect(version, name).toMatch(/^(npm:\w+@)?\d+\.\d+\.\d+$/);
});
