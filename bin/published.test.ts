import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll published '));
afterAll(() => rmSync(home, { recursive: true }));

it('keeps what this build and the two before named, whatever a build that was cut off has left', () => {
  const lists = path.join(home, '.handscroll', 'files');
  mkdirSync(lists, { recursive: true });
  mkdirSync(path.join(home, 'public', 'stories', 'tale'), { recursive: true });
  for (const name of ['kept.csv', 'before.csv', 'old.csv'])
    writeFileSync(path.join(home, 'public', 'stories', 'tale', name), '');
  writeFileSync(path.join(lists, 'cut.json.next'), '["/stories/ta');
  writeFileSync(path.join(lists, 'before.json'), '["/stories/tale/before.csv"]');
  const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
  const here = pathToFileURL(path.resolve('bin/published.ts')).href;
  const code = `const { keepFiles } = await import(${JSON.stringify(here)}); await keepFiles('new', ['/stories/tale/kept.csv']);`;
  execFileSync(process.execPath, ['--import', loader, '--input-type=module', '-e', code], {
    cwd: home,
  });
  expect(readdirSync(lists)).toEqual(['before.json', 'cut.json.next', 'new.json']);
  expect(readdirSync(path.join(home, 'public', 'stories', 'tale')).sort()).toEqual([
    'before.csv',
    'kept.csv',
  ]);
});
