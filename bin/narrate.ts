/**
 * `handscroll narrate <story> [--force]`: records a story with an installed speech engine. Each build's words
 * are spoken sentence by sentence and written beside the story as Opus, with WebVTT timed from the sound.
 * Builds with unchanged words are skipped, and so are recordings that the script names.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { catalog } from '../components/themes/catalog.ts';
import { DEFAULTS } from '../story/compile/defaults.ts';
import { listStories, MAIN, readStory } from '../story/disk/stories.ts';
import { loadStory } from '../story/load.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { webVtt } from '../story/timeline/captions.ts';
import { tourOf, type Cue } from '../story/readings/narration.ts';
import { NARRATION_FOLDER, recordingsOf, voiceFile } from '../story/readings/recordings.ts';
import { nearest } from '../story/script/spelling.ts';
import type { Story } from '../story/story.ts';
import { ENGINES, installedOf, PACKERS, through, type Engine, type Packer } from './voices.ts';
import { readWav, secondsOf, silence, trimmed, writeWav, type Sound } from './wav.ts';
import { isMain, readArgs, run, Stop } from './say.mjs';

const refused = (why: string) => new Stop(`narrate: ${why}`);

interface Tools {
  readonly engine: Engine;
  readonly packer: Packer;
}

async function toolsHere(): Promise<Tools> {
  const engine = await installedOf(ENGINES);
  const packer = await installedOf(PACKERS);
  const missing = [...(engine ? [] : [ENGINES]), ...(packer ? [] : [PACKERS])].map((some) =>
    some.map(({ name, install }) => `${name} (${install})`).join(' or '),
  );
  if (!engine || !packer)
    throw refused(`a voice needs ${missing.join(', and ')}; nothing was written`);
  return { engine, packer };
}

async function storyAt(given: string): Promise<{ folder: string; story: Story; slug: string }> {
  const known = await listStories();
  const listed = known.find(({ slug }) => slug === given);
  const typed = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const there = await stat(path.join(typed, MAIN)).catch(() => undefined);
  const folder = listed?.folder ?? (there ? typed : undefined);
  if (folder === undefined) {
    const slugs = known.map(({ slug }) => slug);
    const near = nearest(given, slugs);
    throw refused(
      `there is no story "${given}" (${near ? `did you mean ${near}?` : `stories here: ${slugs.join(', ')}`})`,
    );
  }
  const loaded = loadStory(await readStory(folder), catalog);
  if (!loaded.ok)
    throw refused(`the script of ${given} has errors (npx handscroll check ${given} lists them)`);
  return { folder, story: audienceOf(loaded.value), slug: listed?.slug ?? given };
}

/** Speaks a sentence; returns its samples. */
async function say({ engine }: Tools, cue: Cue, lang: string): Promise<Sound> {
  const output = await through(
    engine.name,
    engine.say(lang, DEFAULTS.spokenWordsPerMinute),
    `${cue.spoken ?? cue.text}\n`,
  );
  const sound = output?.code === 0 ? readWav(output.output) : undefined;
  if (sound) return trimmed(sound);
  const why = output?.error.split('\n')[0] ?? '';
  throw refused(`${engine.name} could not say "${cue.text}" in ${lang}${why ? `: ${why}` : ''}`);
}

/** The sound of one build's words, with the time of each sentence. */
export async function voiceOf(tools: Tools, cues: readonly Cue[], lang: string) {
  const parts: Sound[] = [];
  const timed: Cue[] = [];
  let now = 0;
  for (const [i, cue] of cues.entries()) {
    const sound = await say(tools, cue, lang);
    const pause = silence(sound.rate, (cues[i + 1]?.at ?? cue.end) - cue.end);
    // A sentence without sound, such as a single dash, still takes its time on screen.
    const heard = sound.samples.length > 0 ? sound : silence(sound.rate, cue.end - cue.at);
    parts.push(heard, pause);
    timed.push({ ...cue, at: now, end: now + secondsOf(heard) });
    now += secondsOf(heard) + secondsOf(pause);
  }
  const rate = parts[0]?.rate ?? 22050;
  const packed = await through(tools.packer.name, tools.packer.pack, writeWav(rate, parts));
  if (packed?.code !== 0)
    throw refused(`${tools.packer.name} could not pack the sound: ${packed?.error ?? ''}`);
  return { opus: packed.output, vtt: webVtt(timed), seconds: now };
}

async function narrateStory(given: string, force: boolean): Promise<void> {
  const { folder, story, slug } = await storyAt(given);
  const { recordings } = recordingsOf(story, await readStory(folder));
  const known = new Map(Object.entries(recordings));
  const { stretches, cues } = tourOf(story);
  const isRecorded = (step: string, build: number) =>
    story.steps.find(({ id }) => id === step)?.builds[build]?.narration.audio === undefined;
  const missing = stretches.filter(
    ({ step, build, first, after }) =>
      first < after && isRecorded(step, build) && (force || !known.has(`${step}/${build}`)),
  );
  const spoken = stretches.filter(({ first, after }) => first < after).length;
  if (missing.length === 0) return console.log(`${slug}: all ${spoken} builds are recorded.`);
  const tools = await toolsHere();
  await mkdir(path.join(folder, ...NARRATION_FOLDER.split('/')), { recursive: true });
  let seconds = 0;
  for (const { step, build, first, after } of missing) {
    const voice = await voiceOf(tools, cues.slice(first, after), story.lang);
    const file = path.join(folder, ...voiceFile(step, build).split('/'));
    // Captions are written last, because a pair is only used if both files exist.
    await writeFile(`${file}.opus`, voice.opus);
    await writeFile(`${file}.vtt`, voice.vtt);
    seconds += voice.seconds;
    console.log(`  ${voiceFile(step, build)}.opus  ${voice.seconds.toFixed(1)} s`);
  }
  console.log(
    `${slug}: ${missing.length} of ${spoken} builds recorded with ${tools.engine.name}, ${Math.round(seconds)} s in all.`,
  );
}

export async function narrate(args: readonly string[]): Promise<void> {
  const usage = 'narrate knows --force, to record all of a story anew';
  const { values, positionals } = readArgs(args, { force: { type: 'boolean' } }, usage);
  if (positionals.length === 0)
    throw refused('say which story: narrate <story> [--force to record all of it anew]');
  for (const given of positionals) await narrateStory(given, values.force === true);
}

if (isMain(import.meta.url)) await run(() => narrate(process.argv.slice(2)));
