/**
 * `npm run export`: writes the same pages as static files to out/, for any web server. Each page has its
 * policy in a <meta>; out/_headers holds the headers that only a server can set, for hosts that read it.
 * `--public` leaves out the pages with notes and answers: the presenter and the teacher's handout.
 */
import './node-version.cjs';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { htmlFiles } from '../app/_server/policy-files.mjs';
import { inlineHashes, policy } from '../app/_server/policy.mjs';
import { policyOptions, ruleOf } from '../app/_server/rules.mjs';
import { alone } from './build-lock.mjs';
import { buildAssets, nextBuild } from './build.mjs';
import { compress } from './compress.mjs';
import { contentHash } from './content-hash.mjs';
import { install } from './install.mjs';
import { KEPT, at, needsWriting } from './place.mjs';
import { Stop, isMain, readArgs, run, say } from './say.mjs';
import { caddyConf, nginxConf } from './site-conf.mjs';
import { headersFile } from './site-headers.mjs';
import { readBase, readFrames, readSite } from './site-options.mjs';
import { swapIn } from './swap-in.mjs';

const FOLDER = '.next-export';
const OUT = 'out';
/** The headers file, which identifies a folder as an export. */
const MARK = '_headers';
const META = '<meta http-equiv="Content-Security-Policy"';
const DESKS = /^s\/[^/]+\/(?:(?!step\/)[^/]+\/)?(?:present|print\/teacher)$/;

/** Server -> the file ending and the generator of its settings. */
const CONFS = new Map([
  ['nginx', { ending: 'nginx.conf', textOf: nginxConf }],
  ['caddy', { ending: 'caddy', textOf: caddyConf }],
]);
const OPTIONS = /** @type {const} */ ({
  site: { type: 'string' },
  base: { type: 'string' },
  out: { type: 'string' },
  public: { type: 'boolean' },
  frames: { type: 'string' },
  compress: { type: 'boolean' },
  downloads: { type: 'boolean' },
  conf: { type: 'string' },
});

/** @param {readonly string[]} args @param {Readonly<Record<string, string | undefined>>} [env] */
export function readExport(args, env = process.env) {
  const usage =
    'export knows --site https://…, --base /path, --out folder, --public, --frames, --compress, --downloads and --conf nginx|caddy';
  const { values, positionals } = readArgs(args, OPTIONS, usage);
  if (positionals.length > 0) throw new Stop(`What is "${positionals[0]}"? (${usage})`, 2);
  const base = readBase(values.base);
  const site =
    values.site === undefined
      ? readSite(env.HANDSCROLL_ORIGIN, base, 'HANDSCROLL_ORIGIN')
      : readSite(values.site, base, '--site');
  if (values.site === '')
    throw new Stop('--site is empty (write --site https://stories.example.org).', 2);
  const frames =
    values.frames === undefined
      ? readFrames(env.HANDSCROLL_FRAMES || undefined, 'HANDSCROLL_FRAMES')
      : readFrames(values.frames, '--frames');
  const conf = values.conf === undefined ? undefined : CONFS.get(values.conf);
  if (values.conf !== undefined && !conf)
    throw new Stop(
      `--conf is "${values.conf}" and should be ${[...CONFS.keys()].join(' or ')}.`,
      2,
    );
  const out = values.out === undefined ? at(OUT) : resolve(values.out);
  // Existing files are replaced, but only if they are an export.
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK)))
    throw new Stop(
      `${out} holds other files; name an empty folder, or one of an earlier export.`,
      2,
    );
  const { public: open = false, compress: compressed = false } = values;
  const downloads = values.downloads ? '1' : (env.HANDSCROLL_DOWNLOADS ?? '');
  return { site, base, frames, conf, out, open, compressed, downloads };
}

/**
 * Writes a page's policy directly after <head>, before everything that it applies to. A downloadable file has
 * its own policy.
 * @param {string} folder
 * @param {string} site
 */
