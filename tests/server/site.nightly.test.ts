/** The pages of a site, printed by the production build: the library, one story alone, the settings, the guides. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPublisher } from '../../bin/build.mjs';
import { GUIDES } from '../../bin/guide-names.mjs';
import { startServer, type Server } from '../browser/class-world.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll site '));
const stories = path.join(home, 'stories');
const env = {
  HANDSCROLL_WORK: path.join(home, 'work'),
  HANDSCROLL_STORIES: stories,
  HANDSCROLL_LIBRARY: '',
};
let publisher: Awaited<ReturnType<typeof openPublisher>>;
let bare: Server;

/** Writes a small story with a date. */
function write(id: string, published: string): void {
  const script = path.join(stories, id, 'story.json');
  cpSync(path.join('tests', 'stories', 'three-peaks'), path.dirname(script), { recursive: true });
  const story = JSON.parse(readFileSync(script, 'utf8')) as object;
  writeFileSync(script, JSON.stringify({ ...story, id, title: `The tale ${id}`, published }));
}
const settings = (site: object) =>
  writeFileSync(path.join(stories, 'site.json'), JSON.stringify(site));
const page = async (address: string) => {
  const found = await publisher.find(address);
  return found && readFileSync(found.file, 'utf8');
};

beforeAll(async () => {
  bare = await startServer();
  Object.assign(process.env, env);
  write('old', '2019-05');
  publisher = await openPublisher();
}, 120_000);
afterAll(async () => {
  await bare.stop();
  await publisher.close();
  for (const name of Object.keys(env)) delete process.env[name];
  rmSync(home, { recursive: true, force: true });
});

test('one story alone opens itself', async () => {
  expect(await publisher.follow()).toEqual([]);
  const one = await page('/');
  expect(one).toMatch(/<meta http-equiv="refresh" content="0; url=\/s\/old\/"/);
  // For who does not follow it, a link.
  expect(one).toContain('href="/s/old/"');
}, 240_000);

test('several are a library with the newest first; settings name the site on all its pages, and a change of them prints these anew', async () => {
  write('new', '2024-02-03');
  writeFileSync(path.join(stories, 'sign.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  settings({ name: 'Town Museum', logo: 'sign.svg', imprint: 'https://a.org/', leaveOut: ['studio'] }); // prettier-ignore
  expect(await publisher.follow()).toEqual([]);
  const library = (await page('/')) ?? '';
  expect(library).not.toContain('http-equiv="refresh"');
  expect(library).toMatch(/The tale new[\s\S]*February 3, 2024[\s\S]*The tale old[\s\S]*May 2019/);
  expect(library).toContain('<title>Town Museum</title>');
  expect(library).toContain('href="https://a.org/"');
  const [, logo = ''] = /<img src="([^"]+)" alt="Town Museum"/.exec(library) ?? [];
  expect(await page(logo)).toContain('<svg');
  expect(library).not.toContain('/studio/');
  expect(await page('/studio/')).toBeUndefined();
  expect(await page('/s/new/')).not.toContain('/studio/#copy');
  settings({ name: 'Stadtmuseum', language: 'de' });
  expect(await publisher.follow()).toEqual([]);
  expect(await page('/')).toMatch(/ lang="de"[\s\S]*<title>Stadtmuseum<[\s\S]*Geschichten/);
  expect(await page('/studio/')).toContain('<html');
}, 240_000);

test('the program as it comes has a front page, with its stories and a way to make one', async () => {
  const html = await (await fetch(`${bare.origin}/`)).text();
  for (const way of ['/studio/', '/s/ten-peaks/', '/help/present/', '/help/teach/'])
    expect(html).toContain(`href="${way}"`);
  // What moves are pictures under a style sheet.
  expect(html).not.toContain('<script');
});

test('every guide is a page, and what it links to is there', async () => {
  const list = new URL('/help/', bare.origin);
  const text = async (address: URL) => {
    const answer = await fetch(address);
    expect(answer.status, address.href).toBe(200);
    return answer.text();
  };
  const linked = [...(await text(list)).matchAll(/<h2><a href="([^"]+)"/g)];
  expect(linked.map(([, href]) => href)).toEqual(GUIDES.map((name) => `${name}/`));
  for (const guide of GUIDES) {
    const here = new URL(`${guide}/`, list);
    for (const [, href = ''] of (await text(here)).matchAll(/ (?:href|src)="((?:\.\.\/|#|\/stories\/)[^"]+)"/g)) {
      const target = new URL(href, here);
      const found = await text(target);
      if (target.hash) expect(found, href).toContain(`id="${target.hash.slice(1)}"`);
    }
  }
}); // prettier-ignore
