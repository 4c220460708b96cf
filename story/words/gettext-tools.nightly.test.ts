/** What others make of our PO files: gettext itself and the Translate Toolkit, where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { po } from 'gettext-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { readStory } from '../disk/stories.ts';
import { writtenScript } from '../script/check.ts';
import { pseudo } from '../../tests/pseudo.ts';
import { translationOf } from './translation.ts';
import { writePo } from './write-po.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll po '));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const file = path.join(home, 'ten-peaks.de.po');
const has = (command: string) => spawnSync(command, ['--version']).status === 0;

/** Every text of a long story, each with something in it. */
beforeAll(async () => {
  const script = writtenScript(await readStory('story/library/ten-peaks'), catalog);
  if (!script) throw new Error('ten-peaks is no good script');
  const empty = translationOf(script, catalog, {
    overlay: 1,
    of: script.id,
    lang: 'de',
    strings: {},
  });
  const strings = Object.fromEntries(
    [...empty.texts.words].map(([key, { value }]) => [
      key,
      { was: value, text: typeof value === 'string' ? pseudo(value) : value.map(pseudo) },
    ]),
  );
  writeFileSync(file, writePo(translationOf(script, catalog, { ...empty.overlay, strings })));
});

describe.skipIf(!has('msgfmt'))('gettext', () => {
  it('compiles the file without a complaint', () => {
    const { status, stderr } = spawnSync('msgfmt', ['-c', '-o', path.join(home, 'out.mo'), file], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe.skipIf(!has('pofilter'))('the Translate Toolkit', () => {
  const strings = (name: string) =>
    Object.values(po.parse(readFileSync(name)).translations)
      .flatMap((ids) => Object.values(ids))
      .filter(({ msgid }) => msgid !== '')
      .map(({ msgid, msgstr }) => `${msgid}\0${msgstr[0]}`);

  it('finds no fault in how texts are written', () => {
    const tests = ['escapes', 'newlines', 'tabs', 'blank', 'untranslated', 'nplurals'];
    const faults = path.join(home, 'faults.po');
    execFileSync('pofilter', [...tests.flatMap((test) => ['-t', test]), file, faults], {
      stdio: 'ignore',
    });
    // Without a fault it writes no file.
    expect(existsSync(faults)).toBe(false);
  });

  it('gives the same strings after XLIFF and back', () => {
    const [xliff, back] = [path.join(home, 'one.xlf'), path.join(home, 'back.po')];
    execFileSync('po2xliff', [file, xliff], { stdio: 'ignore' });
    execFileSync('xliff2po', [xliff, back], { stdio: 'ignore' });
    expect(new Set(strings(back))).toEqual(new Set(strings(file)));
  });
});