function writeMetas(folder, site) {
  for (const file of htmlFiles(folder)) {
    const html = readFileSync(file, 'utf8');
    if (html.includes(META)) continue;
    const rule = ruleOf(`/${relative(folder, file).replaceAll('\\', '/')}`);
    const rules = policy(inlineHashes(html), policyOptions(rule, site));
    const meta = `${META} content="${rules}"/>`;
    const marked = html.replace(/<head(\s[^>]*)?>/, (head) => head + meta);
    if (marked === html)
      throw new Stop(`${relative(folder, file)} has no <head>; the export is not safe to publish.`);
    writeFileSync(file, marked);
  }
}

/**
 * Removes files of earlier builds from public/, which only pages opened on a server may need.
 * @param {string} folder
 * @param {string} build
 */
function dropEarlier(folder, build) {
  const listed = new Set(JSON.parse(readFileSync(at(KEPT, 'files', `${build}.json`), 'utf8')));
  for (const part of ['stills', 'stories', 'cards', 'files', 'studio/worker', 'studio/reader']) {
    if (!existsSync(join(folder, part))) continue;
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, file).replaceAll('\\', '/')}`;
      if (entry.isFile() && !listed.has(address)) rmSync(file);
    }
  }
}

/** Whether any story has an edition: `ten-peaks.zh-Hans.json` is among the manifests. */
const hasEditions = () =>
  readdirSync(at(KEPT, 'manifest')).some((name) => name.split('.').length > 2);

/**
 * Removes pages with notes and answers, also of editions, and their data; links to them were not rendered.
 * @param {string} folder
 */
function dropDesks(folder) {
  for (const entry of readdirSync(join(folder, 's'), { recursive: true, withFileTypes: true })) {
    const page = join(entry.parentPath, entry.name);
    if (DESKS.test(relative(folder, page).replaceAll('\\', '/')))
      rmSync(page, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args */
export async function exportSite(args) {
  const { site, base, frames, conf, out, open, compressed, downloads } = readExport(args);
  await install({ allowed: true });
  needsWriting('the site has to be written');
  // The build reads the site's address only from these variables.
  process.env.HANDSCROLL_ORIGIN = site;
  process.env.HANDSCROLL_BASE = base;
  process.env.HANDSCROLL_DOWNLOADS = downloads;
  await alone(async () => {
    const build = contentHash();
    await buildAssets(build);
    say('Exporting the pages …');
    rmSync(at(FOLDER), { recursive: true, force: true });
    await nextBuild(
      {
        HANDSCROLL_MODE: 'export',
        HANDSCROLL_DIST: FOLDER,
        HANDSCROLL_BUILD: build,
        HANDSCROLL_BASE: base,
        HANDSCROLL_PUBLIC: open ? '1' : '',
        HANDSCROLL_EDITIONS: hasEditions() ? '1' : '',
      },
      'The export',
    );
    dropEarlier(at(FOLDER), build);
    if (open) dropDesks(at(FOLDER));
    // Imported here because it needs packages, which a fresh clone has only after the install.
    const { finishPages } = await import('./finish-pages.mjs');
    finishPages(at(FOLDER), at(FOLDER, '_next', 'static'), `${base}/_next/static/`);
    writeMetas(at(FOLDER), site);
    // Without this file GitHub Pages leaves out every folder that begins with an underscore.
    writeFileSync(at(FOLDER, '.nojekyll'), '');
    writeFileSync(at(FOLDER, MARK), headersFile(at(FOLDER), base, frames));
    if (compressed) {
      say('Compressing …');
      await compress(at(FOLDER));
    }
    await swapIn(at(FOLDER), out);
    rmSync(at(FOLDER), { recursive: true, force: true });
    // Next keeps an export's intermediate files here, regardless of distDir.
    rmSync(at('.next'), { recursive: true, force: true });
  });
  say(`The site is in ${out}${base ? `, to be served at ${base}/` : ''}.`);
  if (!site)
    say(
      'Without --site https://… it has no canonical addresses, cards, feeds, sitemap, links between languages and oEmbed.',
    );
  if (!conf) return;
  const file = `${out}.${conf.ending}`;
  writeFileSync(file, conf.textOf({ folder: out, base, frames, compressed }));
  say(`The server's settings are in ${file}.`);
}

if (isMain(import.meta.url)) await run(() => exportSite(process.argv.slice(2)));
