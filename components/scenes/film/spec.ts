/**
 * A film, scrubbed by the script: `at` says how much of it has run. It plays by a reader's press alone, and that is no state. What
 * stills, paper and pages without scripts show of it are pictures of its stops (`npx handscroll stops`). Anchors are the spots.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import { area, between, file, id, line, share, value, words } from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { ended } from '../kit/say.ts';
import { clockOf } from './clock.ts';
import type { Params } from './params.ts';
import { LIMITS, withFiles } from './spec-file.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const spot = z.strictObject({
  name: words(60).describe('As a label prints it.'),
  x: between(0, 1).describe('Share of the film’s width.'),
  y: between(0, 1).describe('Share of its height.'),
});
const params = z.strictObject({
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
  play: words(40).default(en.play).describe('Name of the button that plays it.'),
  pause: words(40).default(en.pause).describe('Name of the button that stops it.'),
});
const state = z.strictObject({
  at: value(share())
    .exactOptional()
    .describe('How much of it has run: 0 its first frame, 1 its last.'),
});

export type ScriptParams = z.infer<typeof params>;
export type ScriptState = Complete<z.infer<typeof state>>;

export const spec = defineKind(params, state, {
  kind: 'film',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  summary: 'A film that the scroll takes from place to place, and that a reader may play.',
  withFiles,
  withStates: (given: Params, _, states) => ({
    ...given,
    rests: [...new Set(states.map(({ at }) => at))].sort((a, b) => a - b),
  }),
  usualWords: (_, say) => ({ play: say('play'), pause: say('pause') }),
  anchors: ({ spots }) => Object.entries(spots).map(([key, { name }]) => ({ id: key, name })),
  describe({ params: given, state: { at }, lang }, say) {
    const { alt, film } = given as Params;
    const { seconds = 0 } = film ?? {};
    const values = { at: clockOf(at * seconds), all: clockOf(seconds) };
    return [ended(alt, lang), say('at', values)].join(punctuationOf(lang).space);
  },
});
