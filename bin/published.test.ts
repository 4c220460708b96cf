import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll published '));
afterAll(() => rmSync(home, { recursive: true }));

it('goes on after a build whose list was cut off', () => {
  const lists = path.join(home, '.handscroll', 'files');
  mkdirSync(lists, { recursive: true });
  mkdirSync(path.join(home, 'public', 'stories', 'tale'), { recursive: true });
  for (const name of ['kept.csv', 'old.csv'])
    writeFileSync(path.join(home, 'public', 'stories', 'tale', name), '');
  writeFileSync(path.join(lists, 'cut.json'), '["/stories/ta');
  writeFileSync(path.join(lists, 'empty.json'), '');
  const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
  const here = pathToFileURL(path.resolve('bin/published.ts')).href;
  const code = `const { keepFiles } = await import(${JSON.stringify(here)}); await keepFiles('new', ['/stories/tale/kept.csv']);`;
  execFileSync(process.execPath, ['--import', loader, '--input-type=module', '-e', code], {
    cwd: home,
  });
  expect(readdirSync(lists)).toEqual(['new.json']);
  expect(existsSync(path.join(home, 'public', 'stories', 'tale', 'kept.csv'))).toBe(true);
  expect(existsSync(path.join(home, 'public', 'stories', 'tale', 'old.csv'))).toBe(false);
});
