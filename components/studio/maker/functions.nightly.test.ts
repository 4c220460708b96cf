/** What a browser makes of a story beside what the command makes of it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { publishReader } from '../../../bin/studio-reader.ts';
import { draftIn } from '../../../story/archive/draft-in.ts';
import { readStory } from '../../../story/disk/stories.ts';
import { FUNCTIONS, type Faults, type Taken } from './functions.ts';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll-made-'));
/** Called as the story is: a command puts the folder's name into addresses. */
const STORY = path.join(home, 'starter');
const asked: string[] = [];
let list = '';

beforeAll(async () => {
  cpSync('bin/starters/change', STORY, { recursive: true });
  ({ list } = await publishReader());
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(readFileSync(path.join('public', address))));
  });
}, 120_000);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(home, { recursive: true });
});

const draw = async (files: ReadonlyMap<string, Uint8Array>) =>
  (await FUNCTIONS['draw']?.([...files])) as Faults;
const take = async (kind: 'html' | 'zip', notes: boolean) =>
  (await FUNCTIONS[kind]?.(notes, list)) as Taken;
const textOf = ({ bytes }: Taken) => new TextDecoder().decode(bytes);
/** Without what each packs in its own way: type, programs and the block, and the policy over them. */
const pageOf = (html: string) =>
  html.replace(/<style>[^]*?<\/style>|<script\b[^]*?<\/script>|<meta http-equiv[^>]*>/g, '').trim();

it('is the same page, and the same bytes each time', async () => {
  const files = await readStory(STORY);
  expect(await draw(files)).toEqual({ faults: [] });
  const result = textOf(await take('html', false));
  expect(textOf(await take('html', false))).toBe(result);
  const out = path.join(home, 'made.html');
  const command = ['bin/handscroll.mjs', 'file', STORY, '--out', out];
  expect(spawnSync(process.execPath, command, { encoding: 'utf8' }).stderr).toBe('');
  expect(pageOf(result)).toBe(pageOf(readFileSync(out, 'utf8')));
  // What it may run is what it holds, and it holds only the kinds of the story.
  for (const [, code = ''] of result.matchAll(/<script>([^]*?)<\/script>/g))
    expect(result).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((address) => !/^\/(studio|schema)\//.test(address))).toEqual([]);
}, 240_000);

it('packs what opens again, with notes only where they are asked for', async () => {
  const files = new Map(await readStory(STORY));
  const script = new TextDecoder().decode(files.get('story.json'));
  const noted = script.replace('"text":', '"notes": "For teachers alone", "text":');
  files.set('story.json', new TextEncoder().encode(noted));
  expect(await draw(files)).toEqual({ faults: [] });
  const draftFiles = draftIn((await take('zip', true)).bytes);
  expect(draftFiles.get('story.json')).toBe(noted);
  expect([...draftFiles.keys()].sort()).toEqual([...files.keys()].sort());
  expect(textOf(await take('html', true))).toContain('For teachers alone');
  const zip = draftIn((await take('zip', false)).bytes);
  expect(String(zip.get('story.json'))).not.toContain('teachers alone');
  expect(textOf(await take('html', false))).not.toContain('teachers alone');
}, 240_000);

it('packs without the page, and without drawing it, for a site that draws pages itself', async () => {
  const files = await readStory(STORY);
  expect(await FUNCTIONS['draw']?.([...files], false)).toEqual({ faults: [] });
  const { bytes } = await take('zip', true);
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('index.html');
  expect([...draftIn(bytes).keys()].sort()).toEqual([...files.keys()].sort());
  await expect(take('html', true)).rejects.toThrow('the pictures were not drawn');
}, 240_000);

it('packs a story with errors without the page, so that nothing is lost', async () => {
  const files = new Map(await readStory(STORY));
  files.set('story.json', new TextEncoder().encode('{ "id": "tides", '));
  expect((await draw(files)).faults.length).toBeGreaterThan(0);
  const { bytes, name } = await take('zip', true);
  expect(name).toBe('tides.zip');
  expect(draftIn(bytes).get('story.json')).toBe('{ "id": "tides", ');
  await expect(take('zip', false)).rejects.toThrow(SyntaxError);
});
