'use client';
/** The data and functions that every pane of the studio shares. */
import type { Json, JsonObject } from '../../story/scene.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryScript } from '../../story/script/schema.ts';
import type { Story } from '../../story/story.ts';
import type { Change, DraftFiles } from '../../story/edit/draft.ts';
import type { JsonPath } from '../../story/edit/patch.ts';
import type { DraftPlace } from '../../story/edit/places.ts';
import { neededContext } from '../ui/needed-context.ts';

export const PANES = [
  'words',
  'picture',
  'table',
  'evidence',
  'files',
  'json',
  'history',
  'problems',
  'publish',
] as const;
export type Pane = (typeof PANES)[number];
export type PreviewShape = 'wide' | 'portrait' | 'both';

/** The results of checker and compiler for a draft. */
export interface Reviewed {
  readonly problems: readonly Problem[];
  /** Compiled, with notes: the last one without errors; `isStale` if it is older than the words. */
  readonly story: Story | undefined;
  /** Checked, with short forms expanded; from the same check as `story`. */
  readonly script: StoryScript | undefined;
  readonly isStale: boolean;
}

/** One entry of the history, undone by one press. */
export interface Done {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly isUndone: boolean;
}

/** The action of a message. */
export interface Offer {
  readonly label: string;
  readonly do: () => void;
  /** It undoes the last edit, so it is removed with the next edit, which it would undo instead. */
  readonly isUndo?: boolean;
}

export interface Studio {
  readonly files: DraftFiles;
  /** The text of story.json. */
  readonly text: string;
  /** story.json as JSON; the last version that could be parsed. */
  readonly script: JsonObject;
  /** Undefined until the first answer. */
  readonly reviewed: Reviewed | undefined;
  readonly place: DraftPlace;
  readonly pane: Pane;
  readonly shape: PreviewShape;
  /** Another tab writes this draft. */
  readonly isReadOnly: boolean;
  readonly history: readonly Done[];

  /** Makes and saves an edit. `joins`: consecutive edits with the same value are undone as one. */
  edit(name: string, changes: readonly Change[], joins?: string): void;
  /** The same for one value of story.json; undefined removes it. */
  set(path: JsonPath, value: Json | undefined, name: string, joins?: string): void;
  /** The same for a button: shows a message with an undo. */
  done(name: string, changes: readonly Change[], notice?: string): void;
  undo(): void;
  redo(): void;
  /**
   * Returns to the state after the entry at this index of the history; -1 is the state when it was
   * opened. This is an edit itself, so it can be undone.
   */
  restore(entry: number): void;
  go(place: DraftPlace): void;
  show(pane: Pane): void;
  setShape(shape: PreviewShape): void;
  /** Shows a message with an action. */
  tell(text: string, action?: Offer): void;
  /** Calls a function of the engine's worker by its name in engine/functions.ts. */
  ask<T>(name: string, ...args: readonly unknown[]): Promise<T>;
}

export const [StudioContext, useStudio] = neededContext<Studio>('studio');
