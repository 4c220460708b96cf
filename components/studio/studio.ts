'use client';
/** What every pane of the studio knows and may do. */
import { createContext, useContext } from 'react';
import type { Json, JsonObject } from '../../story/scene.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryScript } from '../../story/script/schema.ts';
import type { Story } from '../../story/story.ts';
import type { Change, DraftFiles } from '../../story/edit/draft.ts';
import type { JsonPath } from '../../story/edit/patch.ts';
import type { DraftPlace } from '../../story/edit/places.ts';

export const PANES = [
  'words',
  'picture',
  'table',
  'evidence',
  'files',
  'json',
  'history',
  'problems',
] as const;
export type Pane = (typeof PANES)[number];
export type PreviewShape = 'wide' | 'portrait' | 'both';

/** What the checker and the compiler say of a draft. */
export interface Reviewed {
  readonly problems: readonly Problem[];
  /** Compiled, with notes: the last good one, which `isStale` says is older than the words. */
  readonly story: Story | undefined;
  /** Checked, its short forms written out: of the same turn as `story`. */
  readonly script: StoryScript | undefined;
  readonly isStale: boolean;
}

/** One entry of the history: what is undone by one press. */
export interface Done {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly isUndone: boolean;
}

/** What may be done about a message. */
export interface Offer {
  readonly label: string;
  readonly do: () => void;
  /** It takes back the edit before: it goes with the next one, which it would take back in its place. */
  readonly isUndo?: boolean;
}

export interface Studio {
  readonly files: DraftFiles;
  /** The text of story.json. */
  readonly text: string;
  /** story.json as JSON; the last that could be read. */
  readonly script: JsonObject;
  /** Undefined until the first answer. */
  readonly reviewed: Reviewed | undefined;
  readonly place: DraftPlace;
  readonly pane: Pane;
  readonly shape: PreviewShape;
  /** Another tab writes this draft. */
  readonly isReadOnly: boolean;
  readonly history: readonly Done[];

  /** Does and keeps an edit. `joins`: edits of one place that follow each other are undone as one. */
  edit(name: string, changes: readonly Change[], joins?: string): void;
  /** The same for one value of story.json; undefined takes it away. */
  set(path: JsonPath, value: Json | undefined, name: string, joins?: string): void;
  /** The same in a press, told in the line of messages with a way back. */
  done(name: string, changes: readonly Change[], told?: string): void;
  undo(): void;
  redo(): void;
  /** Back to how it was after the entry at this place of the history; -1 is how it was opened. An edit itself, so that it can be undone. */
  restore(entry: number): void;
  go(place: DraftPlace): void;
  show(pane: Pane): void;
  setShape(shape: PreviewShape): void;
  /** Says a sentence in the line of messages, with what may be done about it. */
  tell(text: string, action?: Offer): void;
  /** Asks the engine's worker, by the name of a function in engine/functions.ts. */
  ask<T>(name: string, ...args: readonly unknown[]): Promise<T>;
}

export const StudioContext = createContext<Studio | undefined>(undefined);

/** @throws Error outside of the studio */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('outside of the studio');
  return studio;
}
