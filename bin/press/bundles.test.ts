import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openShelf, type Shelf } from '../shelf/shelf.ts';
import { Bundles, writeFolder } from './bundles.ts';

const [FIRST, SECOND, NEVER] = ['1'.repeat(16), '2'.repeat(16), 'f'.repeat(16)] as const;
const hashes = (name: string) => ({ scripts: [`'sha256-${name}'`], styles: [] });
/** A file that has the hash of its content in its name, so that each version has another. */
const timeline = (version: string) => `/stories/tale/timeline.${version.slice(0, 10)}.json`;

let home: string;
let shelf: Shelf;
let bundles: Bundles;
beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'handscroll bundles '));
  shelf = await openShelf(path.join(home, 'shelf'));
  bundles = new Bundles(shelf, path.join(home, 'local'));
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await shelf.close();
  rmSync(home, { recursive: true });
});

const bundleOf = (version: string, slug = 'tale') =>
  zipSync({
    [`pages/s/${slug}/index.html`]: strToU8(`<p>${version}</p>`),
    [`pages/s/${slug}/cite.json`]: strToU8('[]'),
    [`pages/embed/en/${slug}/index.html`]: strToU8(`<i>${version}</i>`),
    [`files${timeline(version)}`]: strToU8(version),
    [`files/stories/${slug}/lake.jpg`]: strToU8(`lake of ${version}`),
    [`files/stills/${slug}.zh-Hans/dates.wide.svg`]: strToU8(`<svg id="${version}"/>`),
    'policies.json': strToU8(JSON.stringify({ [`/s/${slug}/`]: hashes(version) })),
    'card.json': strToU8(JSON.stringify({ slug, editions: [] })),
    'story.json': strToU8(JSON.stringify({ slug, folderHash: version })),
    'source/story.json': strToU8('{"secret":1}'),
  });
async function stand(version: string, slug = 'tale'): Promise<void> {
  await shelf.add(slug, version, bundleOf(version, slug));
  await shelf.flip(slug, version, {});
  bundles.forget(slug);
}
/** What is found at an address: its bundle's name and its text. */
async function sent(address: string, version?: string) {
  const found = await bundles.find(address, version);
  return found && [found.tag, readFileSync(found.file, 'utf8')];
}
const unpacked = () => readdirSync(path.join(home, 'local', 'tale')).sort();

