/**
 * `npm run build`: builds the program into a new folder, which replaces the old one when everything succeeded,
 * and prints the stories that are not printed yet.
 */
import './node-version.cjs';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { pathToFileURL } from 'node:url';
import { alone } from './build-lock.mjs';
import { commandFile, compileCommands } from './compiled-commands.mjs';
import { programHash } from './content-hash.mjs';
import { install } from './install.mjs';
import { BUILDING, BUILT, KEPT, PACKAGED, ROOT, STAMP, at, needsWriting } from './place.mjs';
import { Stop, isMain, run, say } from './say.mjs';
import { installed, node } from './spawn.mjs';

/** The number of earlier builds whose static files stay, because pages opened before a deploy still request them. */
const EARLIER = 2;

/**
 * The existing build: its stamp, and `damage`, the end of a sentence about files that it lacks; `build` is
 * its stamp again if it can be served.
 * @param {string} [root]
 * @returns {{ stamp: string, damage?: string, build?: string } | undefined}
 */
export function standing(root = ROOT) {
  let [file, stamp] = [`${BUILT}/${STAMP}`, ''];
  const read = () => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
  try {
    stamp = read().build;
    file = `${KEPT}/files/${stamp}.json`;
    const addresses = /** @type {string[]} */ (read());
    const files = [`${BUILT}/BUILD_ID`, ...addresses.map((address) => `public${address}`)];
    const gone = files.find((one) => !existsSync(`${root}/${one}`));
    return gone ? { stamp, damage: `${gone} is missing` } : { stamp, build: stamp };
  } catch {
    return existsSync(`${root}/${BUILT}`) ? { stamp, damage: `${file} can't be read` } : undefined;
  }
}

/** Makes typefaces, the studio's workers and the gallery's pictures. @param {readonly string[]} args */
async function buildAssets(args) {
  const { code } = await node([commandFile('build-assets'), ...args]);
  if (code !== 0) throw new Stop("The program's files could not be made (see above).");
}

/** @param {string} hash of the program */
async function nextBuild(hash) {
  rmSync(at(BUILDING), { recursive: true, force: true });
  const { code, output } = await node([installed('next/dist/bin/next'), 'build'], {
    quiet: true,
    env: { NODE_ENV: 'production', HANDSCROLL_DIST: BUILDING, HANDSCROLL_BUILD: hash },
  });
  if (code === 0) return;
  process.stderr.write(output);
  throw new Stop('The build failed (see above); the last good one is untouched.');
}

/** Replaces the old build; its static files stay for pages that are still open. */
function swap() {
  const old = standing()?.stamp;
  const earlier = at(KEPT, 'static');
  mkdirSync(earlier, { recursive: true });
  if (existsSync(at(BUILT))) {
    if (old && existsSync(at(BUILT, 'static'))) {
      rmSync(at(KEPT, 'static', old), { recursive: true, force: true });
      renameSync(at(BUILT, 'static'), at(KEPT, 'static', old));
    }
    rmSync(at(`${BUILT}.old`), { recursive: true, force: true });
    renameSync(at(BUILT), at(`${BUILT}.old`));
  }
  renameSync(at(BUILDING), at(BUILT));
  rmSync(at(`${BUILT}.old`), { recursive: true, force: true });
  readdirSync(earlier)
    .map((name) => ({ name, age: statSync(at(KEPT, 'static', name)).ctimeMs }))
    .sort((a, b) => b.age - a.age)
    .slice(EARLIER)
    .forEach(({ name }) => rmSync(at(KEPT, 'static', name), { recursive: true, force: true }));
}

/** Builds the program if its code changed. @param {{ allowed: boolean }} options allowed: false never builds */
export async function buildProgram({ allowed }) {
  const here = standing();
  if (!allowed || PACKAGED) {
    const cure = PACKAGED ? 'install handscroll again' : 'leave out --no-build';
    if (!here) throw new Stop(`There is no build to serve yet (${cure}).`);
    if (here.damage) throw new Stop(`The build is damaged: ${here.damage} (${cure}).`);
    return;
  }
  if (here?.damage) say(`The build is damaged (${here.damage}): building anew.`);
  if (here?.build === programHash()) return;
  needsWriting('the pages have to be built');
  await alone(async () => {
    const hash = programHash();
    if (standing()?.build === hash) return;
    const started = Date.now();
    say('Building the program (once, until its code changes) …');
    await compileCommands();
    await buildAssets(['--fonts']);
    await Promise.all([buildAssets(['--build', hash]), nextBuild(hash)]);
    // Imported here because it needs packages, which a fresh clone has only after the install.
    const { finishStatic } = await import('./press/finish-page.mjs');
    finishStatic(at(BUILDING, 'static'));
    writeFileSync(at(BUILDING, STAMP), JSON.stringify({ build: hash }));
    swap();
    say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
  });
}

/** What publishes with the standing build for a site's options. @param {Record<string, string>} [options] */
export async function openPublisher(options = {}) {
  /** @type {typeof import('./press/publisher.ts')} */
  const { Publisher } = await import(pathToFileURL(commandFile('publisher')).href);
  const env = {
    HANDSCROLL_MODE: 'server',
    HANDSCROLL_LIVE: process.env.HANDSCROLL_LIVE ?? '',
    HANDSCROLL_ORIGIN: process.env.HANDSCROLL_ORIGIN ?? '',
    HANDSCROLL_DOWNLOADS: process.env.HANDSCROLL_DOWNLOADS ?? '',
    ...{ HANDSCROLL_BASE: '', HANDSCROLL_PUBLIC: '', ...options },
  };
  return Publisher.open(standing()?.build ?? '', env);
}

/** Builds the program if its code changed, and prints the stories that changed. @param {{ allowed: boolean }} options */
export async function build(options) {
  await buildProgram(options);
  if (!options.allowed) return;
  const publisher = await openPublisher();
  const failures = await publisher.follow();
  await publisher.close();
  if (failures.length > 0) throw new Stop(failures.join('\n'));
}

if (isMain(import.meta.url))
  await run(async () => {
    await install({ allowed: true });
    await build({ allowed: true });
  });
