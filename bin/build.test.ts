import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { standing } from './build.mjs';
import { BUILT } from './place.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll build '));
afterAll(() => rmSync(home, { recursive: true }));

const put = (name: string, content: string) => {
  const file = path.join(home, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const drop = (name: string) => rmSync(path.join(home, name), { recursive: true });

beforeEach(() => {
  rmSync(home, { recursive: true });
  put(`${BUILT}/handscroll.json`, '{"build":"abc"}');
  put(`${BUILT}/BUILD_ID`, 'abc');
  put('.handscroll/files/abc.json', '["/stills/a/1.svg","/stories/a/à b.png"]');
  put('public/stills/a/1.svg', '<svg/>');
  put('public/stories/a/à b.png', '');
});

describe('standing', () => {
  it('finds a build that can be served', () => {
    expect(standing(home)).toEqual({ stamp: 'abc', build: 'abc' });
  });

  it('finds none where there is none', () => {
    drop(BUILT);
    expect(standing(home)).toBeUndefined();
  });

  it.each([
    ['BUILD_ID', () => drop(`${BUILT}/BUILD_ID`), `${BUILT}/BUILD_ID is missing`],
    ['stills', () => drop('public/stills'), 'public/stills/a/1.svg is missing'],
    ['stories', () => drop('public/stories'), 'public/stories/a/à b.png is missing'],
    ['list', () => drop('.handscroll'), ".handscroll/files/abc.json can't be read"],
    [
      'cut list',
      () => put('.handscroll/files/abc.json', '["/stills'),
      ".handscroll/files/abc.json can't be read",
    ],
  ] as const)('says what a build has no more: %s', (_, damage, sentence) => {
    damage();
    expect(standing(home)).toEqual({ stamp: 'abc', damage: sentence });
  });

  it('says that a stamp is cut', () => {
    put(`${BUILT}/handscroll.json`, '{"bui');
    expect(standing(home)).toEqual({
      stamp: '',
      damage: `${BUILT}/handscroll.json can't be read`,
    });
  });
});
