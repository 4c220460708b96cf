/**
 * `npm run export [-- --base /path --out folder --public]`: the same pages as static files in out/, for any web
 * server. Each page carries its policy as a <meta>; out/_headers holds what only a server can say, for hosts that
 * read it. `--public` leaves out the pages that hold notes and answers: the presenter and the teacher's handout.
 */
import './node-version.cjs';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { htmlFiles } from '../app/_server/policy-files.mjs';
import { HEADERS, inlineHashes, policy } from '../app/_server/policy.mjs';
import { alone } from './build-lock.mjs';
import { buildAssets, nextBuild } from './build.mjs';
import { contentHash } from './content-hash.mjs';
import { install } from './install.mjs';
import { KEPT, at, needsWriting } from './place.mjs';
import { Stop, isMain, readArgs, run, say } from './say.mjs';

const FOLDER = '.next-export';
const OUT = 'out';
/** The file of headers, which every export has. */
const MARK = '_headers';
const DESKS = /^s\/[^/]+\/(?:(?!step\/)[^/]+\/)?(?:present|print\/teacher)$/;

/** `path`: '' or /path without a slash at its end. @param {readonly string[]} args */
function read(args) {
  const { values } = readArgs(
    args,
    { base: { type: 'string' }, out: { type: 'string' }, public: { type: 'boolean' } },
    'export knows --base /path, --out folder and --public',
  );
  const path = (values.base ?? '').replace(/\/+$/, '');
  if (path !== '' && !/^(\/[\w.~-]+)+$/.test(path))
    throw new Stop(`--base is "${values.base}" and should be a path such as /stories.`, 2);
  const out = values.out === undefined ? at(OUT) : resolve(values.out);
  // What is there is replaced: never something that is not an export.
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK)))
    throw new Stop(
      `${out} holds other files; name an empty folder, or one of an earlier export.`,
      2,
    );
  return { path, out, open: values.public ?? false };
}

/** A page's own policy, right after <head>, before anything that it governs. @param {string} folder */
function writeMetas(folder) {
  for (const file of htmlFiles(folder)) {
    const html = readFileSync(file, 'utf8');
    const rules = policy(inlineHashes(html), { inMeta: true });
    const meta = `<meta http-equiv="Content-Security-Policy" content="${rules}"/>`;
    const marked = html.replace(/<head(\s[^>]*)?>/, (head) => head + meta);
    if (marked === html)
      throw new Stop(`${relative(folder, file)} has no <head>; the export is not safe to publish.`);
    writeFileSync(file, marked);
  }
}

/** @param {string} folder @param {string} path */
function writeHeaders(folder, path) {
  const lines = Object.entries({ ...HEADERS, 'Content-Security-Policy': "frame-ancestors 'none'" });
  const text = [
    `${path}/*`,
    ...lines.map(([name, value]) => `  ${name}: ${value}`),
    `${path}/_next/static/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ];
  writeFileSync(join(folder, MARK), text.join('\n'));
}

/** Files that earlier builds left in public/ are for the server's open pages only. @param {string} folder @param {string} build */
function dropEarlier(folder, build) {
  const wanted = new Set(JSON.parse(readFileSync(at(KEPT, 'files', `${build}.json`), 'utf8')));
  for (const part of ['stills', 'stories']) {
    if (!existsSync(join(folder, part))) continue;
    for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, file).replaceAll('\\', '/')}`;
      if (entry.isFile() && !wanted.has(address)) rmSync(file);
    }
  }
}

/** Whether a story was drawn in a second language: `ten-peaks.zh-Hans.json` among the manifests. */
const hasEditions = () =>
  readdirSync(at(KEPT, 'manifest')).some((name) => name.split('.').length > 2);

/** Pages that hold notes and answers, of editions too, with their data; links to them were not rendered. @param {string} folder */
function dropDesks(folder) {
  for (const entry of readdirSync(join(folder, 's'), { recursive: true, withFileTypes: true })) {
    const page = join(entry.parentPath, entry.name);
    if (DESKS.test(relative(folder, page).replaceAll('\\', '/')))
      rmSync(page, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args */
export async function exportSite(args) {
  const { path, out, open } = read(args);
  await install({ allowed: true });
  needsWriting('the site has to be written');
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
        HANDSCROLL_BASE: path,
        HANDSCROLL_PUBLIC: open ? '1' : '',
        HANDSCROLL_EDITIONS: hasEditions() ? '1' : '',
      },
      'The export',
    );
    dropEarlier(at(FOLDER), build);
    if (open) dropDesks(at(FOLDER));
    // It needs packages, which a fresh clone has only now.
    const { finishPages } = await import('./finish-pages.mjs');
    finishPages(at(FOLDER), at(FOLDER, '_next', 'static'), `${path}/_next/static/`);
    writeMetas(at(FOLDER));
    writeHeaders(at(FOLDER), path);
    rmSync(out, { recursive: true, force: true });
    // Not renamed: the folder may lie on another disk.
    cpSync(at(FOLDER), out, { recursive: true });
    rmSync(at(FOLDER), { recursive: true, force: true });
    // Where an export keeps its intermediates, whatever its distDir says.
    rmSync(at('.next'), { recursive: true, force: true });
  });
  say(`The site is in ${out}${path ? `, to be served at ${path}/` : ''}.`);
}

if (isMain(import.meta.url)) await run(() => exportSite(process.argv.slice(2)));
