/** Servers that use one shelf at the same time, on both engines: nothing is locked. */
import { expect, it } from 'vitest';
import {
  hash,
  inValkey,
  newSlug,
  onDisk,
  publish,
  versionsOf,
  zipOf,
  type Shelves,
} from '../../tests/bin/shelves.ts';

function atOnce(shelves: () => Shelves): void {
  it('lets one of two flips at once win, and logs both', async () => {
    const { one, again } = shelves();
    for (let round = 0; round < 20; round++) {
      const slug = newSlug();
      await publish(one, slug, 1);
      const flips = await Promise.all([publish(one, slug, 2), publish(again, slug, 3)]);
      const current = await one.current(slug);
      expect(flips).toContainEqual(current);
      expect(await again.current(slug)).toEqual(current);
      expect((await versionsOf(one, slug)).sort()).toEqual([hash(1), hash(2), hash(3)]);
    }
  });

  it('shows a reader a complete version at every moment of 200 flips', async () => {
    const { one, again } = shelves();
    const slug = newSlug();
    const cards = [1, 2].map((n) => ({ text: String(n).repeat(20_000) }));
    for (const n of [0, 1]) await one.add(slug, hash(n), zipOf(n));
    await one.flip(slug, hash(0), cards[0]);
    let flipping = true;
    const flips = (async () => {
      for (let n = 1; n <= 200; n++) await one.flip(slug, hash(n % 2), cards[n % 2]);
    })().finally(() => (flipping = false));
    let reads = 0;
    const read = async () => {
      for (; flipping; reads++) {
        const current = await again.current(slug);
        const n = current?.version === hash(0) ? 0 : 1;
        expect(current).toMatchObject({ version: hash(n), card: cards[n] });
        expect(await again.has(slug, hash(n))).toBe(true);
      }
    };
    await Promise.all([flips, read()]);
    expect(reads).toBeGreaterThan(50);
  });

  it('has the bundle of whatever stands, while one server goes back to the oldest and another publishes', async () => {
    const { one, again } = shelves();
    const slug = newSlug();
    for (let n = 1; n <= 20; n++) await publish(one, slug, n);
    for (let n = 21; n <= 100; n++) {
      const oldest = (await versionsOf(one, slug)).at(-1) ?? '';
      let publishing = true;
      const published = publish(one, slug, n).finally(() => (publishing = false));
      // Just when the other has flipped, and begins to remove what is too old.
      let current = '';
      while (publishing && current !== hash(n))
        current = (await again.current(slug))?.version ?? '';
      // Refused, if the bundle is gone already.
      await Promise.all([published, again.flip(slug, oldest, {}).catch(() => undefined)]);
      const { version = '' } = (await one.current(slug)) ?? {};
      expect(await one.has(slug, version), `${n}: ${version}`).toBe(true);
    }
  });
}

onDisk(atOnce);
inValkey(atOnce);
