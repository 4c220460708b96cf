/** What only a database has: it may be full, or down. */
import { expect, it } from 'vitest';
import { hash, inValkey, newSlug, publish } from '../../tests/bin/shelves.ts';
import { startStore } from '../../tests/tools/store-server.mjs';
import { openShelf } from './shelf.ts';

it('says within seconds, and without the password, that a database is down which was never there', async () => {
  // Nothing listens on the first port of all.
  const shelf = await openShelf('valkey://me:secret@127.0.0.1:1');
  await expect(shelf.current('air')).rejects.toThrow(
    /^The shelf at 127\.0\.0\.1:1 fails: it can not be reached\.$/,
  );
  await shelf.close();
});

inValkey((shelves) => {
  it('holds a bundle of 9 MB', async () => {
    const { one, again } = shelves();
    const slug = newSlug();
    const zip = Buffer.from(Array.from({ length: 9_000_000 }, (_, i) => i % 251));
    await one.add(slug, hash(1), zip);
    expect(zip.equals((await again.bundle(slug, hash(1))) ?? Buffer.of())).toBe(true);
  });

  it('says why the database refuses, and the old version stands', async () => {
    const { one, server } = shelves();
    const slug = newSlug();
    const first = await publish(one, slug, 1);
    const { Redis } = await import('iovalkey');
    const admin = new Redis(server.url);
    await admin.config('SET', 'maxmemory', '1');
    await expect(publish(one, slug, 2)).rejects.toThrow(
      /^The shelf at 127\.0\.0\.1:\d+ fails: OOM/,
    );
    await admin.config('SET', 'maxmemory', '0');
    admin.disconnect();
    expect(await one.current(slug)).toEqual(first);
  });

  it('says that the database is down, and goes on when it is back', async () => {
    const { one, server } = shelves();
    await server.stop();
    const calls = [one.current('air'), one.all(), publish(one, 'air', 1)];
    for (const outcome of await Promise.allSettled(calls))
      expect(String('reason' in outcome && outcome.reason)).toMatch(/it can not be reached\.$/);
    shelves().server = await startStore(server.port);
    await expect
      .poll(() => publish(one, 'air', 1).catch(() => undefined), { timeout: 20_000 })
      .toMatchObject({ version: hash(1) });
    expect(await one.log('air')).toHaveLength(1);
  });
});