describe('what is found at an address', () => {
  it('is a page, with the hashes of its scripts, or a file, of the version that stands', async () => {
    await stand(FIRST);
    expect(await bundles.find('/s/tale/')).toEqual({
      file: path.join(bundles.folder('tale', FIRST), 'pages', 's', 'tale', 'index.html'),
      ...{ tag: FIRST, hashes: hashes(FIRST) },
    });
    expect(await sent('/s/tale/cite.json')).toEqual([FIRST, '[]']);
    expect(await sent('/embed/en/tale/')).toEqual([FIRST, `<i>${FIRST}</i>`]);
    expect(await sent(timeline(FIRST))).toEqual([FIRST, FIRST]);
    // The pictures of an edition.
    const still = '/stills/tale.zh-Hans/dates.wide.svg';
    expect(await sent(still)).toEqual([FIRST, `<svg id="${FIRST}"/>`]);
    await stand(SECOND);
    expect(await sent('/s/tale/')).toEqual([SECOND, `<p>${SECOND}</p>`]);
    expect((await bundles.find('/s/tale/'))?.hashes).toEqual(hashes(SECOND));
  });

  it('is a file of an earlier version only if its name has its hash', async () => {
    await stand(FIRST);
    await sent('/s/tale/');
    await stand(SECOND);
    expect(await sent(timeline(FIRST))).toEqual([FIRST, FIRST]);
    expect(await sent(timeline(SECOND))).toEqual([SECOND, SECOND]);
    expect(await sent('/stories/tale/lake.jpg')).toEqual([SECOND, `lake of ${SECOND}`]);
    expect(await sent(timeline(NEVER))).toBeUndefined();
  });

  it('is of the version that a class began with, where there is one', async () => {
    await stand(FIRST);
    await stand(SECOND);
    expect(await sent('/s/tale/', FIRST)).toEqual([FIRST, `<p>${FIRST}</p>`]);
    for (const other of [NEVER, '', '..', 'x', FIRST.slice(1), `${FIRST}/../${FIRST}`])
      expect(await sent('/s/tale/', other)).toEqual([SECOND, `<p>${SECOND}</p>`]);
  });

  it('is nothing for a page or story that is not there, or was taken down', async () => {
    await stand(FIRST);
    for (const address of ['/s/tale', '/s/tale/tour/', '/s/other/', '/', '/about/', '/s/'])
      expect(await bundles.find(address), address).toBeUndefined();
    await shelf.remove('tale');
    bundles.forget('tale');
    for (const address of ['/s/tale/', timeline(FIRST)])
      expect(await bundles.find(address), address).toBeUndefined();
    expect(await sent('/s/tale/', FIRST)).toBeUndefined();
  });

  it('is never outside of the folder of its story', async () => {
    await stand(FIRST);
    await sent('/s/tale/');
    const local = path.join(home, 'local');
    for (const file of ['x', 'index.html', '_site/index.html', '_site/a.0123456789.json']) {
      mkdirSync(path.dirname(path.join(local, file)), { recursive: true });
      writeFileSync(path.join(local, file), 'not for readers');
    }
    const hostile = [
      ...['/s/../x', '/s/../x/', '/s/./', '/s//', '/s/%2e%2e/x/', '/s/%2e%2e/', '/s/..%2fx/'],
      ...['/s/_site/', '/s/_site/index.html', '/embed/en/_site/', '/s/TALE/', '/s/-tale/'],
      ...['/stills/tale../story.json', '/stories/tale.%2f../story.json', '/stills/.tale/x'],
      ...['/stories/_site/a.0123456789.json', '/stories/%5fsite/a.0123456789.json'],
      ...['/s/tale/../../../story.json', '/s/tale/%2e%2e/%2e%2e/%2e%2e/story.json'],
      ...['/s/tale/..%2f..%2f..%2fstory.json', '/s/tale/..%5c..%5c..%5cstory.json'],
      ...['/stories/tale/../../../policies.json', '/stories/tale/%2e%2e/%2e%2e/%2e%2e/card.json'],
      ...['/files/tale/../../source/story.json', '/s/tale/%00', '/s/tale/%', '/embed/../tale/'],
      ...['/s/__proto__/', '/s/constructor/', `/s/${'a'.repeat(81)}/`],
    ];
    for (const address of hostile) expect(await bundles.find(address), address).toBeUndefined();
  });
});

