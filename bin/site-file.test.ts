import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSiteFile } from './site-file.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'handscroll site '));
  vi.stubEnv('HANDSCROLL_LIBRARY', '');
  vi.stubEnv('HANDSCROLL_STORIES', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** What is read of a file with this text: the settings, and the sentences. */
async function read(written: string | object) {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  writeFileSync(path.join(home, 'site.json'), text);
  const { site, faults } = await readSiteFile();
  return [JSON.parse(site) as object, ...faults] as const;
}

it('is nothing without a file, and all that a good file says', async () => {
  expect(await readSiteFile()).toEqual({ site: '', faults: [] });
  writeFileSync(path.join(home, 'sign.svg'), '<svg/>');
  const good = {
    ...{ name: 'Town Museum', imprint: 'https://a.org/imprint', privacy: 'We record nothing.' },
    ...{ language: 'de', leaveOut: ['studio'] },
    colours: { ground: '#ffffff', text: '#222222', accent: '#004466' },
  };
  const [settings, ...faults] = await read({ ...good, logo: 'sign.svg' });
  const logo = {
    file: path.join(home, 'sign.svg'),
    address: expect.stringMatching(/^\/sign\.[0-9a-f]{10}\.svg$/) as string,
  };
  expect([settings, faults]).toEqual([{ ...good, logo }, []]);
});

it.each([
  ['{ "name": ', /^site\.json:1:\d+: /],
  ['[]', /^site\.json:1:1: .*an object/],
  [{ nmae: 'x' }, /^site\.json:1:2: .*"nmae".*\(did you mean "name"\?\)/],
  [{ name: 7 }, /^site\.json:1:9: name: .*7/],
  [{ language: 'fr' }, /^site\.json:1:13: language: .*"fr".*\(.*en, de, zh-Hans/],
  [{ leaveOut: ['studoi'] }, /^site\.json:1:14: leaveOut.*"studoi".*\(did you mean "studio"\?\)/],
  [{ logo: 'gone.png' }, /^site\.json:1:9: logo: there is no "gone\.png" \(put it beside site\.json\)/], // prettier-ignore
  [{ logo: '../gone.png' }, /^site\.json:1:9: logo: .*the name of a picture file/],
  [{ colours: { ground: '#fff', text: '#000000', accent: '#000000' } }, /ground: .*#rrggbb/],
  [
    { colours: { ground: '#ffffff', text: '#aaaaaa', accent: '#000000' } },
    /^site\.json:1:12: colours: can't be read: .*4\.5.*\(take darker/,
  ],
])('says in a sentence what is wrong in %j, and uses the rest', async (written, sentence) => {
  const rest = typeof written === 'string' ? {} : { privacy: 'Nothing.' };
  const [settings, ...faults] = await read(typeof written === 'string' ? written : { ...written, ...rest }); // prettier-ignore
  expect(settings).toEqual(rest);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(sentence);
});
