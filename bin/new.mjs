/**
 * `npm run new:story <name> [-- --from change] [--in folder]` and `npm run new:scene <name>`: create a small
 * story or scene kind that works immediately.
 */
import './node-version.cjs';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { copyFolder } from './copy-folder.mjs';
import { PACKAGED, at } from './place.mjs';
import { Stop, didYouMean, isMain, readArgs, run, say } from './say.mjs';
import { typescript } from './spawn.mjs';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The single name given. @param {readonly string[]} names @param {'story' | 'scene'} what */
function nameIn([name = '', ...more], what) {
  if (more.length === 0 && name.length <= 60 && NAME.test(name)) return name;
  throw new Stop(
    `Name the ${what} in small letters, digits and hyphens: npm run new:${what} tides`,
    2,
  );
}

/**
 * Copies a folder completely or not at all.
 * @param {string} from
 * @param {string} to
 * @param {() => void} change applied to the copy
 */
function copyTo(from, to, change) {
  if (existsSync(to)) throw new Stop(`${to} already exists; nothing was written.`);
  try {
    copyFolder(from, to);
    change();
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

/** @param {string} file @param {readonly (readonly [from: string, to: string])[]} words */
function replaceIn(file, words) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    words.reduce((now, [from, to]) => now.replaceAll(from, to), text),
  );
}

/** The starters in bin/starters: name -> what each is for. */
const STARTS = new Map([
  ['change', 'how something changes over the years: lines, before and after'],
  ['amount', 'how much, how many: counted marks, bars'],
  ['place', 'where: a map with circles, then a near view'],
  ['parts', 'what a whole is made of: marks of a hundred, bars with parts'],
  ['events', 'what happened when: a line of time, then what it led to'],
  ['views', 'a question with more than one answer: views, a poll, a talk'],
]);
const listed = [...STARTS].map(([name, what]) => `  --from ${name.padEnd(8)}${what}`).join('\n');
const USAGE = `new:story knows --from ${[...STARTS.keys()].join(' | ')} and --in folder`;

/** @param {readonly string[]} args */
export async function newStory(args) {
  const options = /** @type {const} */ ({ from: { type: 'string' }, in: { type: 'string' } });
  const { values, positionals } = readArgs(args, options, USAGE);
  const name = nameIn(positionals, 'story');
  const { from } = values;
  if (from !== undefined && !STARTS.has(from))
    throw new Stop(`No story begins from "${from}" (${didYouMean(from, [...STARTS.keys()])})`, 2);
  const folder = join(values.in ? resolve(values.in) : at('story', 'library'), name);
  const schema = relative(folder, at('public', 'schema', 'story-1.json')).replaceAll('\\', '/');
  const title = `${name[0]?.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
  copyTo(at('bin', 'starters', from ?? 'fold'), folder, () =>
    replaceIn(join(folder, 'story.json'), [
      ['../../../public/schema/story-1.json', schema],
      ['"id": "starter"', `"id": "${name}"`],
      ['"title": "Starter"', `"title": "${title}"`],
    ]),
  );
  say(`Written: ${relative('', join(folder, 'story.json'))}`);
  const see = PACKAGED
    ? `handscroll ${name}/`
    : `npm run dev, then http://localhost:3000/s/${name}/`;
  say(`See it: ${see} · Check it: ${PACKAGED ? `handscroll check ${name}` : 'npm run check'}`);
  if (from === undefined) say(`\nWhole stories to begin from, by what yours is about:\n${listed}`);
}

/** @param {string} name */
const sceneReadme = (name) => `# ${name}

Say here what this kind shows, and in one line each its params, state and anchors.

- \`params.ts\`: params and state as zod objects; \`spec.ts\`: start values, anchors, description.
- The sentences of the description: \`scenes.${name}\` in each story/catalogue/*.json; \`npm run generate\` reads them.
- \`draw.ts\`: the layout, made once, and the picture of a moment: marks and the labels at them.
- \`example.json\`: params, states and data that tests and the gallery draw; see ../README.md.
- \`${name}.test.ts\`: what this kind promises beyond tests/scene-contract.test.ts.
`;

/** @param {readonly string[]} args */
export async function newScene(args) {
  const name = nameIn(readArgs(args, {}, 'new:scene knows no options').positionals, 'scene');
  const scenes = at('components', 'scenes');
  const folder = join(scenes, name);
  copyTo(join(scenes, '_example'), folder, () => {
    renameSync(join(folder, 'example.test.ts'), join(folder, `${name}.test.ts`));
    for (const file of readdirSync(folder))
      replaceIn(join(folder, file), [
        ["kind: 'example'", `kind: '${name}'`],
        ['"kind": "example"', `"kind": "${name}"`],
        ["describe('example'", `describe('${name}'`],
        ["Say<'example'>", `Say<'${name}'>`],
        ['example.test.ts', `${name}.test.ts`],
      ]);
    writeFileSync(join(folder, 'README.md'), sceneReadme(name));
  });
  const catalogues = at('story', 'catalogue');
  for (const file of readdirSync(catalogues).filter((one) => one.endsWith('.json'))) {
    const words = JSON.parse(readFileSync(join(catalogues, file), 'utf8'));
    if (!words.scenes) continue;
    words.scenes[name] = words.scenes.example;
    writeFileSync(join(catalogues, file), `${JSON.stringify(words, null, 2)}\n`);
  }
  say(`components/scenes/${name}/ is a copy of the example kind.`);
  if (!existsSync(at('node_modules', 'tsx')))
    throw new Stop('Install the packages (npm start does), then: npx tsx bin/generate-lists.ts');
  const ended = await typescript('generate-lists.ts', ['--scenes']);
  if (ended.code !== 0) throw new Stop('The lists of scene types could not be written.');
  say(`Draw it in draw.ts, try it with: npx vitest run components/scenes/${name} tests/scene`);
}

if (isMain(import.meta.url))
  await run(() => {
    const [what, ...args] = process.argv.slice(2);
    return what === 'scene' ? newScene(args) : newStory(args);
  });
