/**
 * Finds the recordings among a story's files. A script may name one in a build's `narration`; otherwise it is
 * the pair `assets/narration/<step>.<build>.opus` and `.vtt`, written by `handscroll narrate`, with builds
 * counted from 1. Pure: the files are passed in.
 */
import type { Story } from '../story.ts';
import { readVtt } from '../timeline/captions.ts';
import { recordingKey, tourOf, type Recording, type Recordings } from './narration.ts';

export const NARRATION_FOLDER = 'assets/narration';

/** The file of a build's recording, without its ending. */
export const voiceFile = (step: string, build: number): string =>
  `${NARRATION_FOLDER}/${step}.${build + 1}`;

type Files = ReadonlyMap<string, Uint8Array>;
interface Recorded {
  /** Sounds are names in the story's folder. */
  readonly recordings: Recordings;
  /** Recordings that are not used, because their words differ from the script's. */
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

/** A recording, with the words of its captions if it has any. */
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
