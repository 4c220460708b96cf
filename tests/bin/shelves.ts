/** What the tests of the shelf share: small bundles, and both engines, the second on a real server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openShelf, type Current, type Shelf } from '../../bin/shelf/shelf.ts';
import { findStore, startStore } from '../tools/store-server.mjs';

export const hash = (n: number) => n.toString(16).padStart(16, '0');
export const zipOf = (n: number) => Buffer.alloc(1000, n);
export const cardOf = (n: number) => ({ title: { de: `Föhn ${n}`, 'zh-Hans': '焚风' }, steps: n });
let slugs = 0;
export const newSlug = () => `story-${++slugs}`;

export async function publish(shelf: Shelf, slug: string, n: number): Promise<Current> {
  await shelf.add(slug, hash(n), zipOf(n));
  return shelf.flip(slug, hash(n), cardOf(n));
}
export const versionsOf = async (shelf: Shelf, slug: string): Promise<string[]> =>
  (await shelf.log(slug)).map(({ version }) => version);

/** `again` is another server's way to the same place. */
export interface Shelves {
  readonly one: Shelf;
  readonly again: Shelf;
}

export function onDisk(
  suite: (shelves: () => Shelves & { readonly folder: string }) => void,
): void {
  describe('on disk', () => {
    let shelves: Shelves & { readonly folder: string };
    beforeAll(async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'handscroll shelf é '));
      shelves = { one: await openShelf(folder), again: await openShelf(folder), folder };
    });
    afterAll(() => rm(shelves.folder, { recursive: true }));
    suite(() => shelves);
  });
}

// Where there is none it is left out; `npm run nightly` installs one, and there it has to be.
const present = findStore() !== undefined || Boolean(process.env['HANDSCROLL_NIGHTLY']);
type Server = Awaited<ReturnType<typeof startStore>>;

export function inValkey(suite: (shelves: () => Shelves & { server: Server }) => void): void {
  describe.skipIf(!present)('in Valkey', () => {
    let shelves: Shelves & { server: Server };
    beforeAll(async () => {
      const server = await startStore();
      const again = await openShelf(server.url.replace('redis:', 'valkey:'));
      shelves = { one: await openShelf(server.url), again, server };
    });
    afterAll(async () => {
      await Promise.all([shelves.one.close(), shelves.again.close()]);
      await shelves.server.stop();
    });
    suite(() => shelves);
  });
}
