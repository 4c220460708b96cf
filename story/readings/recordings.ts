/**
 * Which of a story's files are its voice. A script may name a recording in a build's `narration`; else a pair
 * `assets/narration/<step>.<build>.opus` and `.vtt`, as `handscroll narrate` writes them, the build counted
 * from 1. Pure: files are handed in.
 */
import type { Story } from '../story.ts';
import { readVtt } from '../timeline/captions.ts';
import { recordingKey, tourOf, type Recording, type Recordings } from './narration.ts';

export const NARRATION_FOLDER = 'assets/narration';

/** The file of a build's voice, without its ending. */
export const voiceFile = (step: string, build: number): string =>
  `${NARRATION_FOLDER}/${step}.${build + 1}`;

type Files = ReadonlyMap<string, Uint8Array>;
interface Recorded {
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

/** A recording with its captions, if it has any, as its words. */
const recordingOf = (audio: string, captions: ReturnType<typeof captionsIn>): Recording => ({
  audio,
  ...(captions.length > 0 && {
    spans: captions.map(({ at, end }) => ({ at, end })),
    words: captions.map(({ text }) => text),
  }),
});

/** The recordings of a story. */
export function recordingsOf(story: Story, files: Files): Recorded {
  const plain = tourOf(story);
  const recordings: Record<string, Recording> = {};
  const stale: string[] = [];
  for (const { step, build, first, after } of plain.stretches) {
    const key = recordingKey(step, build);
    const { narration } = story.steps.find(({ id }) => id === step)?.builds[build] ?? {};
    const named = narration?.audio;
    const audio = `${voiceFile(step, build)}.opus`;
    const captions = captionsIn(files, `${voiceFile(step, build)}.vtt`);
    if (named !== undefined && files.has(named))
      recordings[key] = recordingOf(named, captionsIn(files, narration?.captions));
    else if (!files.has(audio)) continue;
    else if (letters(captions) === letters(plain.cues.slice(first, after)))
      recordings[key] = recordingOf(audio, captions);
    else stale.push(audio);
  }
  return { recordings, stale };
}
