/** Publishing with the production build: versions flip whole under readers, and survive kills of the press. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPublisher } from '../../bin/build.mjs';
import { Person, startServer, type Server } from '../browser/class-world.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll publisher '));
const env = {
  HANDSCROLL_WORK: path.join(home, 'work'),
  HANDSCROLL_STORIES: path.join(home, 'followed'),
  HANDSCROLL_LIBRARY: '',
};
const SLUG = 'three-peaks';
const folder = path.join(home, 'stories', SLUG);
const script = path.join(folder, 'story.json');
const PAGES = [
  ...['', 'tour/', 'print/', 'print/lesson/', 'print/teacher/', 'data/', 'sources/', 'transcript/'],
  ...['present/audience/', 'class/', 'step/bare/'],
]
  .map((rest) => `/s/${SLUG}/${rest}`)
  .concat(`/embed/en-GB/${SLUG}/`);
let publisher: Awaited<ReturnType<typeof openPublisher>>;
let server: Server;
let original = '';

beforeAll(async () => {
  Object.assign(process.env, env);
  cpSync(path.join('tests', 'stories', SLUG), folder, { recursive: true });
  original = readFileSync(script, 'utf8');
  publisher = await openPublisher();
  server = await startServer(env);
}, 120_000);
afterAll(async () => {
  await server.stop();
  await publisher.close();
  for (const name of Object.keys(env)) delete process.env[name];
  rmSync(home, { recursive: true, force: true });
});

/** Saves the story with another title, and publishes it. */
async function publish(title: string): Promise<string> {
  writeFileSync(script, original.replace(/"title": "[^"]*"/, `"title": "${title}"`));
  const done = await publisher.publish(SLUG, folder);
  if (!('version' in done)) throw new Error(JSON.stringify(done));
  return done.version;
}
const page = async () => {
  const answer = await fetch(`${server.origin}/s/${SLUG}/`);
  return { status: answer.status, tag: answer.headers.get('etag'), html: await answer.text() };
};
/** Everything below the work folder, as one hash. */
const disk = () =>
  createHash('sha256')
    .update(readdirSync(env.HANDSCROLL_WORK, { recursive: true }).sort().join('\n'))
    .digest('hex');

test('a version is live without a restart, and readers get one or the other whole', async () => {
  const versions = [await publish('First'), await publish('Second')];
  const titles = new Map([
    [`W/"${versions[0]}"`, 'First'],
    [`W/"${versions[1]}"`, 'Second'],
  ]);
  let isOver = false;
  let asked = 0;
  const faults = new Set<string>();
  const read = async () => {
    while (!isOver) {
      const { status, tag, html } = await page();
      asked++;
      if (status !== 200 || !html.endsWith('</html>')) faults.add(`page: ${status}`);
      if (!html.includes(`<title>${titles.get(tag ?? '')}`)) faults.add(`${tag} is not its page`);
      // What the page names is there, also when another version stands by now.
      const files = html.match(/\/(?:stories|stills)\/[^"\\ ]+\.[0-9a-f]{10}\.\w+/g) ?? ['none'];
      for (const file of [files[0], files.at(-1)]) {
        const answer = await fetch(server.origin + file);
        if (!answer.ok || (await answer.text()) === '') faults.add(`${file}: ${answer.status}`);
      }
    }
  };
  const readers = [read(), read()];
  for (let i = 0; i < 20; i++) {
    await publisher.stand(SLUG, versions[i % 2] ?? '');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  isOver = true;
  await Promise.all(readers);
  expect([...faults]).toEqual([]);
  expect(asked).toBeGreaterThan(20);
  await expect.poll(async () => (await page()).html, { timeout: 3000 }).toContain('<title>Second');
}, 120_000);

test('a class keeps the version that it began with, for those who join later too', async () => {
  const version = await publish('Before the class');
  await expect.poll(async () => (await page()).tag).toBe(`W/"${version}"`);
  const teacher = new Person(server.origin, 'teacher');
  const code = await teacher.create(SLUG);
  const student = new Person(server.origin, 'student', code);
  expect(await student.join()).not.toHaveProperty('version');
  await publish('During the class');
  await expect.poll(async () => (await page()).html).toContain('<title>During the class');
  const later = new Person(server.origin, 'student', code);
  expect(await later.join()).toMatchObject({ story: SLUG, version });
  const html = await (await fetch(`${server.origin}/s/${SLUG}/class/?version=${version}`)).text();
  expect(html).toContain('<title>Before the class');
});

/** A page without what changes with the program: names of its files, their order, and its scripts. */
function settled(html: string): string {
  const [head = '', body = ''] = html.replace(/<script[\s\S]*?<\/script>/g, '').split('</head>');
  const names = (text: string) =>
    text
      .replace(/\?dpl=[0-9a-f]+/g, '')
      .replace(/(\/_next\/static\/)[^"')]+/g, '$1*')
      .replace(/\.[0-9a-f]{10}\./g, '.*.')
      .replace(/<style>[\s\S]*?<\/style>/g, '<style>*</style>')
      .replace(/<html[^>]*>/, (tag) => tag.replace(/ (?:class|data-dpl-id)="[^"]*"/g, ''));
  const tags = names(head).match(/<[^>]+>[^<]*/g) ?? [];
  return `${tags.sort().join('\n')}\n\n${names(body).replaceAll('><', '>\n<')}\n`;
}

test('twelve printed pages are as they were', async () => {
  await publish('Three peaks');
  await expect.poll(async () => (await page()).html).toContain('<title>Three peaks');
  for (const at of PAGES) {
    const answer = await fetch(server.origin + at);
    expect(answer.status, at).toBe(200);
    const name = at.split('/').filter(Boolean).join('-');
    await expect(settled(await answer.text())).toMatchFileSnapshot(`printed/${name}.html`);
  }
});

test('a publish that began from an older version is refused, and nothing changes', async () => {
  const before = await publisher.shelf.current(SLUG);
  writeFileSync(script, original.replace(/"title": "[^"]*"/, '"title": "Third"'));
  for (const from of [null, '0123456789abcdef'])
    expect(await publisher.publish(SLUG, folder, { from })).toEqual({ newer: before });
  expect(await publisher.shelf.current(SLUG)).toEqual(before);
});

test('a story with errors is refused with the sentences of the checker', async () => {
  const before = await publisher.shelf.current(SLUG);
  writeFileSync(script, original.replace(/"title"/, '"titel"'));
  const refused = await publisher.publish(SLUG, folder);
  expect(JSON.stringify(refused)).toContain('titel');
  expect(await publisher.shelf.current(SLUG)).toEqual(before);
});

test('what another program printed is printed anew, and stands on if it has errors now', async () => {
  const other = await openPublisher({ HANDSCROLL_PUBLIC: '1' });
  const version = await publish('Good');
  // As if the checker had become stricter.
  const source = path.join(other.bundles.folder(SLUG, version), 'source', 'story.json');
  writeFileSync(source, readFileSync(source, 'utf8').replace(/"title"/, '"titel"'));
  await other.follow();
  expect((await other.shelf.current(SLUG))?.version).toBe(version);
  await publish('Good again');
  await other.follow();
  const current = await other.shelf.current(SLUG);
  expect(current?.card).toMatchObject({ maker: other.maker, editions: [{ name: 'Good again' }] });
  await other.close();
});

test('a press that is killed leaves what stands, and the next publish works', async () => {
  const before = await page();
  const publishing = publish('Killed');
  const pids = () =>
    execFileSync('pgrep', ['-P', String(process.pid), '-f', 'bin/press.mjs'], { encoding: 'utf8' });
  for (const pid of pids().trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
  await expect(publishing).rejects.toThrow('The press ended');
  expect((await page()).html).toBe(before.html);
  await publish('After');
  await expect.poll(async () => (await page()).html, { timeout: 3000 }).toContain('<title>After');
}, 120_000);

test('addresses of stories that do not exist are answered and write nothing', async () => {
  const library = async () => (await fetch(`${server.origin}/`)).text();
  await expect.poll(library, { timeout: 20_000 }).toContain('After');
  const before = disk();
  for (let i = 0; i < 300; i++)
    expect((await fetch(`${server.origin}/s/no-${i}/`)).status).toBe(404);
  expect(disk()).toBe(before);
});
