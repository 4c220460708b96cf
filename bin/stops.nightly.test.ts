import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exampleFiles } from '../components/gallery/kind-script.ts';
import { STOPS } from '../components/scenes/kit/stop-image.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { sizeSeen } from '../story/picture-size.ts';

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'stops-')), 'harbour');
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));
for (const [name, bytes] of exampleFiles(EXAMPLES.get('film')!, 'day')) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  if (!name.startsWith(STOPS)) writeFileSync(file, bytes);
}
const pictures = () => readdirSync(path.join(folder, STOPS)).sort();

function stops(...more: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bin/handscroll.mjs', 'stops', folder, ...more],
    { encoding: 'utf8' },
  );
  return { status, said: stdout.trim().split('\n').at(-1), stderr };
}

it('draws the pictures of a story’s stops once, those of a film that was changed anew, and takes old ones away', () => {
  expect(stops('--check')).toMatchObject({ status: 1, said: 'harbour: 0 of 3 pictures are there' });
  expect(stops()).toMatchObject({ status: 0, said: 'harbour: 3 drawn, 0 kept, 0 removed' });
  const drawn = pictures();
  const example = [...exampleFiles(EXAMPLES.get('film')!, 'day').keys()];
  expect(drawn.map((name) => STOPS + name)).toEqual(example.filter((name) => name.startsWith(STOPS)).sort()); // prettier-ignore
  const bytes = drawn.map((name) => readFileSync(path.join(folder, STOPS, name)));
  for (const one of bytes) {
    expect(sizeSeen(one)).toEqual({ width: 640, height: 360 });
    // Not blank, and not beyond what a page may cost.
    expect(one.byteLength).toBeGreaterThan(2_000);
    expect(one.byteLength).toBeLessThan(150 * 1024);
  }
  expect(new Set(bytes.map(String)).size).toBe(3);
  expect(stops()).toMatchObject({ status: 0, said: 'harbour: 0 drawn, 3 kept, 0 removed' });

  cpSync('tests/films/vp8.webm', path.join(folder, 'tide.webm'));
  expect(stops()).toMatchObject({ status: 0, said: 'harbour: 3 drawn, 0 kept, 3 removed' });
  expect(pictures().filter((name) => drawn.includes(name))).toEqual([]);
}, 240_000);
