/**
 * Writes public/schema/story-1.json and docs/story-format.md from the schema and the registered kinds.
 * `--check` writes nothing and fails when they are stale.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalog } from '../components/themes/catalog.ts';
import { formatPage } from './format-page.ts';
import { storyJsonSchema } from './format-schema.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** What the files should hold, by their path in the project. */
export const generated = (): ReadonlyMap<string, string> =>
  new Map([
    ['public/schema/story-1.json', `${JSON.stringify(storyJsonSchema(catalog), null, 2)}\n`],
    ['docs/story-format.md', formatPage(catalog)],
  ]);

/** The files that do not hold what they should. */
export async function stale(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [name, text] of generated()) {
    const held = await readFile(path.join(ROOT, name), 'utf8').catch(() => '');
    if (held !== text) wrong.push(name);
  }
  return wrong;
}

async function main(args: readonly string[]): Promise<number> {
  const wrong = await stale();
  if (args.includes('--check')) {
    for (const name of wrong) console.error(`${name} is stale (npm run generate)`);
    return wrong.length === 0 ? 0 : 1;
  }
  const texts = generated();
  for (const name of wrong) {
    const file = path.join(ROOT, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, texts.get(name) ?? '');
    console.log(`wrote ${name}`);
  }
  return 0;
}

const entry = process.argv[1];
if (entry !== undefined && import.meta.url === pathToFileURL(entry).href)
  process.exitCode = await main(process.argv.slice(2));
