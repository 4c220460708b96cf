import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { STILLS } from '../components/scenes/stills.g.ts';
import { catalog } from '../components/themes/catalog.ts';
import { testStories } from '../tests/stories/stories.ts';
import { drawFiles } from './draw-story.ts';
import { readDrawn } from './work-folder.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll stills '));
const before = process.cwd();
beforeAll(() => {
  process.chdir(home);
  vi.stubEnv('HANDSCROLL_WORK', path.join(home, '.handscroll'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  process.chdir(before);
  rmSync(home, { recursive: true });
});

const SLUG = 'leap-days';
const KINDS = ['lines', 'timeline', 'units'] as const;
const calls = new Map(KINDS.map((kind) => [kind, vi.spyOn(STILLS.get(kind)!, 'still')]));
afterAll(() => calls.forEach((call) => call.mockRestore()));

const names = ['story.json', 'story.zh-Hans.json'];
const story = new Map(
  [...testStories().get('three-languages')!].filter(([name]) => names.includes(name)),
);
/** The story with a change in its script. */
function changed(from: string, to: string): ReadonlyMap<string, Uint8Array> {
  const script = new TextDecoder().decode(story.get('story.json'));
  expect(script).toContain(from);
  return new Map([...story, ['story.json', new TextEncoder().encode(script.replace(from, to))]]);
}

const fileOf = (...name: string[]) => path.join(home, ...name);
const editionsOf = async () => (await readDrawn(SLUG))!.editions;

/** Draws it; returns the kinds that were drawn, and the bytes of all pictures in all languages. */
async function draw(files: ReadonlyMap<string, Uint8Array>) {
  calls.forEach((call) => call.mockClear());
  const { faults } = await drawFiles(SLUG, files, 'here', catalog);
  expect(faults).toEqual([]);
  const pictures = (await editionsOf()).flatMap(({ story: { lang }, manifest }) =>
    Object.entries(manifest.stills).map(([name, address]) => [
      `${lang}/${name}`,
      readFileSync(fileOf('public', address), 'utf8'),
    ]),
  );
  const kinds = KINDS.filter((kind) => calls.get(kind)!.mock.calls.length > 0);
  return { kinds, pictures: new Map(pictures as [string, string][]) };
}

describe('stills of the last drawing', () => {
  let first: Awaited<ReturnType<typeof draw>>;
  beforeAll(async () => {
    first = await draw(story);
  }, 30_000);
  /** As if other code had drawn what is there. */
  const asOfOtherCode = () => {
    const list = fileOf('.handscroll', 'stills', `${SLUG}.json`);
    writeFileSync(list, readFileSync(list, 'utf8').replace(/"stamp":"./, '"stamp":"-'));
  };

  it('are drawn when there are none, and stay when only words change', async () => {
    expect(first.kinds).toEqual(KINDS);
    expect(first.pictures.size).toBeGreaterThan(12);
    const again = await draw(changed('Count the marks', 'Now count the marks'));
    expect(again.kinds).toEqual([]);
    expect(again.pictures).toEqual(first.pictures);
  });

  it('stay but for those of a scene whose state changes, as if all were drawn', async () => {
    const risen = changed('"chart": {}', '"chart": { "rise": 0.5 }');
    const again = await draw(risen);
    expect(again.kinds).toEqual(['lines']);
    expect(again.pictures).not.toEqual(first.pictures);
    asOfOtherCode();
    const all = await draw(risen);
    expect(all.kinds).toEqual(KINDS);
    expect(again.pictures).toEqual(all.pictures);
    // What a drawing no longer shows is forgotten.
    expect((await draw(story)).kinds).toEqual(['lines']);
  });

  it('are drawn anew where one is not as it was', async () => {
    const [address = ''] = Object.values((await editionsOf())[0]!.manifest.stills);
    writeFileSync(fileOf('public', address), '<svg/>');
    const again = await draw(story);
    expect(again.kinds).toEqual(KINDS);
    expect(again.pictures).toEqual(first.pictures);
  });
});
