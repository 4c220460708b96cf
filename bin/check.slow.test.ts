/** The command as people run it: what it prints and how it ends. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../story/problem.ts';
import { compileCommands, compiledCommand } from './compiled-commands.mjs';

const ROOT = path.join(import.meta.dirname, '..');
let home = '';
const FROM_SOURCES = ['--import', 'tsx', path.join(ROOT, 'bin', 'check.ts')];
const runAs = (command: readonly string[], ...args: string[]) => {
  const { INIT_CWD: _, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [...command, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...env, PWD: home },
  });
  return { stdout, stderr, status };
};
/** A string that stays in React however it is bundled. */
const REACT = /react\.transitional\.element/;
const compiled = () => compiledCommand('check') ?? 'not compiled';
const run = (...args: string[]) => runAs([compiled()], ...args);

beforeAll(async () => {
  await compileCommands();
  home = mkdtempSync(path.join(tmpdir(), 'handscroll check ü '));
  cpSync(path.join(ROOT, 'tests', 'stories', 'one-step'), path.join(home, 'good'), {
    recursive: true,
  });
  cpSync(path.join(ROOT, 'tests', 'scripts', 'missing.input.json'), path.join(home, 'bad.json'));
  writeFileSync(path.join(home, 'empty.txt'), '');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('handscroll check', () => {
  it('says the same compiled ahead as from its sources', () => {
    const paths = [path.join(home, 'good'), path.join(home, 'bad.json')];
    expect(run(...paths)).toEqual(runAs(FROM_SOURCES, ...paths));
  });

  it('starts without what draws', () => {
    const { folder, name } = { folder: path.dirname(compiled()), name: path.basename(compiled()) };
    /** A compiled file with all that it loads at once. */
    const loaded = (file: string, known = new Set<string>()): string => {
      if (known.has(file)) return '';
      known.add(file);
      const text = readFileSync(path.join(folder, file), 'utf8');
      const parts = [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)];
      return text + parts.map(([, part = '']) => loaded(part, known)).join('');
    };
    const start = loaded(name);
    expect(start).not.toMatch(REACT);
    const [, later = ''] = /import\("\.\/(check-layout-[^"]+)"/.exec(start) ?? [];
    expect(loaded(later)).toMatch(REACT);
  });

  it('lays a translation out with its own words', () => {
    const folder = path.join(home, 'translated');
    const layout = path.join(ROOT, 'tests', 'layout', 'good.json');
    mkdirSync(folder);
    cpSync(layout, path.join(folder, 'story.json'));
    const script = JSON.parse(readFileSync(layout, 'utf8')) as {
      id: string;
      chapters: { steps: { id: string; title: string }[] }[];
    };
    const [{ id, title }] = script.chapters.flatMap(({ steps }) => steps) as [never];
    const text = 'Das Brot der vielen Bäckereien '.repeat(6).trim();
    const strings = { [`steps/${id}/title`]: { was: title, text } };
    const overlay = { overlay: 1, of: script.id, lang: 'de', translators: ['A'], status: 'draft', strings }; // prettier-ignore
    writeFileSync(path.join(folder, 'story.de.json'), JSON.stringify(overlay));
    expect(run(folder).stdout).toMatch(/in de, at 1440x900.* the title takes \d+ lines/);
  });

  it('says that a good story has no problems, without colour', () => {
    const { stdout, status } = run(path.join(home, 'good'));
    expect([stdout, status]).toEqual(['good/story.json: no problems\n', 0]);
  });

  it('ends as ever where nobody reads on what it prints', () => {
    const all = `"$0" "$@" | head -c 0; exit "\${PIPESTATUS[0]}"`;
    const paths = [path.join(home, 'good'), path.join(home, 'bad.json')];
    const { stderr, status } = spawnSync(
      'bash',
      ['-c', all, process.execPath, compiled(), ...paths],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect([stderr, status]).toEqual(['', 1]);
  });

  it('says why a script that is there is not read', () => {
    mkdirSync(path.join(home, 'linked'));
    symlinkSync(path.join(ROOT, 'README.md'), path.join(home, 'linked', 'story.json'));
    const { stdout, status } = run(path.join(home, 'linked'));
    expect(status).toBe(1);
    expect(stdout).toContain('links that leave the folder are not followed');
  });

  it('keeps to one line, whatever a folder is called', () => {
    const odd = path.join(home, 'two\nlines \u001b[31m');
    cpSync(path.join(home, 'good'), odd, { recursive: true });
    expect(run(odd).stdout).toBe('two lines  [31m/story.json: no problems\n');
  });

  it('prints each problem with its place and ends with 1', () => {
    const { stdout, status } = run(path.join(home, 'bad.json'));
    expect(status).toBe(1);
    expect(stdout).toContain(
      'bad.json:16:5: facts/share: needs "status" (measured, recorded, derived, estimate, ...)\n',
    );
  });

  it('prints a list of problems as JSON', () => {
    const { stdout } = run('--json', path.join(home, 'bad.json'));
    const [first] = JSON.parse(stdout) as Problem[];
    expect(first).toMatchObject({ severity: 'error', code: 'missing', file: 'bad.json', line: 1 });
  });

  it('tells two stories of one id apart', () => {
    cpSync(path.join(home, 'good'), path.join(home, 'twin'), { recursive: true });
    const { stdout, status } = run(path.join(home, 'good'), path.join(home, 'twin'));
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^twin\/story\.json:\d+:\d+: id: the story good\/story\.json also has the id/m,
    );
  });

  it.each([
    ['a path that is not there', ['nowhere/at/all']],
    ['a file that is no story', [path.join(ROOT, 'LICENSE')]],
    ['an option that is none', ['--jsn']],
  ])('ends with 2 for %s', (_, args) => {
    const { stdout, stderr, status } = run(...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
