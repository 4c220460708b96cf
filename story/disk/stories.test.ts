import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listStories, readStory, watchStories } from './stories.ts';

let home = '';
const put = async (name: string, text: string) => {
  await mkdir(path.dirname(path.join(home, name)), { recursive: true });
  await writeFile(path.join(home, name), text);
};
const listed = async () => (await listStories()).filter(({ folder }) => folder.startsWith(home));

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'handscroll stories ä '));
  process.env['HANDSCROLL_STORIES'] = home;
});
afterEach(async () => {
  delete process.env['HANDSCROLL_STORIES'];
  await rm(home, { recursive: true, force: true });
});

describe('listStories', () => {
  it('finds the stories that a folder holds and names them by their ids', async () => {
    await put('one/story.json', '{ "id": "first-story" }');
    await put('two/notes.txt', 'no story');
    await put('Broken One/story.json', '{ "id": ');
    expect((await listed()).map(({ slug }) => slug)).toEqual(['broken-one', 'first-story']);
  });

  it('takes a folder with a story.json as one story', async () => {
    await put('story.json', '{ "id": "alone" }');
    await put('inner/story.json', '{ "id": "hidden" }');
    expect((await listed()).map(({ slug }) => slug)).toEqual(['alone']);
  });

  it('gives two stories of one id two addresses', async () => {
    await put('a/story.json', '{ "id": "same" }');
    await put('b/story.json', '{ "id": "same" }');
    expect((await listed()).map(({ slug }) => slug)).toEqual(['same', 'b']);
  });

  it('takes no id that is no id', async () => {
    await put('a/story.json', '{ "id": "../../etc" }');
    expect((await listed()).map(({ slug }) => slug)).toEqual(['a']);
  });
});

describe('readStory', () => {
  it('reads every file but hidden ones and links that leave the folder', async () => {
    await put('outside.txt', 'secret');
    await put('s/story.json', '{}');
    await put('s/data/rows.csv', 'x\n');
    await put('s/.hidden', 'x');
    await symlink(path.join(home, 'outside.txt'), path.join(home, 's', 'link.txt'));
    await symlink(path.join(home, 's', 'story.json'), path.join(home, 's', 'inner.json'));
    const files = await readStory(path.join(home, 's'));
    expect([...files.keys()]).toEqual(['data/rows.csv', 'inner.json', 'story.json']);
  });

  it('reads no more of a script than shows that it is too big', async () => {
    await put('s/story.json', ' '.repeat(3 * 1024 * 1024));
    const files = await readStory(path.join(home, 's'));
    expect(files.get('story.json')?.byteLength).toBe(2 * 1024 * 1024 + 1);
  });
});

describe('watchStories', () => {
  it('calls once for a save in several steps', async () => {
    await put('s/story.json', '{}');
    let calls = 0;
    const stop = watchStories(() => (calls += 1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await put('s/story.json', '{ ');
    await put('s/story.json', '{ }');
    await new Promise((resolve) => setTimeout(resolve, 500));
    stop();
    expect(calls).toBe(1);
  });
});
