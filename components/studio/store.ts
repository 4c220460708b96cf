'use client';
/** An open draft: files, history, the checker's results, the author's place. No React. */
import type { Json, JsonObject } from '../../story/scene.ts';
import { bytesOf, type DraftFiles } from '../../story/edit/draft.ts';
import {
  changesBackTo,
  recorded,
  type History,
  type JournalRecord,
} from '../../story/edit/history.ts';
import { setAt, type JsonPath } from '../../story/edit/patch.ts';
import { isObject, stepsOf, type DraftPlace } from '../../story/edit/places.ts';
import type { Engine } from './engine/client.ts';
import { joinedOf } from './engine/parts.ts';
import type { Good, Review } from './engine/review.ts';
import type { Journal, SaveState } from './keep/journal.ts';
import type { Offer, Pane, PreviewShape, Studio } from './studio.ts';
import { say, words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

const MAIN = 'story.json';
/**
 * Milliseconds without an edit before a draft is checked. The preview shows typed words earlier, and
 * a check occupies a processor core.
 */
const QUIET = 30;
const TYPING = 400;

export type View = Pick<
  Studio,
  'files' | 'text' | 'script' | 'reviewed' | 'place' | 'pane' | 'shape' | 'isReadOnly' | 'history'
> & {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saved: SaveState;
  readonly notice: Notice | undefined;
};
export interface Notice {
  readonly text: string;
  readonly action?: Offer;
}
export type Actions = Omit<Studio, keyof View>;

export interface Store {
  readonly get: () => View;
  /**
   * Starts the first check: once the draft's words are shown, because engine and preview take longer
   * to load.
   */
  readonly start: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: Actions;
  /** Sets whether everything is saved. */
  readonly setSaved: (saved: SaveState) => void;
  readonly stop: () => void;
}

interface StoreOptions {
  readonly files: DraftFiles;
  readonly history: History;
  readonly engine: Engine;
  /** Absent if another tab writes the draft. */
  readonly journal: Journal | undefined;
  /** Called after each edit. */
  readonly onEdit: () => void;
}

const textIn = (files: DraftFiles): string => {
  const text = files.get(MAIN);
  return typeof text === 'string' ? text : '';
};
function scriptIn(text: string, before: JsonObject): JsonObject {
  try {
    const script = JSON.parse(text) as Json;
    return isObject(script) ? script : before;
  } catch {
    return before;
  }
}
const doneOf = ({ entries, done }: History): Studio['history'] =>
  entries.map(({ name, time }, i) => ({ name, time, isUndone: i >= done }));

export function createStore({ files, history, engine, journal, onEdit }: StoreOptions): Store {
  const listeners = new Set<() => void>();
  let state = { files, history };
  let sent: DraftFiles = new Map();
  let isOverdue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStarted = false;
  let isReviewing = false;
  /** The last story without errors, to which the engine's answers are relative. */
  let good: Good | undefined;
  const first = scriptIn(textIn(files), {});
  let view: View = {
    files,
    text: textIn(files),
    script: first,
    reviewed: undefined,
    place: { step: stepsOf(first)[0]?.id ?? '', change: 0 },
    pane: 'words',
    // On a phone the preview has the shape of a phone, but edits apply to all windows: 'both'.
    shape: window.matchMedia('(width < 768px)').matches ? 'both' : 'wide',
    isReadOnly: journal === undefined,
    history: doneOf(history),
    canUndo: history.done > 0,
    canRedo: history.done < history.entries.length,
    saved: { since: Date.now(), isSaved: true },
    notice: undefined,
  };
  const set = (more: Partial<View>) => {
    view = { ...view, ...more };
    for (const listener of listeners) listener();
  };

  async function sendFiles(): Promise<void> {
    const now = state.files;
    const changed = [...now].filter(([name, file]) => sent.get(name) !== file);
    const gone = [...sent.keys()].filter((name) => !now.has(name));
    sent = now;
    if (changed.length + gone.length > 0)
      await engine.ask(
        'putFiles',
        changed.map(([name, file]) => [name, bytesOf(file)]),
        gone,
      );
  }
  async function reviewNow(): Promise<void> {
    // One check at a time: the next one is for the latest text, skipping those in between.
    if (isReviewing) {
      isOverdue = true;
      return;
    }
    isReviewing = true;
    try {
      await sendFiles();
      const { problems, good: parts } = await engine.ask<Review>('review');
      if (parts) good = joinedOf(good, parts) as Good;
      set({ reviewed: { problems, story: good?.story, script: good?.script, isStale: !parts } });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      actions.tell(say(WORDS.workerFailed, { why }), {
        label: WORDS.reload,
        do: () => location.reload(),
      });
    }
    isReviewing = false;
    if (!isOverdue) return;
    isOverdue = false;
    void reviewNow();
  }
  function reviewSoon(quiet = QUIET): void {
    clearTimeout(timer);
    timer = setTimeout(() => void reviewNow(), quiet);
  }

  function record(one: JournalRecord): void {
    if (!journal) return;
    const before = state;
    state = recorded(state, one);
    if (state.files === before.files && state.history === before.history) return;
    void journal.append(one, state);
    const text = textIn(state.files);
    const { entries, done } = state.history;
    const script = text === view.text ? view.script : scriptIn(text, view.script);
    set({
      ...{ files: state.files, text, script, place: placeIn(script, view.place) },
      // A message with an undo for the previous edit would now undo this one.
      ...(view.notice?.action?.isUndo && { notice: undefined }),
      history: doneOf(state.history),
      canUndo: done > 0,
      canRedo: done < entries.length,
    });
    const isTyped = one.type === 'edit' && one.edit.joins !== undefined;
    reviewSoon(isTyped && (view.pane === 'words' || view.pane === 'json') ? TYPING : QUIET);
    onEdit();
  }
  const edit: Studio['edit'] = (name, changes, joins) => {
    if (changes.length === 0) return;
    const entry = { name, changes, ...(joins !== undefined && { joins }) };
    record({ type: 'edit', edit: entry, time: Date.now() });
  };

  const actions: Actions = {
    edit,
    set: (path: JsonPath, value: Json | undefined, name: string, joins?: string) =>
      edit(name, setAt(view.text, path, value), joins),
    done(name, changes, notice = name) {
      edit(name, changes);
      actions.tell(notice, { label: WORDS.undo, do: actions.undo });
    },
    undo: () => record({ type: 'undo', time: Date.now() }),
    redo: () => record({ type: 'redo', time: Date.now() }),
    restore(entry) {
      const name = state.history.entries[entry]?.name;
      edit(
        say(WORDS.restored, { name: name ?? WORDS.asOpened }),
        changesBackTo(state.history, entry),
      );
    },
    go: (place) => set({ place: placeIn(view.script, place) }),
    show: (pane: Pane) => set({ pane }),
    setShape: (shape: PreviewShape) => set({ shape }),
    tell: (text, action) =>
      set({
        notice: {
          text,
          ...(action && { action: { isUndo: action.do === actions.undo, ...action } }),
        },
      }),
    ask: (name, ...args) => engine.ask(name, ...args),
  };
  return {
    get: () => view,
    start() {
      if (!isStarted) reviewSoon();
      isStarted = true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions,
    setSaved: (saved) => set({ saved }),
    stop() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

/** The place itself, or the nearest existing one, since steps can be added and removed. */
function placeIn(script: JsonObject, place: DraftPlace): DraftPlace {
  const steps = stepsOf(script);
  const found = steps.find(({ id }) => id === place.step) ?? steps[0];
  if (!found) return { step: '', change: 0 };
  const builds = found.step['builds'];
  const most = Array.isArray(builds) ? builds.length : 0;
  const change = found.id === place.step ? Math.min(Math.max(0, place.change), most) : 0;
  return found.id === place.step && change === place.change ? place : { step: found.id, change };
}