describe('a copy on this disk', () => {
  it('is made from the shelf when it is first asked for, complete', async () => {
    await stand(FIRST);
    expect(existsSync(path.join(home, 'local'))).toBe(false);
    const folder = (await bundles.local('tale', FIRST))!;
    expect(unpacked()).toEqual([FIRST]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(10);
    const photo = path.join(folder, 'files', 'stories', 'tale', 'lake.jpg');
    expect(readFileSync(photo, 'utf8')).toBe(`lake of ${FIRST}`);
    expect(await bundles.local('tale', NEVER)).toBeUndefined();
  });

  it('is unpacked once, however many ask at once', async () => {
    await stand(FIRST);
    const loads = vi.spyOn(shelf, 'bundle');
    const calls = Array.from({ length: 20 }, () => sent('/s/tale/'));
    for (const answer of await Promise.all(calls)) expect(answer).toEqual([FIRST, `<p>${FIRST}</p>`]); // prettier-ignore
    expect(loads).toHaveBeenCalledTimes(1);
    expect(unpacked()).toEqual([FIRST]);
  });

  it('leaves nothing behind if it can not be written, and can be made later', async () => {
    await shelf.add('tale', FIRST, strToU8('no archive'));
    await shelf.flip('tale', FIRST, {});
    await expect(bundles.find('/s/tale/')).rejects.toThrow();
    expect(unpacked()).toEqual([]);
    writeFileSync(path.join(home, 'shelf', 'bundles', 'tale', `${FIRST}.zip`), bundleOf(FIRST));
    expect(await sent('/s/tale/')).toEqual([FIRST, `<p>${FIRST}</p>`]);
  });

  it('may be written by two at the same time: one of them stands, complete', async () => {
    const folder = path.join(home, 'local', 'tale', FIRST);
    await writeFolder(folder, async (to) => {
      writeFileSync(path.join(to, 'a'), 'mine');
      // Another process is done meanwhile.
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'a'), 'theirs');
    });
    expect(unpacked()).toEqual([FIRST]);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('theirs');
  });

  it('goes when the shelf has no such version, but nothing that is being written', async () => {
    await stand(FIRST);
    await bundles.local('tale', FIRST);
    mkdirSync(bundles.folder('tale', NEVER));
    mkdirSync(bundles.folder('tale', `${SECOND}.${process.pid}`));
    // No machine has so many processes.
    mkdirSync(bundles.folder('tale', `${SECOND}.2147483647`));
    writeFileSync(bundles.folder('tale', `${SECOND}.zip`), '');
    await bundles.prune('tale');
    expect(unpacked()).toEqual([FIRST, `${SECOND}.${process.pid}`, `${SECOND}.zip`]);
  });
});

describe('a look at the shelf', () => {
  /** The clock that looks are remembered by stands still. */
  const stopClock = () => vi.useFakeTimers({ toFake: ['performance'] });

  it('for an unknown story is one a second, however many ask', async () => {
    stopClock();
    const looks = vi.spyOn(shelf, 'current');
    const ask = () => Promise.all(Array.from({ length: 20 }, () => bundles.find('/s/nowhere/')));
    await ask();
    vi.advanceTimersByTime(999);
    for (const found of await ask()) expect(found).toBeUndefined();
    expect(looks).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await ask();
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('sees within a second what another server published, and its own at once', async () => {
    stopClock();
    await stand(FIRST);
    await sent('/s/tale/');
    await shelf.add('tale', SECOND, bundleOf(SECOND));
    await shelf.flip('tale', SECOND, {});
    expect((await sent('/s/tale/'))?.[0]).toBe(FIRST);
    vi.advanceTimersByTime(1000);
    expect((await sent('/s/tale/'))?.[0]).toBe(SECOND);
    await stand(FIRST);
    expect((await sent('/s/tale/'))?.[0]).toBe(FIRST);
  });

  it('for what can be no story finds none, and asks nobody', async () => {
    const looks = vi.spyOn(shelf, 'current');
    for (const slug of ['..', '', '_site', 'a/b', 'A']) expect(await bundles.current(slug)).toBeUndefined(); // prettier-ignore
    expect(looks).not.toHaveBeenCalled();
  });

  it('that fails is not remembered', async () => {
    stopClock();
    writeFileSync(path.join(home, 'shelf'), 'no folder');
    await expect(bundles.find('/s/tale/')).rejects.toThrow();
    rmSync(path.join(home, 'shelf'));
    await shelf.add('tale', FIRST, bundleOf(FIRST));
    await shelf.flip('tale', FIRST, {});
    expect((await sent('/s/tale/'))?.[0]).toBe(FIRST);
  });
});

describe('a story for a class', () => {
  it('is of the version that stands, or of the one that the class began with', async () => {
    await stand(FIRST);
    await stand(SECOND);
    expect(await bundles.read('tale')).toMatchObject({ slug: 'tale', folderHash: SECOND });
    expect(await bundles.read('tale', FIRST)).toMatchObject({ folderHash: FIRST });
    expect(await bundles.read('tale', NEVER)).toBeUndefined();
    for (const none of ['other', '..', '', '_site'])
      expect(await bundles.read(none)).toBeUndefined();
  });
});
