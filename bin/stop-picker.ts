/**
 * Runs a Chromium that draws pictures of stops (stops-page.tsx); the page and the story's files are served to
 * it from memory.
 */
import path from 'node:path';
import { build } from 'esbuild';
import type { Page, Route } from 'playwright-core';
import { rangeOf, TYPES } from '../app/_server/files.mjs';
import type { StopRequest } from '../components/stage/stop-images.ts';
import { PLATE } from '../story/scene.ts';
import type { Timeline } from '../story/story.ts';
import { launchBrowser } from './browser.ts';
import { onlyKinds } from './file-program.ts';
import { ROOT } from './place.mjs';
import { Stop } from './say.mjs';
import type { Drawing } from './stops-page.tsx';

/** Only this command answers requests to this origin. */
const PLACE = 'http://stops.invalid/';
const PAGE = '<!doctype html><meta charset="utf-8"><body><script src="/program.js"></script>';

async function program(kinds: ReadonlySet<string>): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['bin/stops-page.tsx'],
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [onlyKinds(kinds)],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** A file of the story as a server would send it; films are requested in ranges. */
async function answer(route: Route, bytes: Uint8Array, type: string): Promise<void> {
  const range = rangeOf(route.request().headers()['range'], bytes.byteLength);
  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
  const headers = {
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${bytes.byteLength}` }),
  };
  await route.fulfill({ status: range ? 206 : 200, headers, body: Buffer.from(part) });
}

const SENTENCES: { readonly [why: string]: string } = {
  failed: 'this browser cannot play its file (Chrome and Edge play H.264, a Chromium may not: CHROMIUM_PATH names another; WebM plays in all)', // prettier-ignore
  late: 'its file took too long to open',
  threw: 'its scene could not be drawn',
};

async function drawOne(page: Page, { scenes }: Timeline, image: StopRequest): Promise<Uint8Array> {
  const { moment, box, width } = image;
  const { kind = '', surface = 'svg', id } = scenes[image.scene] ?? {};
  const { aspect } = moment;
  const scale = width / box.width;
  const plate = PLATE[aspect];
  const size = { width: Math.ceil(plate.width * scale), height: Math.ceil(plate.height * scale) };
  const { file: _file, ...plain } = moment;
  const drawing: Drawing = {
    ...{ kind, surface, box },
    moment: { ...plain, home: '/' },
    size: { ...size, aspect, plate: { x: 0, y: 0, scale } },
  };
  await page.setViewportSize(size);
  await page.goto(PLACE);
  const draw = `window.drawStop(${JSON.stringify(drawing)}).catch(({ message }) => message)`;
  const drawn = await page.evaluate<string>(draw);
  const [, base64] = /^data:image\/webp;base64,(.+)$/.exec(drawn) ?? [];
  if (base64 === undefined)
    throw new Stop(`${image.steps[0]}: no picture of "${id}": ${SENTENCES[drawn] ?? drawn}.`);
  return Buffer.from(base64, 'base64');
}

/**
 * Draws each picture in turn and passes it to `take`. @throws Stop if there is no browser, or a picture
 * cannot be drawn
 */
export async function drawStops(
  timeline: Timeline,
  images: readonly StopRequest[],
  files: ReadonlyMap<string, Uint8Array>,
  take: (image: StopRequest, webp: Uint8Array) => Promise<void>,
): Promise<void> {
  const kinds = new Set(images.map(({ scene }) => timeline.scenes[scene]?.kind ?? ''));
  const code = await program(kinds);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
      if (name === '') return route.fulfill({ contentType: 'text/html', body: PAGE });
      if (name === 'program.js')
        return route.fulfill({ contentType: 'text/javascript', body: code });
      const bytes = files.get(name);
      const type = TYPES.get(path.extname(name).toLowerCase()) ?? 'application/octet-stream';
      return bytes ? answer(route, bytes, type) : route.fulfill({ status: 404 });
    });
    for (const image of images) await take(image, await drawOne(page, timeline, image));
  } finally {
    await browser.close();
  }
}
