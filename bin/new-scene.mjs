/** `npm run new:scene tides`: copies the example kind, renames it and brings the lists up to date. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './place.mjs';
import { isMain, run, say, Stop } from './say.mjs';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SCENES = at('components', 'scenes');

/** @param {string | undefined} name */
function check(name) {
  if (name === undefined)
    throw new Stop('Give the new scene kind a name: npm run new:scene tides', 2);
  if (!ID.test(name) || name.length > 60)
    throw new Stop(
      `"${name}" is no id: small letters, digits and single hyphens, such as rain-map.`,
      2,
    );
  // Compared without case: a folder Tides would be the same one on many disks.
  if (readdirSync(SCENES).some((entry) => entry.toLowerCase() === name))
    throw new Stop(`components/scenes/${name} is there already; nothing was written.`);
  return name;
}

/** In the copy the kind's name stands where the example's stood. @param {string} file @param {string} name */
function rename(file, name) {
  const text = readFileSync(file, 'utf8');
  const renamed = text
    .replaceAll("kind: 'example'", `kind: '${name}'`)
    .replaceAll('"kind": "example"', `"kind": "${name}"`)
    .replaceAll("describe('example'", `describe('${name}'`)
    .replaceAll('example.test.ts', `${name}.test.ts`);
  writeFileSync(file, renamed);
}

/** @param {string} name */
function readme(name) {
  return `# ${name}

Say here what this kind shows, and in one line each its params, state and anchors.

- \`spec.ts\`: params and state as zod objects, start values, anchors, description.
- \`draw.ts\`: the layout, made once, and the picture of a moment: marks and the labels at them.
- \`example.json\`: params, states and data that tests and the gallery draw; see ../README.md.
- \`${name}.test.ts\`: what this kind promises beyond tests/scene-contract.test.ts.
`;
}

/** @param {string | undefined} wanted */
async function newScene(wanted) {
  const name = check(wanted);
  const folder = join(SCENES, name);
  cpSync(join(SCENES, '_example'), folder, { recursive: true, errorOnExist: true, force: false });
  renameSync(join(folder, 'example.test.ts'), join(folder, `${name}.test.ts`));
  for (const file of readdirSync(folder)) rename(join(folder, file), name);
  writeFileSync(join(folder, 'README.md'), readme(name));
  say(`components/scenes/${name}/ is a copy of the example kind.`);
  const lists = at('bin', 'generate-lists.ts');
  if (!existsSync(at('node_modules', 'tsx')))
    throw new Stop('Install the packages (npm start does), then: npx tsx bin/generate-lists.ts');
  const made = spawnSync(process.execPath, ['--import', 'tsx', lists, '--scenes'], {
    cwd: at(),
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Stop('The lists of scene kinds could not be written.');
  say(`Draw it in draw.ts, try it with: npx vitest run components/scenes/${name} tests/scene`);
}

if (isMain(import.meta.url)) await run(() => newScene(process.argv[2]));
