/**
 * `npm run build`: builds stills, timelines and pages into a new folder, which replaces the old one when
 * everything succeeded.
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
import { writePolicies } from '../app/_server/policy-files.mjs';
import { alone } from './build-lock.mjs';
import { commandFile, compileCommands } from './compiled-commands.mjs';
import { contentHash } from './content-hash.mjs';
import { install } from './install.mjs';
import { BUILDING, BUILT, KEPT, ROOT, STAMP, at, needsWriting } from './place.mjs';
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
    file = `${BUILT}/policies.json`;
    read();
    file = `${KEPT}/files/${stamp}.json`;
    const addresses = /** @type {string[]} */ (read());
    const files = [`${BUILT}/BUILD_ID`, ...addresses.map((address) => `public${address}`)];
    const gone = files.find((one) => !existsSync(`${root}/${one}`));
    return gone ? { stamp, damage: `${gone} is missing` } : { stamp, build: stamp };
  } catch {
    return existsSync(`${root}/${BUILT}`) ? { stamp, damage: `${file} can't be read` } : undefined;
  }
}

/** Makes stills, timelines, fonts and manifests; reports stories that cannot be shown. @param {string} build */
export async function buildAssets(build) {
  await compileCommands();
  say('Drawing the stills …');
  const { code } = await node([commandFile('build-assets'), '--build', build]);
  if (code !== 0) throw new Stop('The stills could not be drawn (see above).');
}

/** @param {Record<string, string>} env @param {string} what */
export async function nextBuild(env, what) {
  const { code, output } = await node([installed('next/dist/bin/next'), 'build'], {
    quiet: true,
    env: { ...env, NODE_ENV: 'production' },
  });
  if (code !== 0) {
    process.stderr.write(output);
    throw new Stop(`${what} failed (see above); the last good one is untouched.`);
  }
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

/** Builds if stories or code changed. @param {{ allowed: boolean }} options allowed: false never builds */
export async function build({ allowed }) {
  const here = standing();
  if (!allowed) {
    if (!here) throw new Stop('There is no build to serve yet (leave out --no-build).');
    if (here.damage) throw new Stop(`The build is damaged: ${here.damage} (leave out --no-build).`);
    return;
  }
  if (here?.damage) say(`The build is damaged (${here.damage}): building anew.`);
  if (here?.build === contentHash()) {
    say('Nothing changed since the last build.');
    return;
  }
  needsWriting('the pages have to be built');
  await alone(async () => {
    const hash = contentHash();
    if (standing()?.build === hash) return;
    const started = Date.now();
    await buildAssets(hash);
    say('Building the pages …');
    rmSync(at(BUILDING), { recursive: true, force: true });
    await nextBuild(
      {
        HANDSCROLL_MODE: 'server',
        HANDSCROLL_DIST: BUILDING,
        HANDSCROLL_BUILD: hash,
        HANDSCROLL_BASE: '',
      },
      'The build',
    );
    // Imported here because it needs packages, which a fresh clone has only after the install.
    const { finishPages } = await import('./finish-pages.mjs');
    finishPages(at(BUILDING, 'server'), at(BUILDING, 'static'), '/_next/static/');
    writePolicies(at(BUILDING));
    writeFileSync(at(BUILDING, STAMP), JSON.stringify({ build: hash }));
    swap();
    say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
  });
}

if (isMain(import.meta.url))
  await run(async () => {
    await install({ allowed: true });
    await build({ allowed: true });
  });
