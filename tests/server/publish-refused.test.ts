/** What is not published, and that nothing of it is left behind. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { HOSTILE } from '../own/hostile-archives.ts';
import {
  KEY,
  PATIENCE,
  PublishingSite,
  SCRIPT,
  SLUG,
  SUMMARY,
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

describe('nothing is published', () => {
  test.each(HOSTILE.filter(([name]) => name !== 'no list'))(
    'of an archive with %s',
    async (_, zip, code) => {
      const { status, body } = await site.put(Uint8Array.from(zip), {}, 'hostile');
      expect({ status, code }).toEqual({ status: 400, code });
      expect(sentence(body)).toMatch(/^The archive is refused: /);
      expect((await site.ask('GET', 'hostile')).status).toBe(404);
    },
  );

  test('of a story with problems, which are listed as the checker says them', async () => {
    const before = await site.ask('GET', SLUG);
    const broken = await site.put(zipOf(SCRIPT.replace('"summary"', '"sumary"')));
    expect(broken.status).toBe(422);
    sentence(broken.body);
    const faults = broken.body['faults'] as readonly string[];
    expect(faults.join('\n')).toContain('story.json:');
    expect(faults.join('\n')).not.toMatch(/incoming|handscroll-publish-/);
    expect((await site.ask('GET', SLUG)).body).toEqual(before.body);
    expect((await site.put(zipOf('{ "id": '))).status).toBe(422);
  });

  test('of a script with another id than the address', async () => {
    const { status, body } = await site.put(withWords(SUMMARY, 'four-peaks'));
    expect(status).toBe(422);
    expect(body['faults']).toEqual([expect.stringMatching(/"three-peaks".*"four-peaks"/)]);
    expect((await site.ask('GET', 'four-peaks')).status).toBe(404);
  });

  test('of more bytes than an archive may have', async () => {
    const { status, body } = await site.put(new Uint8Array(102 * 2 ** 20));
    expect(status).toBe(413);
    sentence(body);
  });

  test.runIf(existsSync('/dev/full'))('on a full disk', async () => {
    const slug = 'full-disk';
    const first = versionOf(await site.put(withWords('The first', slug), {}, slug));
    const second = versionOf(await site.put(withWords('The second', slug), {}, slug));
    // The first is printed again, onto a device without space.
    await rm(path.join(site.work, 'shelf', 'bundles', slug, `${first}.zip`));
    await symlink('/dev/full', path.join(site.work, 'bundles', slug, `${first}.zip`));
    const { status, body } = await site.put(withWords('The first', slug), {}, slug);
    expect(status).toBe(507);
    expect(sentence(body)).toContain('full');
    expect((await site.ask('GET', slug)).body['current']).toBe(second);
    expect(versionOf(await site.put(withWords('The first', slug), {}, slug))).toBe(first);
  });

  test('where the shelf fails, and the answer says nothing of the inside', async () => {
    const log = path.join(site.work, 'shelf', 'log', 'no-folder');
    await mkdir(path.dirname(log), { recursive: true });
    await writeFile(log, '');
    const { status, body } = await site.ask('GET', 'no-folder');
    await rm(log);
    expect(status).toBe(500);
    sentence(body);
    expect(JSON.stringify(body)).not.toMatch(/ENOTDIR|shelf/);
    expect(site.server.said()).toContain('ENOTDIR');
  });

  test('by whoever goes before all was sent, and nothing is left of it', async () => {
    const { port } = new URL(site.server.origin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`PUT /api/stories/${SLUG} HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer ${KEY}\r\nContent-Length: 5000\r\n\r\nPK`); // prettier-ignore
    await vi.waitUntil(async () => (await site.incoming()).length === 1, { timeout: 10_000 });
    socket.destroy();
    await vi.waitUntil(async () => (await site.incoming()).length === 0, { timeout: 10_000 });
  });

  test('by a server that was killed, and the next removes what it left', async () => {
    const killed = await site.another({ HANDSCROLL_PUBLISH_KEY: KEY });
    const socket = connect(killed.port, '127.0.0.1').on('error', () => undefined);
    socket.write(`PUT /api/stories/${SLUG} HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer ${KEY}\r\nContent-Length: 5000\r\n\r\nPK`); // prettier-ignore
    await vi.waitUntil(async () => (await site.incoming()).length === 1, { timeout: 10_000 });
    const closed = once(socket, 'close');
    await killed.stop('SIGKILL');
    await closed;
    expect(await site.incoming()).toHaveLength(1);
    const next = await site.another({ HANDSCROLL_PUBLISH_KEY: KEY });
    expect(await site.incoming()).toEqual([]);
    await next.stop();
  });
});

describe('the door', () => {
  test.each([
    'Three-Peaks',
    '-a',
    'a--b',
    '_site',
    'a'.repeat(61),
    '',
    'a/b',
    '%61',
    'a/source/more',
  ])('knows no address %j', async (slug) => {
    // prettier-ignore
    const { status, body } = await site.put(withWords(SUMMARY), {}, slug);
    expect(status).toBe(404);
    sentence(body);
  });

  test('answers other methods, bodies and versions with a sentence', async () => {
    const other = await site.ask('PATCH', SLUG);
    expect(other.status).toBe(405);
    expect(other.headers.get('allow')).toBe('GET, PUT, POST, DELETE');
    expect((await site.ask('PUT', `${SLUG}/source`)).status).toBe(405);
    const bodies = ['', 'no JSON', 'null', '{"version":"0123456789abcdef"}', '{"version":7}', '{}', `"${'x'.repeat(5000)}"`]; // prettier-ignore
    const answers = await Promise.all(bodies.map((body) => site.ask('POST', SLUG, { body })));
    for (const { body } of answers) sentence(body);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 404, 404, 404, 404]);
  });

  test('refuses pages of other sites, whatever key they have', async () => {
    for (const origin of ['https://elsewhere.example', 'null', `${site.server.origin}0`]) {
      const { status, body } = await site.ask('GET', SLUG, { headers: { origin } });
      expect(status).toBe(403);
      sentence(body);
    }
    expect(
      (await site.ask('GET', 'none', { headers: { origin: site.server.origin } })).status,
    ).toBe(404);
  });

  test('refuses a missing and a wrong key, and after ten wrong ones also the right one, from that address', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const attempt = (authorization: string) => site.ask('GET', 'none', { headers: { ...from, authorization } }); // prettier-ignore
    for (let i = 0; i < 12; i++) expect((await attempt('')).status).toBe(401);
    for (let i = 0; i < 10; i++) {
      const { status, headers, body } = await attempt(`Bearer ${KEY}${i}`);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      sentence(body);
    }
    const right = await attempt(`Bearer ${KEY}`);
    expect(right.status).toBe(429);
    sentence(right.body);
    expect((await site.ask('GET', 'none')).status).toBe(404);
  });

  test('is closed where no key is set, and a weak key or one that no header takes stops the start', async () => {
    const closed = await site.another({ HANDSCROLL_PUBLISH_KEY: '' });
    const { status, body } = await site.ask('GET', SLUG, { at: closed });
    await closed.stop();
    expect(status).toBe(503);
    expect(sentence(body)).toContain('HANDSCROLL_PUBLISH_KEY');
    await expect(site.another({ HANDSCROLL_PUBLISH_KEY: 'short' })).rejects.toThrow('HANDSCROLL_PUBLISH_KEY has 5 letters'); // prettier-ignore
    await expect(site.another({ HANDSCROLL_PUBLISH_KEY: 'schlüssel für alle' })).rejects.toThrow('HANDSCROLL_PUBLISH_KEY may have'); // prettier-ignore
  });
});
