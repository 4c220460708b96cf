/** Publishing on a running server, and what readers then see. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { sourceArchive } from '../../components/file/archive.ts';
import { draftIn } from '../../story/archive/draft-in.ts';
import {
  KEY,
  PATIENCE,
  PublishingSite,
  SCRIPT,
  SLUG,
  SUMMARY,
  scriptWith,
  sentence,
  versionOf,
  withWords,
  zipOf,
} from './publishing-site.ts';

let site: PublishingSite;
beforeAll(async () => {
  site = await PublishingSite.start();
}, PATIENCE);
afterEach(async () => {
  expect(await site.incoming()).toEqual([]);
});
afterAll(() => site.stop());

describe('a story', () => {
  test('is published, changed by a comma, rolled back, taken down and put back', async () => {
    expect((await site.ask('GET', SLUG)).status).toBe(404);
    expect((await site.page()).status).toBe(404);
    const published = await site.put(withWords(SUMMARY), { 'if-none-match': '*' });
    const first = versionOf(published);
    expect(published.body).toEqual({ version: first, address: `/s/${SLUG}/` });
    expect(await site.words()).toContain(SUMMARY);

    const comma = SUMMARY.replace('needle and', 'needle, and');
    const second = versionOf(await site.put(withWords(comma), { 'if-match': `"${first}"` }));
    expect(second).not.toBe(first);
    const html = await site.words();
    expect(html).toContain(comma);
    expect(html).not.toContain(SUMMARY);
    const listed = await site.ask('GET', SLUG);
    expect(listed.body).toMatchObject({ current: second, versions: [{ version: second }, { version: first }] }); // prettier-ignore

    expect((await site.ask('POST', SLUG, { body: JSON.stringify({ version: first }) })).body).toEqual({ version: first }); // prettier-ignore
    expect(await site.words()).toContain(SUMMARY);
    expect((await site.ask('GET', SLUG)).body['current']).toBe(first);

    expect(await site.ask('DELETE', SLUG)).toMatchObject({ status: 200, body: {} });
    expect((await site.page()).status).toBe(404);
    expect((await site.ask('DELETE', SLUG)).status).toBe(404);
    expect((await site.ask('GET', `${SLUG}/source`)).status).toBe(404);
    expect((await site.ask('GET', SLUG)).body['current']).toBeNull();
    expect((await site.put(withWords(comma), { 'if-match': `"${first}"` })).body).toMatchObject({ current: null, at: null }); // prettier-ignore
    versionOf(await site.ask('POST', SLUG, { body: JSON.stringify({ version: second }) }));
    expect(await site.words()).toContain(comma);
  });

  test('has its pages, stills and timeline from one bundle', async () => {
    const version = versionOf(await site.put(withWords('Of one bundle')));
    const answer = await site.page();
    const html = await answer.text();
    const files = new Set(html.match(/\/(?:stills|stories)\/three-peaks\/[\w.-]+\.(?:svg|json)/g));
    expect([...files].some((file) => file.includes('/timeline.'))).toBe(true);
    expect([...files].filter((file) => file.startsWith('/stills/')).length).toBeGreaterThan(2);
    const tags = [answer.headers.get('etag')];
    for (const file of files) {
      const found = await fetch(site.server.origin + file);
      expect(found.status).toBe(200);
      tags.push(found.headers.get('etag'));
    }
    expect(new Set(tags)).toEqual(new Set([`W/"${version}"`]));
  });

  test('is fetched with its notes, as an archive that can be published again', async () => {
    const script = SCRIPT.replace('"id": "bare",', '"id": "bare", "notes": "Ask the class",');
    expect(script).not.toBe(SCRIPT);
    const version = versionOf(await site.put(zipOf(script)));
    const response = await fetch(`${site.server.origin}/api/stories/${SLUG}/source`, { headers: { authorization: `Bearer ${KEY}` } }); // prettier-ignore
    expect(response.headers.get('etag')).toBe(`"${version}"`);
    expect(response.headers.get('content-type')).toBe('application/zip');
    const archive = new Uint8Array(await response.arrayBuffer());
    expect(draftIn(archive).get('story.json')).toBe(script);
    const again = await site.put(archive, { 'if-match': response.headers.get('etag') ?? '' });
    expect(versionOf(again)).toBe(version);
  });

  test('is taken from the archive that the studio and `pack` make', async () => {
    const files = new Map([['story.json', strToU8(SCRIPT)]]);
    const { bytes } = sourceArchive(files, { notes: true, version: '1', id: SLUG });
    versionOf(await site.put(Uint8Array.from(bytes)));
    expect(await site.words()).toContain(SUMMARY);
  });
});

describe('of two who publish', () => {
  test('at once from the same version, exactly one succeeds', async () => {
    const start = versionOf(await site.put(withWords('Before two')));
    const texts = ['The one', 'The other'];
    const answers = await Promise.all(
      texts.map((words) => site.put(withWords(words), { 'if-match': `"${start}"` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.findIndex(({ status }) => status === 200);
    const version = versionOf(answers[winner]!);
    const listed = await site.ask('GET', SLUG);
    const [newest] = listed.body['versions'] as readonly { readonly at: string }[];
    expect(answers[1 - winner]!.body).toMatchObject({ current: version, at: newest?.at });
    sentence(answers[1 - winner]!.body);
    expect(await site.words()).toContain(texts[winner]);
    expect(listed.body['current']).toBe(version);
  });

  test('the later, who began from nothing, from an old version or from no version, changes nothing', async () => {
    const current = versionOf(await site.put(withWords('It stays')));
    for (const headers of [
      { 'if-none-match': '*' },
      { 'if-match': '"0123456789abcdef"' },
      { 'if-match': 'nonsense' },
    ] as const) {
      const late = await site.put(withWords('Too late'), headers);
      expect(late).toMatchObject({ status: 409, body: { current } });
    }
    expect(await site.words()).toContain('It stays');
    versionOf(await site.put(withWords('Whatever stood')));
  });

  test('a rollback that comes while a version is printed is the later change', async () => {
    const old = versionOf(await site.put(withWords('The old one')));
    const printing = site.put(withWords('Printed meanwhile'));
    // The press writes beside the bundle, under another name.
    const beside = () => readdir(path.join(site.work, 'bundles', SLUG));
    await vi.waitUntil(async () => (await beside()).some((name) => name.includes('.')), { interval: 5, timeout: 30_000 }); // prettier-ignore
    const rolled = await site.ask('POST', SLUG, { body: JSON.stringify({ version: old }) });
    const printed = await printing;
    expect([printed.status, rolled.status]).toEqual([200, 200]);
    expect(await site.words()).toContain('The old one');
  });
});

describe('`handscroll publish`', () => {
  test('publishes a folder, and over a version that it did not begin from only when asked', async () => {
    const slug = 'by-command';
    const home = await mkdtemp(path.join(tmpdir(), 'handscroll-author-'));
    const folder = path.join(home, 'story');
    const write = (words: string) =>
      writeFile(path.join(folder, 'story.json'), scriptWith(words, slug)); // prettier-ignore
    await mkdir(folder);
    const publish = async (...args: readonly string[]) => {
      const child = spawn(
        process.execPath,
        ['bin/handscroll.mjs', 'publish', folder, '--to', site.server.origin, ...args],
        {
          // prettier-ignore
          env: { ...process.env, HANDSCROLL_WORK: home, HANDSCROLL_PUBLISH_KEY: KEY },
        },
      );
      let words = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (words += text));
      const [code] = (await once(child, 'close')) as [number];
      return { code, words };
    };
    await write('From a folder');
    expect(await publish()).toEqual({ code: 0, words: `${site.server.origin}/s/${slug}/\n` });
    await write('From a folder, again');
    expect((await publish()).code).toBe(0);
    expect(await site.words(slug)).toContain('From a folder, again');

    versionOf(await site.put(withWords('By somebody else', slug), {}, slug));
    const refused = await publish();
    const listed = await site.ask('GET', slug);
    const [newest] = listed.body['versions'] as readonly { readonly at: string }[];
    expect(refused.code).toBe(1);
    expect(refused.words).toContain(newest?.at);
    expect(refused.words).toContain('--over');
    expect(await site.words(slug)).toContain('By somebody else');
    expect((await publish('--over')).code).toBe(0);
    expect(await site.words(slug)).toContain('From a folder, again');

    await write('x", "sumary": "');
    const broken = await publish();
    expect(broken.code).toBe(1);
    expect(broken.words).toContain('story.json:');
    expect((await publish('--key', 'a-wrong-key-here')).words).toContain('wrong');
    await rm(home, { recursive: true });
  });
});
