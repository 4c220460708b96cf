/** The command as a translator's author runs it: a file out, the same file in, and what is refused. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const home = mkdtempSync(path.join(tmpdir(), 'handscroll words ü '));
const folder = path.join(home, 'moon');
cpSync(path.join(ROOT, 'tests', 'untuned', 'moon-phases'), folder, { recursive: true });
afterAll(() => rmSync(home, { recursive: true, force: true }));

const words = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'bin', 'words.ts'), ...args, '--from', home],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, HANDSCROLL_STORIES: home } },
  );
  return { stdout, stderr, status };
};
const overlay = (lang: string) => path.join(folder, `story.${lang}.json`);
const po = path.join(home, 'moon-phases.de.po');

it('writes a PO file where it was called, and takes it in when it is translated', () => {
  expect(words('moon-phases', 'de')).toMatchObject({ status: 0, stdout: `${po}\n` });
  const text = readFileSync(po, 'utf8');
  const title = /msgctxt "title"\nmsgid "[^"]+"\nmsgstr ""/.exec(text)?.[0] ?? '';
  writeFileSync(po, text.replace(title, title.replace(/""$/, '"Immer halb hell"')));
  const { status, stdout } = words('moon-phases', 'de', '--in', 'moon-phases.de.po');
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^story\.de\.json: 1 text changed\n/),
  ]);
  expect(readFileSync(overlay('de'), 'utf8')).toContain('"text": "Immer halb hell"');
});

it('leaves a translation byte for byte where nothing changed', () => {
  const before = readFileSync(overlay('zh-Hans'));
  const file = path.join(home, 'zh.po');
  expect(words('moon-phases', 'zh-Hans', '--out', file).status).toBe(0);
  expect(words('moon-phases', 'zh-Hans', '--in', file).stdout).toMatch(/0 texts changed/);
  expect(readFileSync(overlay('zh-Hans'))).toEqual(before);
});

it('refuses a bad file in one sentence, and writes nothing', () => {
  const bad = path.join(home, 'bad.po');
  writeFileSync(bad, Uint8Array.from([0x6d, 0xff]));
  const before = readdirSync(folder);
  const { status, stdout, stderr } = words('moon-phases', 'fr', '--in', bad);
  expect([status, stdout, readdirSync(folder)]).toEqual([1, '', before]);
  expect(stderr).toMatch(
    /^words: bad\.po is refused: it is not UTF-8 [^\n]+; nothing was written\n$/,
  );
});
