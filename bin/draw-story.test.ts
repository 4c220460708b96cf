import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleFiles, exampleSlug } from '../components/gallery/kind-script.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import { catalog } from '../components/themes/catalog.ts';
import { sourceIn } from '../story/archive/contents.ts';
import { draftIn } from '../story/archive/draft-in.ts';
import { readZip } from '../story/archive/read-zip.ts';
import { bytesOf } from '../story/edit/draft.ts';
import { titleIn } from '../story/edit/patch.ts';
import { openStory } from '../story/load.ts';
import type { SceneCatalog, SceneSpec } from '../story/scene.ts';
import { STILL_HOSTILE } from '../tests/own/hostile-svg.ts';
import { pictureAndDrawing } from '../tests/own/said-of.ts';
import { testStories } from '../tests/stories/stories.ts';
import { drawFiles } from './draw-story.ts';
import { readDrawn } from './work-folder.ts';
import { DEGREES, exif } from '../tests/bin/example-exif.ts';
import { PLACED, placedMp4 } from '../tests/bin/example-film.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll draw '));
const before = process.cwd();
const work = path.join(home, '.handscroll');
beforeAll(() => {
  process.chdir(home);
  vi.stubEnv('HANDSCROLL_WORK', work);
});
afterAll(() => {
  vi.unstubAllEnvs();
  process.chdir(before);
  rmSync(home, { recursive: true });
});
/** What was drawn for a story and its editions, the original first. */
const drawnOf = async (slug: string) => (await readDrawn(slug))?.editions ?? [];
const manifestOf = async (slug: string) => (await drawnOf(slug))[0]!.manifest;
afterEach(() => rmSync(work, { recursive: true, force: true }));

const files = testStories().get('one-step') ?? new Map();
const withKinds = (change: (spec: SceneSpec) => SceneSpec): SceneCatalog => ({
  ...catalog,
  kinds: new Map([...catalog.kinds].map(([kind, spec]) => [kind, change(spec)])),
});
const fails = () => {
  throw new Error('no ground under it');
};

