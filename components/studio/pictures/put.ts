/** A picture put on the step where the author is, in the place of others: scene, stage and files in one edit. */
import type { DraftFiles, FileChange } from '../../../story/edit/draft.ts';
import { newId } from '../../../story/edit/ids.ts';
import { chain } from '../../../story/edit/items.ts';
import { nodeAt, setAt } from '../../../story/edit/patch.ts';
import { isObject, pathOf } from '../../../story/edit/places.ts';
import { putOn, standingAt } from '../../../story/edit/stage.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import type { TrialOf } from '../engine/offers.ts';
import type { Studio } from '../studio.ts';
import { en } from './words.en.ts';

export interface Put {
  /** A new scene, or the id of one that the story has. */
  readonly scene: JsonObject | string;
  /** What it is called by, in the author's words. */
  readonly name: string;
  readonly files?: readonly FileChange[];
  /** What is to be seen, where the step does not say it yet. */
  readonly alt?: string;
}

export function put(studio: Studio, { scene, name, files = [], alt }: Put): void {
  const { text, script, place } = studio;
  const path = pathOf(script, place);
  if (!path) return;
  const taken = isObject(script['scenes']) ? Object.keys(script['scenes']) : [];
  const [id, made] = typeof scene === 'string' ? [scene] : [newId(name, taken, 'picture'), scene];
  const leaving = standingAt(script, place).map((one) => one.scene);
  const told = [...path, 'alt'];
  const changes = chain(
    text,
    (now) => putOn(now, script, place, id, leaving, made),
    (now) => (alt && nodeAt(now, told) === undefined ? setAt(now, told, alt) : []),
  );
  studio.edit(en.add.edit, [...files, ...changes]);
  // Not to the title, where the preview may still stand.
  studio.go({ ...place });
  studio.tell(fill(en.add.put, { name }), { label: en.undo, do: studio.undo });
}

/** The draft as a picture is tried in it: its tables, and files that it does not have yet. */
export function trialOf(
  { script, files }: Studio,
  series: string | undefined,
  more: DraftFiles = new Map(),
): TrialOf {
  const read = [...files].filter(([name]) => /\.(csv|json)$/.test(name) && name !== 'story.json');
  return { script, series, files: new Map([...read, ...more]) };
}
