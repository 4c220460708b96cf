/**
 * `npm run export`: writes the pages of all stories as static files to out/, for any web server; a story that
 * did not change is not printed again. Each page has its policy in a <meta>; out/_headers holds the headers that only a server can set, for hosts that read it.
 * `--public` leaves out the pages with notes and answers: the presenter and the teacher's handout.
 */
import './node-version.cjs';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inlineHashes, policy } from '../app/_server/policy.mjs';
import { policyOptions, ruleOf } from '../app/_server/rules.mjs';
import { alone } from './build-lock.mjs';
import { buildProgram, openPublisher, standing } from './build.mjs';
import { compress } from './compress.mjs';
import { copyFolder } from './copy-folder.mjs';
import { install } from './install.mjs';
import { BUILT, KEPT, PACKAGED, WORK, at, needsWriting } from './place.mjs';
import { Stop, isMain, readArgs, run, say } from './say.mjs';
import { caddyConf, nginxConf } from './site-conf.mjs';
import { headersFile } from './site-headers.mjs';
import { readBase, readFrames, readSite } from './site-options.mjs';
import { swapIn } from './swap-in.mjs';

const FOLDER = join(WORK, 'export');
const OUT = 'out';
/** The headers file, which identifies a folder as an export. */
const MARK = '_headers';
const META = '<meta http-equiv="Content-Security-Policy"';
/** Files of the program besides those that its build lists. */
const ALWAYS = ['/embed/1.js', '/schema/story-1.json'];

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
  const out = values.out === undefined && !PACKAGED ? at(OUT) : resolve(values.out ?? OUT);
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
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    if (html.includes(META)) continue;
    const rule = ruleOf(`/${name.replaceAll('\\', '/')}`);
    const rules = policy(inlineHashes(html), policyOptions(rule, site));
    const meta = `${META} content="${rules}"/>`;
    const marked = html.replace(/<head(\s[^>]*)?>/, (head) => head + meta);
    if (marked === html)
      throw new Stop(`${name} has no <head>; the export is not safe to publish.`);
    writeFileSync(file, marked);
  }
}

/** The script of Next that requests others, by their path on the site's host. */
const CHUNKS = '"/_next/"';

/** Copies the program's static files, and those that its build wrote to public/. @param {string} base */
function copyProgram(base) {
  const chunks = join(FOLDER, '_next', 'static');
  copyFolder(at(BUILT, 'static'), chunks);
  for (const name of readdirSync(chunks, { recursive: true, encoding: 'utf8' })) {
    if (base === '' || !/turbopack-[^/\\]*\.js$/.test(name)) continue;
    const script = readFileSync(join(chunks, name), 'utf8');
    writeFileSync(join(chunks, name), script.replaceAll(CHUNKS, `"${base}/_next/"`));
  }
  const list = at(KEPT, 'files', `${standing()?.build}.json`);
  for (const address of [...JSON.parse(readFileSync(list, 'utf8')), ...ALWAYS])
    cpSync(at('public', ...address.split('/')), join(FOLDER, ...address.split('/')));
}

/** @param {readonly string[]} args */
export async function exportSite(args) {
  const { site, base, frames, conf, out, open, compressed, downloads } = readExport(args);
  await install({ allowed: true });
  needsWriting('the site has to be written');
  process.env.HANDSCROLL_ORIGIN = site;
  process.env.HANDSCROLL_DOWNLOADS = downloads;
  await buildProgram({ allowed: true });
  await alone(async () => {
    const publisher = await openPublisher({
      HANDSCROLL_MODE: 'export',
      HANDSCROLL_BASE: base,
      HANDSCROLL_PUBLIC: open ? '1' : '',
    });
    const folders = await publisher.print().finally(() => publisher.close());
    say('Exporting the pages …');
    rmSync(FOLDER, { recursive: true, force: true });
    copyProgram(base);
    for (const part of folders.flatMap((folder) => [join(folder, 'pages'), join(folder, 'files')]))
      if (existsSync(part)) cpSync(part, FOLDER, { recursive: true });
    writeMetas(FOLDER, site);
    // Without this file GitHub Pages leaves out every folder that begins with an underscore.
    writeFileSync(join(FOLDER, '.nojekyll'), '');
    writeFileSync(join(FOLDER, MARK), headersFile(FOLDER, base, frames));
    if (compressed) {
      say('Compressing …');
      await compress(FOLDER);
    }
    await swapIn(FOLDER, out);
    rmSync(FOLDER, { recursive: true, force: true });
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
