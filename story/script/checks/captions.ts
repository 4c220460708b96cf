/** Captions of a recording: readable, and of a length that somebody would listen to. */
import { readVtt, vttTime } from '../../timeline/captions.ts';
import * as say from '../messages-evidence.ts';
import type { RawPath } from '../source-map.ts';
import { CAPTIONS, checkAsset, soundFile } from './assets.ts';
import type { Context } from './context.ts';

/** Seconds that the recording of one build may take. */
const LONGEST = 3600;

/** Checks the captions file that a build's narration names. */
export function checkCaptions(context: Context, name: string, path: RawPath): void {
  checkAsset(context, name, path, CAPTIONS);
  const bytes = soundFile(context.files)(name);
  if (!bytes) return;
  const ends = readVtt(new TextDecoder().decode(bytes)).map(({ end }) => end);
  if (ends.length === 0) context.tell('bad-file', path, say.noCaption(name));
  const last = ends.reduce((most, end) => Math.max(most, end), 0);
  if (last > LONGEST) context.tell('bad-file', path, say.lateCaption(name, vttTime(last)));
}
