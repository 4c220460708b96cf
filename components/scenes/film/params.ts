/** What a script may contain for a film, and what drawing, view and description know of its file. */
import { z } from 'zod';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import type { RenderContext } from '../../../story/scene.ts';
import { area, between, file, id, line, share, value, words } from '../kit/fields.ts';
import type { Complete } from '../kit/kind.ts';

export const LIMITS = {
  megabytes: 25,
  /** Pixels of the longer and of the shorter side. */
  sides: [1920, 1080],
  /** Seconds, the longest film that a reader can scroll through. */
  seconds: 60,
  /** Seconds between two key frames, above which scrubbing visibly lags. */
  keyGap: 1.1,
  /** Seconds by which captions may end after the film. */
  late: 1,
} as const;

const spot = z.strictObject({
  name: words(60).describe('As a label prints it.'),
  x: between(0, 1).describe('Share of the film’s width.'),
  y: between(0, 1).describe('Share of its height.'),
});
export const params = z.strictObject({
  file: file().describe(
    `An MP4 (H.264) or WebM (VP9, VP8, AV1) in the story’s folder, up to ${LIMITS.megabytes} MB, 1080p and ${LIMITS.seconds} s; a key frame each half second scrubs best.`,
  ),
  alt: line().describe('What is to be seen, for those who do not see it.'),
  credit: words().describe('Who made it.'),
  licence: words(60).optional().describe('“CC BY 4.0”, “public domain”.'),
  captions: file().optional().describe('WebVTT of what is heard; needed where it has sound.'),
  spots: z
    .record(id(), spot)
    .default({})
    .describe('Places in it that can carry a label; each is an anchor.'),
  area: area('side'),
  play: words(40).default(scenes.en.film.play).describe('Name of the button that plays it.'),
  pause: words(40).default(scenes.en.film.pause).describe('Name of the button that stops it.'),
});
export const state = z.strictObject({
  at: value(share())
    .exactOptional()
    .describe('How much of it has run: 0 its first frame, 1 its last.'),
});

export type ScriptParams = z.infer<typeof params>;
export type ScriptState = Complete<z.infer<typeof state>>;

/** Written by `withFiles`, never by a script. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly sound: boolean;
  /** Digest of the bytes as published. */
  readonly digest: string;
}
export type Params = ScriptParams & {
  readonly film?: Film;
  /** Every `at` at which it rests, ascending: each has a picture (kit/stop-image.ts). */
  readonly rests?: readonly number[];
};
export type State = ScriptState;
export type Context = RenderContext<Params, State>;
