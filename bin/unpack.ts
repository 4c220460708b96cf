/**
 * `npx handscroll unpack <zip> [--to folder]` Extracts a story from an archive, after the whole archive was
 * checked, and checks the story. Never overwrites anything.
 */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceIn } from '../story/archive/contents.ts';
import { readZip, type Entry, type Source } from '../story/archive/read-zip.ts';
import { Refused } from '../story/archive/refusal.ts';
import { runCommand } from './compiled-commands.mjs';
import { Stop, readArgs, run, say } from './say.mjs';

const USAGE = 'unpack <zip> [--to folder]';
const OPTIONS = { to: { type: 'string' }, from: { type: 'string', default: '.' } } as const;

/** Writes to a temporary folder beside the target and renames it, so that readers never see a partial story. */
async function writeFolder(folder: string, files: readonly Entry[]): Promise<void> {
  const beside = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}`);
  const remove = () => rm(beside, { recursive: true, force: true });
  const stopped = () => void remove().finally(() => process.exit(1));
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    for (const entry of files) {
      const file = path.join(beside, ...entry.name.split('/').slice(1));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, entry.bytes());
    }
    await rename(beside, folder);
  } catch (error) {
    await remove();
    throw error;
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
  }
}

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const [name] = positionals;
  if (name === undefined) throw new Stop(`Name an archive (${USAGE})`, 2);
  const zip = path.resolve(values.from, name);
  if (!statSync(zip, { throwIfNoEntry: false })?.isFile()) throw new Stop(`There is no ${name} (${USAGE})`, 2); // prettier-ignore
  const handle = openSync(zip, 'r');
  const source: Source = {
    size: statSync(zip).size,
    read(from, length) {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
    },
  };
  try {
    const { id, files } = sourceIn(readZip(source));
    const folder = path.resolve(values.from, values.to ?? id);
    if (existsSync(folder))
      throw new Stop(
        `${folder} is there already and is left as it is (name another with --to).`,
        2,
      );
    await writeFolder(folder, files);
    say(`${path.relative(values.from, folder)}: ${files.length} files`);
    return (await runCommand('check.ts', [folder])).code;
  } catch (error) {
    if (error instanceof Refused)
      throw new Stop(`${name} is refused, and nothing was written: ${error.message}.`, 2);
    throw error;
  } finally {
    closeSync(handle);
  }
});
