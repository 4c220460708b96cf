import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { catalog } from '../components/themes/catalog.ts';
import { checkLayout } from '../components/layout-check/check-layout.ts';
import { compileChecked, loadStory } from '../story/load.ts';
import { checkScript } from '../story/script/check.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll neue Geschichte é '));
afterAll(() => rmSync(home, { recursive: true }));
const make = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['bin/new.mjs', 'story', ...args, '--in', home], {
    encoding: 'utf8',
  });

function filesOf(folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );
}

it('writes a story without a single problem', () => {
  expect(make('sand-dunes').status).toBe(0);
  const files = filesOf(path.join(home, 'sand-dunes'));
  const loaded = loadStory(files, catalog);
  expect(loaded.problems).toEqual([]);
  expect(loaded.ok && [loaded.value.id, loaded.value.name, loaded.value.theme]).toEqual([
    'sand-dunes',
    'Sand dunes',
    'press',
  ]);
  expect(loaded.ok && loaded.value.steps).toHaveLength(3);
});

it.each(['change', 'amount', 'place', 'parts', 'events', 'views'])(
  'begins from %s: a whole story, of which neither words nor pictures want mending',
  async (from) => {
    expect(make(`from-${from}`, '--from', from).status).toBe(0);
    const files = filesOf(path.join(home, `from-${from}`));
    const checked = checkScript(files, catalog);
    const compiled = await compileChecked(checked, files, catalog);
    if (!checked.ok || !compiled.ok) throw new Error(JSON.stringify(checked.problems));
    expect([...checked.problems, ...checkLayout(compiled.value, checked.value, files)]).toEqual([]);
    const { id, name, theme, steps } = compiled.value;
    expect([id, name, theme]).toEqual([`from-${from}`, `From ${from}`, 'press']);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(steps.filter(({ ask }) => ask).length).toBeGreaterThanOrEqual(2);
  },
);

it('says what stories can begin from, and what was meant', () => {
  const { stdout } = make('dunes');
  for (const from of ['change', 'amount', 'place', 'parts', 'events', 'views'])
    expect(stdout).toContain(`--from ${from}`);
  const { status, stderr } = make('tides', '--from', 'palce');
  expect([status, stderr]).toEqual([2, 'No story begins from "palce" (did you mean place?)\n']);
  expect(make('tides', '--from', 'lines').stderr).toContain('(change, amount, place,');
});

it('overwrites nothing', () => {
  const before = filesOf(path.join(home, 'sand-dunes'));
  const { status, stderr } = make('sand-dunes');
  expect(status).toBe(1);
  expect(stderr).toContain('nothing was written');
  expect(filesOf(path.join(home, 'sand-dunes'))).toEqual(before);
});

it.each(['', 'Sand', '../out', 'a--b', '7up'])('refuses the name "%s"', (name) => {
  expect(make(name).status).toBe(2);
});

it('is told by the command, too', () => {
  const help = execFileSync(process.execPath, ['bin/handscroll.mjs', 'help'], {
    encoding: 'utf8',
  });
  expect(help).toContain('new-story');
});

it.each([
  '/dev/null',
  path.join(home, 'sand-dunes', 'story.json'),
  path.join(home, 'x'.repeat(300)),
])('says in a sentence that nothing can be written in %s', (place) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/new.mjs', 'story', 'tides', '--in', place],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^.* can't be used: .*\.\n$/);
});
