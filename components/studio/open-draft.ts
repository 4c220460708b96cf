'use client';
/** Everything that an open draft needs: its files and journal, the engine, and the store. */
import { leftEngine, startEngine, type Engine } from './engine/client.ts';
import { stepsOf } from '../../story/edit/places.ts';
import { setPicture, touchDraft } from './keep/drafts.ts';
import { openDraft as openKept, type SaveState } from './keep/journal.ts';
import { becomeWriter } from './keep/one-writer.ts';
import { createStore, type Store } from './store.ts';

export interface OpenDraft {
  readonly store: Store;
  /** Names of files whose bytes this browser has lost. */
  readonly lost: readonly string[];
  readonly close: () => void;
}

/** Milliseconds: the list of drafts need not be updated at each keystroke. */
const LIST = 2_000;
/** Steps in which a picture for the list is looked for. */
const FIRST = 5;

/** Undefined if there is no such draft. `engine`: address of the worker's script. */
export async function openDraft(id: string, engine: string): Promise<OpenDraft | undefined> {
  const end = new AbortController();
  let onState: (state: SaveState) => void = () => undefined;
  const [opened, isWriter] = await Promise.all([
    openKept(id, (state) => onState(state)),
    becomeWriter(id, end.signal),
  ]);
  if (!opened) {
    end.abort();
    return undefined;
  }
  // Otherwise it starts with the first call, when there are words to edit.
  let running = leftEngine(engine);
  const worker: Engine = {
    ask: (name, ...args) => (running ??= startEngine(engine)).ask(name, ...args),
    stop: () => running?.stop(),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const list = () =>
    void touchDraft(id, String(store.get().script['title'] ?? '')).catch(() => undefined);
  const { files, history, lost } = opened;
  const store = createStore({
    ...{ files, history, engine: worker },
    journal: isWriter ? opened.journal : undefined,
    onEdit() {
      // Requested once there is something to keep; a refusal does no harm.
      if (timer === undefined) void navigator.storage?.persist?.().catch(() => false);
      clearTimeout(timer);
      timer = setTimeout(list, LIST);
    },
  });
  // The picture in the list of stories: of the first step that has one.
  let drawn: unknown;
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const draw = async () => {
    for (const step of stepsOf(store.get().script).slice(0, FIRST)) {
      const picture = await worker.ask<string | undefined>('thumbnail', step.id);
      if (picture !== undefined) return setPicture(id, picture);
    }
  };
  store.subscribe(() => {
    const story = store.get().reviewed?.story;
    if (!isWriter || !story || story === drawn) return;
    clearTimeout(drawing);
    // At once the first time: who only looks in leaves soon.
    drawing = setTimeout(() => void draw().catch(() => undefined), drawn === undefined ? 0 : LIST);
    drawn = story;
  });
  onState = store.setSaved;
  if (running) store.start();
  return {
    store,
    lost,
    close() {
      clearTimeout(timer);
      clearTimeout(drawing);
      if (timer !== undefined) list();
      store.stop();
      worker.stop();
      void opened.journal.settled().then(() => end.abort());
    },
  };
}
