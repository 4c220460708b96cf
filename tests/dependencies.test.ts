/** Every direct package is used, has its reason in docs/packages.md, and comes from no fixed address. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort();

/** The first cells of the table under "Packages, and why each". */
function tableOfReadme(): readonly string[] {
  const [, section = ''] = readFileSync('docs/packages.md', 'utf8').split(/^# Packages.*$/m);
  const rows = section.split(/^## /m)[0]?.match(/^\|.*$/gm) ?? [];
  return rows.flatMap((row) => row.split('|')[1]?.match(/(?<=`)[^`\s,]+(?=`)/g) ?? []);
}

/** Everything that may name a package: our own code, style sheets and tool configs. */
function sources(): string {
  const rooms = ['app', 'bin', 'components', 'story', 'tests'];
  const files = rooms.flatMap((space) =>
    readdirSync(space, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      // The bench has packages of its own, and pages made of them.
      .filter((file) => !/^tests\/bench\/(node_modules|peers)\//.test(file)),
  );
  const configs = readdirSync('.').filter((name) => /\.config\.(ts|mjs)$/.test(name));
  return [...files, ...configs].map((file) => readFileSync(file, 'utf8')).join('\n');
}

it('has one row or a share of one in docs/packages.md for each direct package, and for no other', () => {
  expect([...tableOfReadme()].sort()).toEqual(direct);
});

it('uses each direct package', () => {
  const text = sources();
  const named = (name: string) =>
    new RegExp(`['"/ ]${name.replaceAll('/', '\\/')}(?:['"/]|$)`, 'm').test(text);
  const used = (name: string) =>
    // Types serve the package that they describe; `@types/node` serves Node's own modules.
    name.startsWith('@types/')
      ? named(name.slice('@types/'.length)) || name === '@types/node'
      : named(name);
  expect(direct.filter((name) => !used(name))).toEqual([]);
});

it('locks versions and contents, not addresses: any registry or mirror serves', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).not.toMatch(/"resolved"|https?:\/\/registry/);
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { version: string; integrity?: string; inBundle?: boolean }>;
  };
  const bare = Object.entries(packages).filter(([path, { integrity, inBundle }]) =>
    path === '' || inBundle ? false : !integrity,
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});
