import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll source '));
const before = process.cwd();
beforeAll(() => {
  const one = path.join(before, 'tests', 'stories', 'one-step');
  cpSync(one, path.join(home, 'story', 'library', 'drawn'), { recursive: true });
  cpSync(one, path.join(home, 'story', 'library', 'not-drawn'), { recursive: true });
  mkdirSync(path.join(home, '.handscroll', 'manifest'), { recursive: true });
  const manifest = { timeline: '/stories/one-step/timeline.json', stills: {}, tables: {} };
  writeFileSync(
    path.join(home, '.handscroll', 'manifest', 'one-step.json'),
    JSON.stringify(manifest),
  );
  process.chdir(home);
});
afterAll(() => {
  process.chdir(before);
  rmSync(home, { recursive: true });
});

it('leaves out a story that the build could not draw, and shows the others', async () => {
  const { notedStoryAt, stories } = await import('./story-source.ts');
  const entries = await stories();
  expect(entries.map(({ slug, story }) => [slug, story?.id])).toEqual([
    ['one-step', 'one-step'],
    ['not-drawn', undefined],
  ]);
  expect(entries[1]?.problems[0]?.message).toBe('its pictures could not be drawn');
  expect(await notedStoryAt('not-drawn')).toBeUndefined();
});
