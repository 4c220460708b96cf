/** `npm run new:story <name> [-- --in folder]`: a small story that is good as it stands, to be rewritten. */
import './node-version.cjs';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, at } from './place.mjs';
import { Stop, isMain, run, say } from './say.mjs';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `tides-of-sand` -> `Tides of sand`. @param {string} name */
const titleOf = (name) => name[0]?.toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** @param {readonly string[]} args */
function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { in: { type: 'string' } },
    });
    return { home: values.in ? resolve(values.in) : at('story', 'library'), names: positionals };
  } catch (error) {
    throw new Stop(
      `${error instanceof Error ? error.message.split('.')[0] : error}. (new:story knows --in folder)`,
      2,
    );
  }
}

/** @param {readonly string[]} args */
export async function newStory(args) {
  const { home, names } = read(args);
  const [name = ''] = names;
  if (names.length !== 1 || name.length > 60 || !NAME.test(name))
    throw new Stop(
      'Name the story in small letters, digits and hyphens: npm run new:story tides',
      2,
    );
  const folder = join(home, name);
  if (existsSync(folder)) throw new Stop(`${folder} is there already; nothing was written.`);
  try {
    write(folder, name);
  } catch (error) {
    // Half a story would be in the way of the next try.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  say(`Written: ${relative(ROOT, join(folder, 'story.json'))}`);
  say(`See it: npm run dev, then http://localhost:3000/s/${name}/ · Check it: npm run check`);
  return 0;
}

/** @param {string} folder @param {string} name */
function write(folder, name) {
  cpSync(at('bin', 'starter'), folder, { recursive: true });
  const file = join(folder, 'story.json');
  const schema = relative(folder, at('public', 'schema', 'story-1.json')).replaceAll('\\', '/');
  const text = readFileSync(file, 'utf8')
    .replace('../../public/schema/story-1.json', schema)
    .replace('"id": "starter"', `"id": "${name}"`)
    .replace('"title": "Starter"', `"title": "${titleOf(name)}"`);
  writeFileSync(file, text);
}

if (isMain(import.meta.url)) await run(() => newStory(process.argv.slice(2)));
