/** A picture put on the step where the author is: the scene, the stage and the files it is drawn from, in one edit. */
import type { FileChange } from '../../../story/edit/draft.ts';
import { newId } from '../../../story/edit/ids.ts';
import { chain } from '../../../story/edit/items.ts';
import { nodeAt, setAt } from '../../../story/edit/patch.ts';
import { pathOf } from '../../../story/edit/places.ts';
import { putOn, standingAt } from '../../../story/edit/stage.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { isObject } from './form.ts';
import type { Studio } from '../studio.ts';
import { en } from './words.en.ts';

export interface Put {
  /** A new scene, or the id of one that the story has. */
  readonly scene: JsonObject | string;
  /** What it is called by, in the author's words. */
  readonly name: string;
  /** Scenes that make room for it; all that stand there where it is left out. */
  readonly leaving?: readonly string[] | undefined;
  readonly files?: readonly FileChange[];
  /** What is to be seen, where the step does not say it yet. */
  readonly alt?: string;
}

export function put(studio: Studio, { scene, name, leaving, files = [], alt }: Put): void {
  const { text, script, place } = studio;
  const taken = isObject(script['scenes']) ? Object.keys(script['scenes']) : [];
  const isNew = typeof scene !== 'string';
  const id = isNew ? newId(name, taken, 'picture') : scene;
  const path = pathOf(script, place);
  const out = leaving ?? standingAt(script, place).map((one) => one.scene);
  if (!path) return;
  const changes = chain(
    text,
    (now) => putOn(now, script, place, id, out, isNew ? scene : undefined),
    (now) =>
      alt && nodeAt(now, [...path, 'alt']) === undefined ? setAt(now, [...path, 'alt'], alt) : [],
  );
  studio.edit(en.add.edit, [...files, ...changes]);
  studio.tell(fill(en.add.put, { name }), { label: en.undo, do: studio.undo });
}
