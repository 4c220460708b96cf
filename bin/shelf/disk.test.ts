/** What only a folder has. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { hash, newSlug, onDisk, publish, versionsOf } from '../../tests/bin/shelves.ts';
import { installed } from '../spawn.mjs';

onDisk((shelves) => {
  it('leaves nothing but its values, and nothing outside', async () => {
    const { one, folder } = shelves();
    await publish(one, newSlug(), 1);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const odd = files
      .filter((file) => file.isFile())
      .map((file) => path.relative(folder, path.join(file.parentPath, file.name)))
      .map((file) => file.replaceAll('\\', '/'))
      .filter(
        (file) =>
          !/^(current\/[a-z0-9-]+|log\/[a-z0-9-]+\/[\dTZ.-]+-[0-9a-f]{16}|bundles\/[a-z0-9-]+\/[0-9a-f]{16}\.zip)$/.test(
            file,
          ),
      );
    expect(odd).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['bundles', 'current', 'log']);
  });

  // A limit for the size of a file is what a full disk is: a part is written, then the call fails.
  it.skipIf(process.platform === 'win32')(
    'on a full disk the old version stands, and no partial file is left',
    async () => {
      const { one, folder } = shelves();
      const slug = newSlug();
      const first = await publish(one, slug, 1);
      const program = `
        const { openShelf } = await import(${JSON.stringify(new URL('./shelf.ts', import.meta.url).href)});
        const shelf = await openShelf(${JSON.stringify(folder)});
        const failures = [];
        const failed = (error) => failures.push(error.code);
        await shelf.add('${slug}', '${hash(2)}', Buffer.alloc(1e6)).catch(failed);
        await shelf.flip('${slug}', '${hash(1)}', 'x'.repeat(1e6)).catch(failed);
        await shelf.add('${slug}', '${hash(3)}', Buffer.alloc(10));
        await shelf.flip('${slug}', '${hash(3)}', 'x'.repeat(1e6)).catch(failed);
        process.stdout.write(failures.join());`;
      const tsx = pathToFileURL(installed('tsx/dist/loader.mjs')).href;
      const args = [process.execPath, '--import', tsx, '--input-type=module', '-e', program];
      const limited = ['-c', 'ulimit -f 100; exec "$0" "$@"', ...args];
      expect((await promisify(execFile)('sh', limited)).stdout).toBe('EFBIG,EFBIG,EFBIG');
      expect(await one.current(slug)).toEqual(first);
      expect(await one.has(slug, hash(2))).toBe(false);
      expect(await versionsOf(one, slug)).toEqual([hash(3), hash(1)]);
      const names = await readdir(path.join(folder, 'bundles', slug));
      const beside = await readdir(path.join(folder, 'current'));
      expect([...names, ...beside].filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );

  it('ignores files that others put there', async () => {
    const { one, folder } = shelves();
    const slug = newSlug();
    await publish(one, slug, 1);
    await writeFile(path.join(folder, 'current', '.DS_Store'), 'x');
    await writeFile(path.join(folder, 'current', 'Thumbs.db'), 'x');
    await writeFile(path.join(folder, 'log', slug, 'Thumbs.db'), 'x');
    expect([...(await one.all()).keys()].filter((name) => /[^a-z0-9-]/.test(name))).toEqual([]);
    expect(await versionsOf(one, slug)).toEqual([hash(1)]);
    expect(existsSync(path.join(folder, 'log', slug, 'Thumbs.db'))).toBe(true);
  });
});
