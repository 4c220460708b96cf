/**
 * The package as npm installs it: in an empty folder, read-only, by another user where this one may write everywhere.
 * HANDSCROLL_NODES names further Nodes to try it with, separated as in PATH.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../bin/port.mjs';
import { npmScript } from '../bin/spawn.mjs';

/** npm's limit for nothing, and ours for a slow line. */
const MOST_BYTES = 25e6;
/** In milliseconds: until a page shows something. */
const PATIENCE = 60_000;
const NODES = [process.execPath, ...(process.env['HANDSCROLL_NODES'] ?? '').split(path.delimiter)];
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const home = mkdtempSync(path.join(tmpdir(), 'handscroll pack só '));
const installed = path.join(home, 'installed');
const command = path.join(installed, 'node_modules', 'handscroll', 'bin', 'handscroll.mjs');
const running: ChildProcess[] = [];
let tarball = '';

const setMode = (folder: string, mode: number) => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    chmodSync(file, statSync(file).isDirectory() ? mode | 0o111 : mode);
  }
  chmodSync(folder, mode | 0o111);
};

beforeAll(() => {
  const pack = spawnSync(process.execPath, ['bin/package.mjs'], { encoding: 'utf8' });
  expect(pack.stderr).toBe('');
  tarball = path.resolve(pack.stdout.trim().split('\n').at(-1) ?? '');
  mkdirSync(installed, { recursive: true });
  chmodSync(home, 0o755);
  writeFileSync(path.join(installed, 'package.json'), '{}');
  // Optional packages are not in npm's cache everywhere; the one that paints cards is copied.
  const npm = spawnSync(
    process.execPath,
    [npmScript() ?? '', 'install', tarball, '--offline', '--omit=optional', '--no-audit'],
    { cwd: installed, encoding: 'utf8' },
  );
  expect(npm.status, npm.stderr).toBe(0);
  for (const name of ['@resvg', 'sharp', '@img', 'detect-libc', 'semver'])
    if (existsSync(path.join('node_modules', name)))
      cpSync(path.join('node_modules', name), path.join(installed, 'node_modules', name), {
        recursive: true,
        dereference: true,
      });
  setMode(installed, 0o444);
}, 900_000);
afterAll(() => {
  for (const child of running) child.kill();
  setMode(installed, 0o644);
  rmSync(home, { recursive: true, force: true });
});

it('has at most 25 MB', () => {
  expect(statSync(tarball).size).toBeLessThan(MOST_BYTES);
});

describe.each(NODES.filter(Boolean))('with %s', (node) => {
  const folder = mkdtempSync(path.join(home, 'author '));
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH: process.env['PATH'],
    HOME: folder,
  };
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const handscroll = (...args: readonly string[]) => {
    const ended = spawnSync(node, [command, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      ...user,
    });
    return { status: ended.status, output: ended.stdout + ended.stderr };
  };
  const script = path.join(folder, 'my-story', 'story.json');

  /** Starts a server; resolves with the address that it prints. */
  async function serve(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
    const port = String(await freePort());
    const child = spawn(node, [command, ...args, '--port', port], {
      ...{ cwd: folder, env: { ...env, ...more }, ...user },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.push(child);
    const lines: string[] = [];
    const address = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        lines.push(line);
        const [, found] = /Handscroll is at (\S+)/.exec(line) ?? [];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(lines.join('\n'))));
    });
    const end = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'));
    return { address, end };
  }
  const textOf = async (address: string) => (await fetch(address)).text();
  /** Asks until the answer contains a text. */
  async function until(address: string, text: string): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const found = await textOf(address);
      if (found.includes(text)) return found;
    }
    throw new Error(`${address} does not show ${text}`);
  }

  it('begins a story, and checks it', () => {
    expect(handscroll('new', 'my-story', '--from', 'change')).toMatchObject({ status: 0 });
    expect(handscroll('check')).toEqual({
      status: 0,
      output: 'my-story/story.json: no problems\n',
    });
    writeFileSync(script, readFileSync(script, 'utf8').replace('"title":', '"titel":'));
    expect(handscroll('check')).toMatchObject({ status: 1 });
    writeFileSync(script, readFileSync(script, 'utf8').replace('"titel":', '"title":'));
  });

  it('serves one story, and shows a save', async () => {
    const { address, end } = await serve(['my-story/']);
    expect(new URL(address).pathname).toBe('/s/my-story/');
    expect(await textOf(address)).toContain('My story');
    writeFileSync(script, readFileSync(script, 'utf8').replace('My story', 'Another story'));
    await until(address, 'Another story');
    const studio = await until(new URL('/studio/', address).href, '<title>Studio');
    const [chunk] = /\/_next\/static\/[^"]+\.js/.exec(studio) ?? [];
    expect((await fetch(new URL(chunk ?? '', address))).status).toBe(200);
    const opened = await fetch(new URL('/api/class/', address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: new URL(address).origin },
      body: JSON.stringify({ story: 'my-story' }),
    });
    expect(opened.status).toBe(201);
    await end();
  }, 240_000);

  it('makes a file, an archive and a site', () => {
    expect(handscroll('file', 'my-story')).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder, 'my-story.html'), 'utf8')).toContain('Another story');
    expect(handscroll('pack', 'my-story')).toMatchObject({ status: 0 });
    expect(handscroll('unpack', 'my-story.zip', '--to', 'copy/my-story')).toMatchObject({
      status: 0,
    });
    expect(handscroll('export', '--site', 'https://example.org')).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder, 'out/s/my-story/index.html'), 'utf8')).toContain(
      'Another story',
    );
  }, 240_000);

  it('serves a folder of stories in all themes, with cards and Chinese type', async () => {
    const stories = path.join(folder, 'stories');
    const themes = ['silk', 'press', 'dark', 'classroom'];
    for (const theme of themes) {
      cpSync(path.join(folder, 'my-story'), path.join(stories, theme), { recursive: true });
      const file = path.join(stories, theme, 'story.json');
      const json = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      writeFileSync(file, JSON.stringify({ ...json, id: theme, theme, title: `十峰 ${theme}` }));
    }
    const key = 'a key of sixteen letters and more'.replaceAll(' ', '-');
    const origin = { HANDSCROLL_ORIGIN: 'https://example.org', HANDSCROLL_PUBLISH_KEY: key };
    const { address, end } = await serve(['serve', 'stories'], origin);
    for (const theme of themes) {
      const page = await until(new URL(`/s/${theme}/`, address).href, `十峰 ${theme}`);
      const [card] = /\/cards\/[^"]+\.png/.exec(page) ?? [];
      const [glyphs] = /\/stories\/[^"]+han\.[^"]+\.css/.exec(page) ?? [];
      for (const file of [card, glyphs])
        expect((await fetch(new URL(file ?? '/none/', address))).status, `${theme} ${file}`).toBe(
          200,
        );
    }
    expect(handscroll('publish', 'my-story', '--to', address, '--key', key)).toMatchObject({
      status: 0,
    });
    await until(new URL('/s/my-story/', address).href, 'Another story');
    await end();
  }, 240_000);
});
