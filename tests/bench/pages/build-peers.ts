/**
 * Writes all pages except our own as static files: HTML from templates, scripts with esbuild, the Next page
 * with Next.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../../bin/say.mjs';
import { articleHtml, chartHtml, documentHtml, stepHtml } from '../peers/article.ts';
import { textOf, type PageText } from '../text/text.ts';
import { BENCH } from './places.ts';

const source = (...parts: string[]) => join(BENCH, 'peers', ...parts);
const css = (...parts: string[]) => readFileSync(source(...parts), 'utf8');

/** Runs one of the bench's packages; its output is shown only if it fails. */
function runPackage(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(BENCH, 'node_modules', script), ...args],
    { cwd: BENCH, encoding: 'utf8', env: { ...process.env, ...env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Stop(`${stdout}${stderr}\n${script} failed (see above).`);
}

function bundle(peer: string, main: string, out: string): void {
  runPackage('esbuild/bin/esbuild', [
    source(peer, main),
    '--bundle',
    '--minify',
    '--format=esm',
    '--target=es2022',
    '--jsx=automatic',
    '--define:process.env.NODE_ENV="production"',
    '--loader:.woff2=file',
    '--loader:.woff=file',
    '--log-level=error',
    `--outdir=${join(out, peer)}`,
  ]);
}

const SCRIPT = '<script type="module" src="../main.js"></script>';

/** Name of the peer -> its page for a text. */
const PAGES: Readonly<Record<string, (text: PageText) => string>> = {
  plain: (text) =>
    documentHtml({ title: text.title, style: css('article.css'), body: articleHtml(text) }),
  scrollama: (text) => moving(text),
  gsap: (text) => moving(text),
  'scrollama-d3': (text) => moving(text),
  'scrollama-d3-marks': (text) => moving(text),
  'gsap-d3': (text) => moving(text),
  reveal: ({ title, chapters }) =>
    documentHtml({
      title,
      style: '',
      head: `<link rel="stylesheet" href="../main.css">${SCRIPT}`,
      body: `<div class="reveal"><div class="slides">${chapters
        .flatMap(({ curve, steps }) =>
          steps.map(
            (step, i) =>
              `<section><div class="sides"><div>${chartHtml(curve).replace('class="curve"', `class="curve" stroke-dashoffset="${1 - (i + 1) / steps.length}"`)}</div>${stepHtml(step, 'step')}</div></section>`,
          ),
        )
        .join('')}</div></div>`,
    }),
  drei: (text) =>
    documentHtml({
      title: text.title,
      style: css('drei', 'style.css'),
      head: SCRIPT,
      body: `<div id="root"></div><script type="application/json" id="text">${JSON.stringify(text).replaceAll('<', '\\u003c')}</script>`,
    }),
};

const moving = (text: PageText) =>
  documentHtml({
    title: text.title,
    style: css('article.css') + css('sticky.css'),
    head: SCRIPT,
    body: articleHtml(text),
  });

const BUNDLES = [
  ['scrollama', 'main.js'],
  ['gsap', 'main.js'],
  ['scrollama-d3', 'main.js'],
  ['scrollama-d3-marks', 'main.js'],
  ['gsap-d3', 'main.js'],
  ['reveal', 'main.js'],
  ['drei', 'main.jsx'],
] as const;

function buildNext(sizes: readonly number[], out: string): void {
  const texts = join(out, 'texts');
  mkdirSync(texts, { recursive: true });
  for (const steps of sizes)
    writeFileSync(join(texts, `${steps}.json`), JSON.stringify(textOf(steps)));
  const app = source('next');
  writeFileSync(join(app, 'app', 'article.css'), css('article.css'));
  rmSync(join(app, '.next'), { recursive: true, force: true });
  runPackage('next/dist/bin/next', ['build', app], {
    BENCH_TEXT: texts,
    NEXT_TELEMETRY_DISABLED: '1',
  });
  rmSync(join(out, 'next'), { recursive: true, force: true });
  cpSync(join(app, 'out'), join(out, 'next'), { recursive: true });
  // Removes what the build added to the sources.
  for (const result of ['.next', 'out', 'next-env.d.ts', 'app/article.css'])
    rmSync(join(app, result), { recursive: true, force: true });
}

/** Writes `out/<peer>/<steps>/index.html` and the files that the pages need. */
export function buildPeers(sizes: readonly number[], out: string): void {
  rmSync(out, { recursive: true, force: true });
  for (const [peer, main] of BUNDLES) bundle(peer, main, out);
  for (const [peer, page] of Object.entries(PAGES))
    for (const steps of sizes) {
      const folder = join(out, peer, String(steps));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), page(textOf(steps)));
    }
  buildNext(sizes, out);
}
