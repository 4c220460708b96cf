/** What a story's page asks of a line before its first picture: bytes of HTML, scripts, faces and stills. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as studio } from '../../story/catalogue/studio/in-de.g.ts';
import { ui } from '../../story/catalogue/ui.g.ts';
import { pageFile, pages } from '../browser/routes.ts';
import { startServer, type Server } from '../browser/class-world.ts';

const STORY = '/s/ten-peaks/';
const KB = 1024;
const gz = (bytes: Buffer | string) => gzipSync(bytes).length;

let server: Server;
let html = '';
const get = async (address: string) => {
  const answer = await fetch(new URL(address, server.origin));
  expect(answer.status, address).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};
beforeAll(async () => {
  server = await startServer();
  html = (await get(STORY)).toString();
});
afterAll(async () => {
  await server.stop();
});

/** What the HTML itself names is what a browser asks for before it paints. */
const scripts = () => [
  ...new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
      // Browsers of this decade leave `nomodule` scripts alone.
      .filter(([tag]) => !/nomodule/i.test(tag))
      .map(([, src = '']) => src),
  ),
];
const attribute = (tag: string, name: string) =>
  new RegExp(`${name}="([^"]+)"`).exec(tag)?.[1] ?? '';

test('the flagship is light before first paint', async () => {
  expect(gz(html)).toBeLessThanOrEqual(60 * KB);
  expect((html.match(/<script(?![^>]*\bsrc=)[^>]*>(?!<\\\/)/g) ?? []).length).toBeLessThanOrEqual(
    6,
  );
  let total = 0;
  for (const src of scripts()) total += gz(await get(src));
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(155 * KB);
  // Words wait for these: a sheet of ours, one of the story's Chinese glyphs, and the three typefaces.
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  expect(links.filter((link) => link.includes('rel="stylesheet"')).length).toBeLessThanOrEqual(2);
  let faces = 0;
  for (const link of links.filter((one) => one.includes('as="font"'))) {
    faces += (await get(attribute(link, 'href'))).length;
    // Under another address, even by its query, each would be loaded twice.
    expect(html).toContain(`url(${attribute(link, 'href')})`);
  }
  expect(faces).toBeGreaterThan(0);
  expect(faces).toBeLessThanOrEqual(190 * KB);
});

test('stills are small files', async () => {
  const pictures = [...html.matchAll(/<figure\b[\s\S]*?<\/figure>/g)].flatMap(([figure]) =>
    [...figure.matchAll(/<picture\b[\s\S]*?<\/picture>/g)].map(([picture]) => picture),
  );
  const sources = (picture: string) =>
    [...picture.matchAll(/<(?:source|img)\b[^>]*>/g)].map(([tag]) => ({
      address: attribute(tag, 'srcset') || attribute(tag, 'src'),
      forced: tag.includes('forced-colors'),
    }));
  // Every step has one, but pages of text.
  const steps = html.match(/<section class="step(?![^"]*layout-page)/g) ?? [];
  expect(steps.length).toBeGreaterThan(0);
  expect(pictures.length).toBeGreaterThanOrEqual(steps.length);
  // The first still is what the first screen waits for, in either shape.
  const first = sources(pictures[0] ?? '')
    .filter(({ forced }) => !forced)
    .map(({ address }) => address);
  const tooBig: string[] = [];
  for (const address of new Set(pictures.flatMap(sources).map((source) => source.address))) {
    const size = gz(await get(address));
    const most = (first.includes(address) ? 15 : 25) * KB;
    if (size > most) tooBig.push(`${address}: ${size} of ${most}`);
  }
  expect(tooBig).toEqual([]);
});

test('every script says on its first line that it may be compiled while it comes', async () => {
  expect(scripts().length).toBeGreaterThan(5);
  for (const script of scripts())
    expect((await get(script)).toString(), script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

const wordsIn = (part: object | string): readonly string[] =>
  typeof part === 'string' ? [part] : Object.values(part).flatMap(wordsIn);

test('no reader is sent the words of another language', async () => {
  // Whole sentences in plain letters: a bundler may write others in its own way.
  // The studio has German words of its own, in a script for those who speak it.
  const ofStudio = wordsIn(studio).join('\n');
  const messages = wordsIn(ui.de).filter(
    (words) => /^[ -&(-~]{24,}$/.test(words) && !ofStudio.includes(words),
  );
  expect(messages.length).toBeGreaterThan(20);
  const folder = path.join('.next-server', 'static');
  const names = await readdir(folder, { recursive: true });
  // The studio's preview draws a story in whatever language in the browser: what its page alone names is its own.
  const readers = pages.filter((address) => address !== '/studio/preview/');
  const preview = await readFile(pageFile('/studio/preview/'), 'utf8');
  const shared = (
    await Promise.all(readers.map((address) => readFile(pageFile(address), 'utf8')))
  ).join('');
  const isPreviews = (name: string) => {
    const file = path.basename(name);
    return preview.includes(file) && !shared.includes(file);
  };
  const scripts = names.filter((name) => name.endsWith('.js') && !isPreviews(name));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts) {
    const script = await readFile(path.join(folder, name), 'utf8');
    expect(
      messages.filter((words) => script.includes(words)),
      name,
    ).toEqual([]);
  }
});

test('a step in a frame is lighter than the story, and its loader is next to nothing', async () => {
  const step = (await get('/embed/en-GB/ten-peaks/wins/cars/')).toString();
  expect(gz(step)).toBeLessThanOrEqual(16 * KB);
  expect(gz(await get('/embed/1.js'))).toBeLessThanOrEqual(3 * KB);
});
