/**
 * The stills of a story's last drawing: one that shows the same is not drawn again. They are read from
 * public/; none is used if the code has changed, or the engine (its arithmetic, its gzip), or one of them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { workFolder } from './work-folder.ts';
import { textAt } from './card-picture.ts';
import { codeHash } from './content-hash.mjs';
import { published } from './published.ts';
import { writeAtomically } from './write-atomically.ts';

/** Of the code as this process has loaded it. */
const CODE = JSON.stringify([codeHash(), process.arch, process.versions]);

const fileOf = (slug: string) => path.join(workFolder(), 'stills', `${slug}.json`);

function stampOf(stills: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(CODE);
  for (const svg of stills.values()) hash.update(svg);
  return hash.digest('hex');
}

/** What each still shows, in the words of `stillFiles` -> the still; empty if they cannot be used. */
export async function readStills(slug: string): Promise<Map<string, string>> {
  const text = await readFile(fileOf(slug), 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  const { stamp, list } = JSON.parse(text) as { stamp: string; list: [string, string][] };
  const stills = new Map(list.map(([shows, address]) => [shows, textAt(address, published)]));
  return stamp === stampOf(stills) ? stills : new Map();
}

/** Lists them for the next drawing, with their addresses. */
export async function writeStills(
  slug: string,
  stills: ReadonlyMap<string, string>,
  addresses: ReadonlyMap<unknown, string>,
): Promise<void> {
  const list = [...stills].map(([shows, svg]) => [shows, addresses.get(svg)]);
  await writeAtomically(
    fileOf(slug),
    Buffer.from(JSON.stringify({ stamp: stampOf(stills), list })),
  );
}
