/**
 * Which of a story's files are its voice. A script may name a recording in a build's `narration`; else a pair
 * `assets/narration/<step>.<build>.opus` and `.vtt`, as `handscroll narrate` writes them, the build counted
 * from 1. Pure: files are handed in.
 */
import type { Step, Story } from '../story.ts';
import { readVtt } from '../timeline/captions.ts';
import { recordingKey, tourOf, type Recording, type Recordings } from './narration.ts';

export const NARRATION_FOLDER = 'assets/narration';

/** The file of a build's voice, without its ending. */
export const voiceFile = (step: string, build: number): string =>
  `${NARRATION_FOLDER}/${step}.${build + 1}`;

type Files = ReadonlyMap<string, Uint8Array>;
export interface Recorded {
  /** Sounds by their names in the story's folder. */
  readonly recordings: Recordings;
  /** Recordings whose words are no longer the script's: not used. */
  readonly stale: readonly string[];
}

const letters = (texts: readonly { readonly text: string }[]) =>
  texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');

function captionsIn(files: Files, name: string | undefined) {
  const bytes = name === undefined ? undefined : files.get(name);
  return bytes ? readVtt(new TextDecoder().decode(bytes)) : [];
}

const spansOf = (cues: readonly { readonly at: number; readonly end: number }[]) =>
  cues.map(({ at, end }) => ({ at, end }));

/** A recording that the script names: its captions are its words. */
function named(step: Step, index: number, files: Files): Recording | undefined {
  const { audio, captions } = step.builds[index]?.narration ?? {};
  if (audio === undefined || !files.has(audio)) return undefined;
  const cues = captionsIn(files, captions);
  return cues.length === 0
    ? { audio }
    : { audio, spans: spansOf(cues), words: cues.map(({ text }) => text) };
}

/** The recordings of a story. */
export function recordingsOf(story: Story, files: Files): Recorded {
  const plain = tourOf(story);
  const recordings: Record<string, Recording> = {};
  const stale: string[] = [];
  for (const { step, build, first, after } of plain.stretches) {
    const ofBuild = story.steps.find(({ id }) => id === step);
    const written = ofBuild && named(ofBuild, build, files);
    if (written) recordings[recordingKey(step, build)] = written;
    const audio = `${voiceFile(step, build)}.opus`;
    if (written || !files.has(audio)) continue;
    const cues = captionsIn(files, `${voiceFile(step, build)}.vtt`);
    if (letters(cues) === letters(plain.cues.slice(first, after)))
      recordings[recordingKey(step, build)] = {
        audio,
        spans: spansOf(cues),
        words: cues.map(({ text }) => text),
      };
    else stale.push(audio);
  }
  return { recordings, stale };
}
