/** Puts a picture on the author's present step, in place of others: scene, stage and files in one edit. */
import type { DraftFiles, FileChange } from '../../../story/edit/draft.ts';
import { editing } from '../../../story/edit/edits.ts';
import { newId } from '../../../story/edit/ids.ts';
import { nodeAt } from '../../../story/edit/patch.ts';
import { objectIn, pathOf } from '../../../story/edit/places.ts';
import { putOn, standingAt } from '../../../story/edit/stage.ts';
import type { JsonObject } from '../../../story/scene.ts';
import type { TrialOf } from '../engine/offers.ts';
import type { Studio } from '../studio.ts';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';

export interface Put {
  /** A new scene, or the id of an existing one. */
  readonly scene: JsonObject | string;
  /** Its name in the author's words. */
  readonly name: string;
  readonly files?: readonly FileChange[];
  /** Its alternative text, if the step has none yet. */
  readonly alt?: string;
}

export function put(studio: Studio, { scene, name, files = [], alt }: Put): void {
  const { text, script, place } = studio;
  const path = pathOf(script, place);
  if (!path) return;
  const [id, changed] =
    typeof scene === 'string'
      ? [scene]
      : [newId(name, Object.keys(objectIn(script, 'scenes')), 'picture'), scene];
  const leaving = standingAt(script, place).map((one) => one.scene);
  const edits = editing(studio.files);
  edits.add([...files, ...putOn(text, script, place, id, leaving, changed)]);
  const altPath = [...path, 'alt'];
  if (alt && nodeAt(edits.text, altPath) === undefined) edits.set(altPath, alt);
  studio.done(en.add.edit, edits.changes, say(en.add.put, { name }));
  // Goes to the card and not to the title, where the preview may still be.
  studio.go({ step: place.step, change: place.change });
}

/** The draft in which a picture is tried: its tables, and files that it does not contain yet. */
export function trialOf(
  { script, files }: Studio,
  series: string | undefined,
  more: DraftFiles = new Map(),
): TrialOf {
  const read = [...files].filter(([name]) => /\.(csv|json)$/.test(name) && name !== 'story.json');
  return { script, series, files: new Map([...read, ...more]) };
}
