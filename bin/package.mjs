/**
 * `npm run package`: handscroll-<version>.tgz, the program as npm installs it: built, without its sources, without a
 * bundler. The packages that it loads are in it, each only with the files that are loaded, because Next complete has
 * 300 MB. Those with binaries are not: npm installs them where it can.
 */
import './node-version.cjs';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { buildProgram, standing } from './build.mjs';
import { codeHash } from './content-hash.mjs';
import { install } from './install.mjs';
import { BUILT, HASHES, KEPT, ROOT, at } from './place.mjs';
import { Stop, run, say } from './say.mjs';
import { node, npmScript } from './spawn.mjs';

const STAGE = at(KEPT, 'package');
const require = createRequire(import.meta.url);
/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const FACES =
  /^(?:(?:package|unicode)\.json|files\/.*-latin(?:-ext)?-wght-(?:normal|italic)\.woff2)$/;
/** @type {readonly (readonly [folder: string, files: RegExp])[]} Paths of files are in the folder. */
const FOLDERS = [
  [BUILT, /^(?!cache\/|diagnostics\/|types\/|build\/|trace|turbopack)(?!.*(?:\.map|\.nft\.json|\.rsc|\.segments\/.*)$)/],
  [`${KEPT}/bin`, /^(?!build-assets\.|stamp\.)/],
  [`${KEPT}/themes`, /./],
  [`${KEPT}/faces`, /./],
  [`${KEPT}/drawn`, /^_/],
  ['app/_server', /\.mjs$/],
  ['bin', /\.[mc]js$|^starters\//],
  ['components/themes', /\.css$/],
  ['public/schema', /./],
  ['public/embed', /./],
  ['node_modules/@fontsource/noto-serif-sc', /^(?:package\.json|files\/.*-chinese-simplified-[46]00-normal\.woff2)$/],
  ['node_modules/@fontsource-variable/archivo', /^(?:(?:package|unicode)\.json|files\/.*-latin(?:-ext)?-standard-normal\.woff2)$/],
  ['node_modules/@fontsource-variable/atkinson-hyperlegible-next', FACES],
  ['node_modules/@fontsource-variable/labrada', FACES],
  ['node_modules/@fontsource-variable/noto-naskh-arabic', /^(?:package\.json|files\/.*-arabic-wght-normal\.woff2)$/],
  ['node_modules/@fontsource-variable/source-serif-4', FACES],
]; // prettier-ignore

/** Packages that are loaded only if they are installed. */
const OPTIONAL = ['sharp', '@resvg/resvg-js'];
/** What only builds, development and other servers load; the tracer would follow it. */
const UNTRACED = [
  ...['build/{index,webpack-config,define-env}.js', 'build/{swc,webpack,webpack-build,babel,templates}/**', 'build/turbopack*/**', 'docs/**', 'server/dev/**', 'server/capsize*', 'compiled/webpack/**', 'compiled/babel*/**', 'compiled/@next/font/**', 'compiled/next-devtools/**', 'compiled/next-server/{pages*,*-experimental.*,app-page.runtime.prod.js,*.dev.js}'].map((path) => `**/next/dist/${path}`),
  ...['sharp', '@img', '@resvg', 'esbuild', '@esbuild', 'typescript', 'playwright-core', 'tsx', 'caniuse-lite', 'baseline-browser-mapping'].map((name) => `**/node_modules/${name}/**`),
  ...['**/*.development.js', '**/*.map', '**/*.d.ts'],
]; // prettier-ignore
const LICENCE = /^(?:licen[cs]e|copying|notice)/i;

/** Copies a file; one of a package with the package's description, and the licence beside it. @param {string} file */
function put(file) {
  const to = join(STAGE, file);
  if (existsSync(to) || !statSync(at(file), { throwIfNoEntry: false })?.isFile()) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(at(file), to);
  const [top] = /^node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file) ?? [];
  if (!top) return;
  put(`${top}package.json`);
  for (const name of readdirSync(at(dirname(file))))
    if (LICENCE.test(name)) put(`${dirname(file)}/${name}`);
}

/** @param {string} folder @returns {string[]} the paths of its files, with slashes */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** The files of packages that the commands, the press and the server load. @returns {Promise<string[]>} */
async function tracedFiles() {
  const { nodeFileTrace } = require('next/dist/compiled/@vercel/nft');
  const commands = filesIn(join(STAGE, KEPT, 'bin')).map((name) => at(KEPT, 'bin', name));
  const options = { base: ROOT, processCwd: ROOT, ignore: UNTRACED };
  const { fileList } = await nodeFileTrace([...commands, at('node_modules/next/dist/server/next.js')], options); // prettier-ignore
  // What Next's build traced of its own server.
  const { files } = readJson(at(BUILT, 'next-server.js.nft.json'));
  const ofNext = files.map((/** @type {string} */ file) => relative(ROOT, at(BUILT, file)));
  const isLeft = /\/(?:sharp|@img)\/|\.map$|capsize|\.d\.ts$/;
  return [...fileList, ...ofNext.filter((/** @type {string} */ file) => !isLeft.test(file))];
}

/** Describes the packages in the stage without what they depend on, because that is beside them; name -> version. */
function describePackages() {
  const versions = /** @type {Record<string, string>} */ ({});
  for (const file of filesIn(join(STAGE, 'node_modules'))) {
    const [, name] = /^((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file) ?? [];
    if (!name) continue;
    const { version, license, type, main, module, exports, imports } = readJson(at('node_modules', file)); // prettier-ignore
    const described = { name, version, license, type, main, module, exports, imports };
    writeFileSync(join(STAGE, 'node_modules', file), JSON.stringify(described));
    versions[name] = version;
  }
  return versions;
}

await run(async () => {
  await install({ allowed: true });
  await buildProgram({ allowed: true });
  const program = standing()?.build ?? '';
  rmSync(STAGE, { recursive: true, force: true });
  for (const [folder, files] of FOLDERS)
    for (const name of filesIn(at(folder))) if (files.test(name)) put(`${folder}/${name}`);
  const list = `${KEPT}/files/${program}.json`;
  for (const file of [list, `${KEPT}/studio.json`, 'README.md', 'LICENSE']) put(file);
  for (const address of readJson(at(list))) put(`public${address}`);
  for (const file of await tracedFiles()) if (file.startsWith('node_modules/')) put(file);
  const { name, version, description, license, type, engines, bin } = readJson(at('package.json'));
  const dependencies = describePackages();
  const versionOf = (/** @type {string} */ one) => readJson(at('node_modules', one, 'package.json')).version; // prettier-ignore
  const described = {
    ...{ name, version, description, license, type, engines, bin, dependencies },
    bundledDependencies: Object.keys(dependencies),
    optionalDependencies: Object.fromEntries(OPTIONAL.map((one) => [one, versionOf(one)])),
    peerDependencies: { 'playwright-core': versionOf('playwright-core') },
    peerDependenciesMeta: { 'playwright-core': { optional: true } },
  };
  writeFileSync(join(STAGE, 'package.json'), JSON.stringify(described, null, 2));
  writeFileSync(join(STAGE, relative(ROOT, HASHES)), JSON.stringify({ program, code: codeHash() }));
  const npm = [npmScript() ?? '', 'pack', STAGE, '--pack-destination', ROOT, '--loglevel=error'];
  const { code, output } = await node(npm, { quiet: true });
  if (code !== 0) throw new Stop(`npm could not pack it: ${output}`);
  say(output.trim());
});