describe('drawFiles', () => {
  it('draws a good story', async () => {
    const drawn = await drawFiles('one-step', files, 'stories/one-step', catalog);
    expect(drawn.faults).toEqual([]);
    expect(await readDrawn('one-step')).toEqual(drawn.stored);
    const { timeline } = await manifestOf('one-step');
    expect(existsSync(path.join(home, 'public', timeline))).toBe(true);
  });

  it('gives a translation the pictures of the original, but those that make room for its words', async () => {
    const three = testStories().get('three-languages') ?? new Map();
    await drawFiles('three', three, 'stories/three', catalog);
    const editions = await drawnOf('three');
    const stillsOf = (lang: string) =>
      editions.find(({ story }) => story.lang === lang)!.manifest.stills;
    const [local, chinese] = [editions[0]!.manifest.stills, stillsOf('zh-Hans')];
    expect(Object.keys(chinese)).toEqual(Object.keys(local));
    expect(chinese['guess.wide']).toBe(local['guess.wide']);
    // Its legend is as long as its words.
    expect(chinese['dates.wide']).not.toBe(local['dates.wide']);
    expect(existsSync(path.join(home, 'public', chinese['dates.wide'] ?? ''))).toBe(true);
  });

  it('publishes a photograph without the place where it was taken', async () => {
    const both = new Map([...files, ['lake.jpg', Uint8Array.from(exif(true))]]);
    await drawFiles('one-step', both, 'stories/one-step', catalog);
    const published = readFileSync(path.join(home, 'public/stories/one-step/lake.jpg'), 'latin1');
    expect(published).toContain('Ana');
    expect(published).not.toMatch(DEGREES);
  });

  it('publishes a film without the place where it was shot, by itself and in its source', async () => {
    const both = new Map([...files, ['lake.mp4', Uint8Array.from(placedMp4())]]);
    await drawFiles('one-step', both, 'stories/one-step', catalog);
    const inPublic = (name: string) => readFileSync(path.join(home, 'public', name));
    const published = inPublic('stories/one-step/lake.mp4');
    expect(published.toString('latin1')).toMatch(/picture.*Ana/s);
    expect(published.toString('latin1')).not.toMatch(PLACED);
    const { source = '' } = await manifestOf('one-step');
    const zip = inPublic(source);
    const read = (from: number, length: number) => zip.subarray(from, from + length);
    const { files: packed } = sourceIn(readZip({ size: zip.length, read }));
    const film = packed.find(({ name }) => name === 'source/lake.mp4');
    expect(published.equals(film?.bytes() ?? new Uint8Array())).toBe(true);
  });

  it.each(['bars', 'film'])(
    'publishes the example of %s as a draft for the studio',
    async (kind) => {
      const example = EXAMPLES.get(kind)!;
      const slug = exampleSlug(kind);
      await drawFiles(slug, exampleFiles(example, 'day', 'The title'), slug, catalog);
      const { source = '' } = await manifestOf(slug);
      const draft = draftIn(new Uint8Array(readFileSync(path.join(home, 'public', source))));
      expect(titleIn(draft)).toBe('The title');
      expect([...draft.keys()].sort()).toEqual(
        ['story.json', ...Object.keys(example.files ?? {})].sort(),
      );
      const bytes = [...draft].map(([name, file]) => [name, bytesOf(file)] as const);
      const { problems } = await openStory(new Map(bytes), catalog);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('publishes only SVG that stands as a picture, and nothing of it that runs', async () => {
    const drawn = await drawFiles('own', pictureAndDrawing(STILL_HOSTILE), 'stories/own', catalog);
    expect(drawn.faults).toEqual([]);
    const folder = path.join(home, 'public/stories/own');
    expect(readdirSync(folder).filter((name) => name.endsWith('.svg'))).toEqual(['picture.svg']);
    expect(readFileSync(path.join(folder, 'picture.svg'), 'utf8')).toContain('id="left"');
    for (const name of drawn.files) {
      const bytes = readFileSync(path.join(home, 'public', name), 'latin1');
      // Whoever takes the story along gets the author's own file.
      if (!name.endsWith('.zip')) expect(bytes, name).not.toContain('evil');
    }
  });

  it('writes down what it drew: a command draws again what has changed since', async () => {
    const hashOf = async (story: ReadonlyMap<string, Uint8Array>) => {
      await drawFiles('one-step', story, 'stories/one-step', catalog);
      return (await readDrawn('one-step'))?.folderHash;
    };
    const before = await hashOf(files);
    expect(before).toBeTruthy();
    expect(await hashOf(new Map([...files, ['notes.txt', new Uint8Array(1)]]))).not.toBe(before);
  });

  it('names a story whose kind throws in the compiler, and has nothing to show of it', async () => {
    const kinds = withKinds((spec) => ({ ...spec, defaults: fails }));
    const drawn = await drawFiles('one-step', files, 'stories/one-step', kinds);
    expect(drawn.files).toEqual([]);
    expect(drawn.faults.join()).toMatch(/^stories\/one-step\/story\.json:.*no ground under it/);
    const stored = await readDrawn('one-step');
    expect(stored?.editions).toEqual([]);
    expect(stored?.problems.map(({ message }) => message).join()).toContain('no ground under it');
  });

  it('names a story whose picture can not be drawn, and has nothing to show of it', async () => {
    const still = vi.spyOn(STILLS.get('words')!, 'still').mockImplementation(fails);
    const drawn = await drawFiles('one-step', files, 'stories/one-step', catalog);
    still.mockRestore();
    expect(drawn.faults.join()).toMatch(/^a scene could not be drawn: /);
    const stored = await readDrawn('one-step');
    expect(stored).toEqual(drawn.stored);
    expect(stored?.editions).toEqual([]);
    expect(stored?.problems[0]?.message).toBe(drawn.faults[0]);
  });

  it('tells what might be better of a story that it draws', async () => {
    const [script = ''] = [new TextDecoder().decode(files.get('story.json'))];
    const written = {
      ...(JSON.parse(script) as object),
      glossary: { mast: { term: 'Mast', definition: 'A pole.' } },
    };
    const both = new Map([
      ...files,
      ['story.json', new TextEncoder().encode(JSON.stringify(written))],
    ]);
    const drawn = await drawFiles('one-step', both, 'stories/one-step', catalog);
    expect(drawn.faults).toEqual([]);
    expect(drawn.warnings.join()).toMatch(
      /^stories\/one-step\/story\.json:.*glossary\/mast: this term is not used/,
    );
  });

  it('names the words that are still to be written', async () => {
    const script = JSON.parse(new TextDecoder().decode(files.get('story.json'))) as object;
    const text = JSON.stringify({ ...script, authors: ['[Your name]'] });
    const both = new Map([...files, ['story.json', new TextEncoder().encode(text)]]);
    const drawn = await drawFiles('one-step', both, 'stories/one-step', catalog);
    expect(drawn.faults).toEqual([]);
    expect(drawn.unwritten.join()).toMatch(/^stories\/one-step\/story\.json:.*"\[Your name\]"/);
  });

  it('draws the original of a translation that has errors, and tells them', async () => {
    const overlay = new TextEncoder().encode('{ "overlay": 2 }');
    const both = new Map([...files, ['story.fr.json', overlay]]);
    const drawn = await drawFiles('one-step', both, 'stories/one-step', catalog);
    expect(drawn.faults).toEqual([]);
    expect(drawn.translationFaults.join()).toContain('stories/one-step/story.fr.json:');
    expect((await drawnOf('one-step')).map(({ story }) => story.lang)).toHaveLength(1);
  });
});
