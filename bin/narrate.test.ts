import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { audienceOf } from '../story/readings/audience.ts';
import { readVtt } from '../story/timeline/captions.ts';
import { recordingsOf } from '../story/readings/recordings.ts';
import { catalog } from '../components/themes/catalog.ts';
import { readStory } from '../story/disk/stories.ts';
import { loadStory } from '../story/load.ts';
import { narrate } from './narrate.ts';
import { ENGINES, installedOf, PACKERS } from './voices.ts';
import { readWav, secondsOf, silence, trimmed, writeWav } from './wav.ts';

const SCRIPT = {
  schemaVersion: 1,
  id: 'said',
  title: 'Said',
  summary: 'Two sentences.',
  lang: 'en-GB',
  authors: ['Ada'],
  chapters: [
    {
      id: 'one',
      title: 'One',
      steps: [{ id: 'a', title: 'A', text: 'First it rains. Then it is dry.', layout: 'page' }],
    },
  ],
};
const folders: string[] = [];
async function storyOf(script: object): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'said-'));
  folders.push(folder);
  await writeFile(path.join(folder, 'story.json'), JSON.stringify(script));
  return folder;
}
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function recordedIn(folder: string) {
  const files = await readStory(folder);
  const loaded = loadStory(files, catalog);
  if (!loaded.ok) throw new Error('the script has errors');
  return recordingsOf(audienceOf(loaded.value), files);
}

describe('wav', () => {
  it('is read as it was written, whatever length its head claims', () => {
    const samples = Int16Array.from({ length: 500 }, (_, i) => (i % 100) * 50);
    const bytes = writeWav(1000, [{ rate: 1000, samples }, silence(1000, 0.5)]);
    expect(secondsOf(readWav(bytes) ?? silence(1, 0))).toBe(1);
    new DataView(bytes.buffer).setUint32(40, 0x7ffff000, true);
    const read = readWav(bytes);
    expect(read?.samples.slice(0, 500)).toEqual(samples);
    expect(trimmed(read ?? silence(1, 0)).samples.at(-1)).not.toBe(0);
    expect(readWav(new Uint8Array(60))).toBeUndefined();
    // Cut off in the middle of what says how it is to be read.
    const cut = new Uint8Array(48);
    cut.set(new TextEncoder().encode('RIFFxxxxWAVEjunk'));
    cut[16] = 20;
    cut.set(new TextEncoder().encode('fmt '), 40);
    expect(readWav(cut)).toBeUndefined();
  });
});

describe('narrate', () => {
  it('records what has no voice, or says what is missing', async () => {
    const folder = await storyOf(SCRIPT);
    const mock = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const ready = (await installedOf(ENGINES)) && (await installedOf(PACKERS));
    if (!ready) return expect(narrate([folder])).rejects.toThrow(/needs .*apt install/);
    await narrate([folder]);
    const { recordings, stale } = await recordedIn(folder);
    expect(stale).toEqual([]);
    const { audio, spans } = recordings['a/0'] ?? {};
    expect(spans).toHaveLength(2);
    const opus = await readFile(path.join(folder, audio ?? ''));
    expect(opus.subarray(0, 4).toString()).toBe('OggS');
    // A second time there is nothing to do; with other words there is.
    await narrate([folder]);
    expect(mock.mock.calls.at(-1)?.join()).toContain('are recorded');
    const vtt = path.join(folder, 'assets/narration/a.1.vtt');
    expect(readVtt(await readFile(vtt, 'utf8')).map(({ text }) => text)).toEqual([
      'First it rains.',
      'Then it is dry.',
    ]);
    const changed = JSON.stringify(SCRIPT).replace('First', 'Today');
    await writeFile(path.join(folder, 'story.json'), changed);
    expect((await recordedIn(folder)).stale).toEqual(['assets/narration/a.1.opus']);
  });

  it('says in a sentence what it needs', async () => {
    const folder = await storyOf(SCRIPT);
    vi.stubEnv('PATH', folder);
    await expect(narrate([folder])).rejects.toThrow(
      'narrate: a voice needs espeak-ng (apt install espeak-ng), and opusenc (apt install opus-tools) or ffmpeg (apt install ffmpeg); nothing was written',
    );
    await expect(narrate([])).rejects.toThrow('say which story');
    await expect(narrate(['ten-peks'])).rejects.toThrow(
      'narrate: there is no story "ten-peks" (did you mean ten-peaks?)',
    );
  });
});
