/** One conformance suite on both engines. */
import { afterEach, expect, it, vi } from 'vitest';
import {
  cardOf,
  hash,
  inValkey,
  newSlug,
  onDisk,
  publish,
  versionsOf,
  zipOf,
  type Shelves,
} from '../../tests/bin/shelves.ts';
import { openShelf } from './shelf.ts';

afterEach(() => void vi.useRealTimers());

function conforms(shelves: () => Shelves): void {
  it('holds nothing of a story that was never published', async () => {
    const { one } = shelves();
    expect(await one.current('nobody')).toBeUndefined();
    expect(await one.bundle('nobody', hash(1))).toBeUndefined();
    expect(await one.has('nobody', hash(1))).toBe(false);
    expect(await one.log('nobody')).toEqual([]);
    await one.remove('nobody');
    expect((await one.all()).has('nobody')).toBe(false);
  });

  it('lets a version stand, then the next, then the first again', async () => {
    const { one, again } = shelves();
    const slug = newSlug();
    const before = Date.now();
    const flips = [await publish(one, slug, 1), await publish(one, slug, 2)];
    expect(await again.current(slug)).toEqual(flips[1]);
    flips.push(await again.flip(slug, hash(1), cardOf(1)));
    expect(await one.current(slug)).toEqual(flips[2]);
    expect(flips.map(({ version, card }) => ({ version, card }))).toEqual(
      [1, 2, 1].map((n) => ({ version: hash(n), card: cardOf(n) })),
    );
    const times = flips.map(({ at }) => Date.parse(at));
    expect(times[0]).toBeGreaterThanOrEqual(before);
    expect(times).toEqual([...new Set(times)].sort());
    expect(await one.log(slug)).toEqual(
      [...flips].reverse().map(({ version, at }) => ({ version, at })),
    );
    expect(zipOf(2).equals((await one.bundle(slug, hash(2))) ?? Buffer.of())).toBe(true);
  });

  it('never changes a bundle, and holds each for its own story', async () => {
    const { one, again } = shelves();
    const [slug, other] = [newSlug(), newSlug()];
    await publish(one, slug, 1);
    await again.add(slug, hash(1), zipOf(99));
    expect(zipOf(1).equals((await again.bundle(slug, hash(1))) ?? Buffer.of())).toBe(true);
    expect(await again.has(other, hash(1))).toBe(false);
  });

  it('makes one entry of the same version twice in a row, with the newest card', async () => {
    const { one } = shelves();
    const slug = newSlug();
    const first = await publish(one, slug, 1);
    const second = await one.flip(slug, hash(1), 'another card');
    expect(await one.log(slug)).toEqual([{ version: hash(1), at: first.at }]);
    expect(await one.current(slug)).toEqual(second);
    expect(second).toMatchObject({ version: hash(1), card: 'another card' });
  });

  it('refuses a version that is not there, and the old one stands', async () => {
    const { one } = shelves();
    const slug = newSlug();
    const first = await publish(one, slug, 1);
    await expect(one.flip(slug, hash(2), {})).rejects.toThrow(
      `The shelf has no version ${hash(2)} of ${slug}: publish it again.`,
    );
    expect(await one.current(slug)).toEqual(first);
    expect(await versionsOf(one, slug)).toEqual([hash(1)]);
  });

  it('sorts the log by flips, although the clocks of two servers differ by an hour', async () => {
    const { one, again } = shelves();
    const slug = newSlug();
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: now + 3_600_000 });
    const ahead = await publish(one, slug, 1);
    vi.setSystemTime(now);
    const behind = await publish(again, slug, 2);
    expect(Date.parse(behind.at)).toBe(Date.parse(ahead.at) + 1);
    expect(await versionsOf(one, slug)).toEqual([hash(2), hash(1)]);
  });

  it('holds 20 versions, and the bundles that they name', async () => {
    const { one } = shelves();
    const [slug, other] = [newSlug(), newSlug()];
    await publish(one, other, 1);
    await one.add(slug, hash(100), zipOf(100));
    for (let n = 1; n <= 25; n++) await publish(one, slug, n);
    // The first version is among the newest 20 because somebody went back to it.
    await publish(one, slug, 6);
    await publish(one, slug, 26);
    const newest = [26, 6, ...Array.from({ length: 18 }, (_, i) => 25 - i)];
    expect(await versionsOf(one, slug)).toEqual(newest.map(hash));
    const there: number[] = [];
    for (let n = 1; n <= 26; n++) if (await one.has(slug, hash(n))) there.push(n);
    expect(there).toEqual([6, ...Array.from({ length: 19 }, (_, i) => 8 + i)]);
    // Neither what another server has added and not flipped yet, nor the same hash of another story.
    expect(await one.has(slug, hash(100))).toBe(true);
    expect(await one.has(other, hash(1))).toBe(true);
  });

  it('takes a story down and puts it back', async () => {
    const { one, again } = shelves();
    const slug = newSlug();
    await publish(one, slug, 1);
    await publish(one, slug, 2);
    await one.remove(slug);
    expect(await again.current(slug)).toBeUndefined();
    expect((await again.all()).has(slug)).toBe(false);
    expect(await versionsOf(again, slug)).toEqual([hash(2), hash(1)]);
    const back = await again.flip(slug, hash(2), cardOf(2));
    expect(await one.current(slug)).toEqual(back);
    expect(await versionsOf(one, slug)).toEqual([hash(2), hash(1)]);
  });

  it.each([
    '',
    '..',
    '../x',
    'a/b',
    'a\\b',
    '.a',
    '-a',
    'Föhn',
    'A',
    'a\n',
    'a\0',
    'a:b',
    'a'.repeat(81),
  ])('refuses the slug %j everywhere', async (slug) => {
    const { one } = shelves();
    const calls = [
      one.bundle(slug, hash(1)),
      one.add(slug, hash(1), zipOf(1)),
      one.has(slug, hash(1)),
      one.current(slug),
      one.flip(slug, hash(1), {}),
      one.log(slug),
      one.remove(slug),
    ];
    for (const { status, ...rest } of await Promise.allSettled(calls)) {
      expect(status).toBe('rejected');
      expect(String(Object.values(rest)[0])).toMatch(/can't be a story's address: use a-z/);
    }
  });

  it.each(['', '..', '../../../x', hash(1).toUpperCase() + 'A', hash(1) + '0', `${hash(1)}\n`])(
    'refuses the version %j everywhere',
    async (version) => {
      const { one } = shelves();
      const slug = newSlug();
      await publish(one, slug, 1);
      const calls = [
        one.bundle(slug, version),
        one.add(slug, version, zipOf(1)),
        one.has(slug, version),
        one.flip(slug, version, {}),
      ];
      for (const { status, ...rest } of await Promise.allSettled(calls)) {
        expect(status).toBe('rejected');
        expect(String(Object.values(rest)[0])).toMatch(/can't be a version: use 16 hex digits/);
      }
      expect(await versionsOf(one, slug)).toEqual([hash(1)]);
    },
  );

  it('lists 1,000 stories within a second, sorted', async () => {
    const { one, again } = shelves();
    const names = Array.from({ length: 1000 }, (_, i) => `many-${i}`);
    const card = { text: 'x'.repeat(2000) };
    const add = async (slug: string) => {
      await one.add(slug, hash(1), Buffer.of());
      await one.flip(slug, hash(1), card);
    };
    for (let n = 0; n < names.length; n += 50) await Promise.all(names.slice(n, n + 50).map(add));
    const before = performance.now();
    const all = await again.all();
    expect(performance.now() - before).toBeLessThan(1000);
    const listed = [...all.keys()];
    expect(listed).toEqual([...listed].sort());
    expect(listed).toEqual(expect.arrayContaining(names));
    expect(all.get('many-999')).toMatchObject({ version: hash(1), card });
  }, 60_000);
}

onDisk(conforms);
inValkey(conforms);

it.each(['s3://bucket/shelf', 'http://localhost:6379', 'redis://:secret@host:port'])(
  'opens no shelf at %s, and does not repeat a password',
  async (url) => {
    const error = await openShelf(url).catch(String);
    expect(error).toMatch(/No shelf can be at \w+:\/\/….*redis:\/\/host:6379/);
    expect(error).not.toContain('secret');
  },
);
